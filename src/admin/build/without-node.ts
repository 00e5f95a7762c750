import path from 'node:path';
import type { Step } from './keep-local.ts';

const folder = path.join(import.meta.dirname, 'browser');
const noFiles = '\0tongtu:no-files';

/** What the code that reads documents imports of Node's files; nothing that one document needs calls any of it. */
const names = [
  'readFileSync',
  'readdirSync',
  'readSync',
  'openSync',
  'closeSync',
  'fstatSync',
  'lstatSync',
  'statSync',
  'realpathSync',
  'readlinkSync',
];

const code = `
const refuse = () => { throw new Error('A browser has no files'); };
${names.map((name) => `export const ${name} = refuse;`).join('\n')}
export const constants = {};
export const pathToFileURL = (path) => ({ href: path });
export { default as hash } from ${JSON.stringify(path.join(folder, 'hash.ts'))};
`;

/** Gives the browser a path module of its own in the place of Node's, and nothing in the place of files. */
export function withoutNode(): Pick<Step, 'name' | 'enforce' | 'resolveId' | 'load'> & {
  readonly applyToEnvironment: (environment: { readonly name: string }) => boolean;
} {
  return {
    name: 'tongtu:without-node',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id) => {
      if (!id.startsWith('node:')) return undefined;
      return id === 'node:path' ? path.join(folder, 'path.ts') : noFiles;
    },
    load: (id) => (id === noFiles ? code : undefined),
  };
}
