import { dirname, join, relative, sep } from 'node:path';

/**
 * Imports run one way: a room under `src/` may import from itself and from the rooms named here. A room that is not listed
 * may import from all but `outermost`.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const mayImport = {
  text: [],
  schema: ['text'],
  source: ['text', 'schema'],
  settings: ['text', 'schema', 'source'],
  markdown: ['text', 'schema', 'source'],
  document: ['text', 'schema', 'source', 'settings', 'markdown'],
  check: ['text', 'schema', 'source', 'settings', 'markdown', 'document'],
  collections: ['text', 'schema', 'source', 'settings', 'markdown', 'document', 'check'],
  catalogue: ['text', 'schema', 'settings', 'markdown', 'document', 'collections'],
  compare: ['text', 'schema'],
  // What it has marked it reads as the site will.
  suggest: ['text', 'schema', 'source', 'settings', 'markdown', 'document'],
  // An import reads what it has written as the site will.
  import: ['text', 'schema', 'source', 'settings', 'markdown', 'document'],
  // Numbers in, attributes of SVG out.
  charts: ['text'],
  promises: ['text', 'schema', 'catalogue'],
  // Index and datasets are made from what the catalogue publishes for programs.
  search: ['text', 'schema', 'catalogue'],
  datasets: ['text', 'schema', 'settings', 'catalogue'],
  'linked-data': ['text', 'schema', 'settings', 'catalogue', 'datasets'],
  // Scripts of pages: nothing that needs a file system.
  browser: ['text', 'schema', 'catalogue', 'promises', 'search'],
  publish: ['schema', 'settings', 'document', 'catalogue', 'search', 'datasets'],
  styles: [],
};

/** What is seen and what is typed; these may import each other and everything else. */
const outermost = ['cli', 'pages', 'layouts', 'components'];

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
  const allowed = mayImport[room];
  if (!specifier.startsWith('.'))
    return room === 'text' ? `src/text depends on nothing, not on "${specifier}".` : undefined;
  const target = findRoom(join(dirname(from), specifier));
  if (target === room) return undefined;
  if (target === undefined) return `src/${room} must not import from outside src ("${specifier}").`;
  if (allowed !== undefined && !allowed.includes(target))
    return `src/${room} may import from ${['itself', ...allowed].join(', ')} only, not from src/${target}.`;
  if (outermost.includes(target) && !outermost.includes(room))
    return `src/${target} may be imported by ${outermost.join(', ')} only, not by src/${room}.`;
  return undefined;
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
