import { dirname, join, relative, sep } from 'node:path';
import { rooms } from './src/rooms.mjs';

const src = join(import.meta.dirname, 'src');

/**
 * The room of a path: the folder under `src/`, `''` for a file straight in `src/`, undefined for what lies outside.
 *
 * @param {string} path absolute
 */
function findRoom(path) {
  const steps = relative(src, path).split(sep);
  if (steps[0] === '..') return undefined;
  return steps.length === 1 ? '' : steps[0];
}

/**
 * @param {string} room
 * @param {string} from file that imports
 * @param {string} specifier
 * @returns {string | undefined} what is wrong
 */
function judgeImport(room, from, specifier) {
  if (specifier.startsWith('node:')) return undefined;
  if (!specifier.startsWith('.'))
    return room === 'text' ? `src/text depends on nothing, not on "${specifier}".` : undefined;
  const target = findRoom(join(dirname(from), specifier));
  if (target === room) return undefined;
  if (target === undefined) return `src/${room} must not import from outside src ("${specifier}").`;
  const own = rooms.find(({ name }) => name === room);
  if (own === undefined) return `src/${room} is not listed in src/rooms.mjs.`;
  if (own.mayImport.includes(target)) return undefined;
  const allowed = ['itself', ...own.mayImport].join(', ');
  return `src/${room} may import from ${allowed} only, not from src/${target}; see src/rooms.mjs.`;
}

/** @type {import('eslint').Rule.RuleModule} */
const oneWay = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{reason}}' } },
  create(context) {
    const room = findRoom(context.filename);
    if (room === undefined) return {};
    /** @param {any} node any of the ways to import, `import('…')` in types among them */
    const check = (node) => {
      const specifier = node.source?.value;
      const reason =
        typeof specifier === 'string' ? judgeImport(room, context.filename, specifier) : undefined;
      if (reason !== undefined) context.report({ node, messageId: 'wrong', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

export default { rules: { 'one-way': oneWay } };
