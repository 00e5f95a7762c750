import path from 'node:path';
import type { Step } from './keep-local.ts';

const folder = path.join(import.meta.dirname, 'browser');

/** Gives the browser its own path module in the place of Node's, and nothing in the place of files: see `browser/node.ts`. */
export function withoutNode(): Pick<Step, 'name' | 'enforce' | 'resolveId'> & {
  readonly applyToEnvironment: (environment: { readonly name: string }) => boolean;
} {
  return {
    name: 'tongtu:without-node',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id) => {
      if (!id.startsWith('node:')) return undefined;
      return path.join(folder, id === 'node:path' ? 'path.ts' : 'node.ts');
    },
  };
}
