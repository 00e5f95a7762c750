import type { Bases } from './bases.ts';
import { digestText, noFile, readExactly, stateHeader } from './file-state.ts';
import type { Ask } from './remote-folder.ts';
import { showConflict, showProblems } from './show-problems.ts';

/**
 * Gives the function that reads and writes the working copy. What the check says of what has been saved is shown; what has changed
 * on the disk since the form was filled is not written over, unless that is wanted.
 */
export function createAsk(address: string, bases: Bases): Ask {
  const wanted = new Set<string>();
  return async (method, path, body) => {
    const text = method === 'PUT' && body && isText(path) ? readExactly(await body.arrayBuffer()) : undefined;
    const base = text === undefined ? undefined : bases.baseOf(path, text);
    const state = base === undefined || wanted.has(path) ? undefined : await describe(base);
    const response = await fetch(address + path.split('/').map(encodeURIComponent).join('/'), {
      method,
      headers: { 'X-Tongtu': '1', ...(state !== undefined && { [stateHeader]: state }) },
      ...(body && { body }),
    });
    if (method !== 'PUT') return response;
    if (response.ok && text !== undefined) {
      wanted.delete(path);
      bases.noteSaved(path, text);
    }
    if (response.status === conflict) {
      showConflict(await response.clone().text(), text ?? '', path, () => wanted.add(path));
    } else await showProblems(path, response.clone());
    return response;
  };
}

const conflict = 409;

function isText(path: string): boolean {
  return /\.(?:mdx?|yaml)$/u.test(path);
}

function describe(base: string): Promise<string> {
  return base === '' ? Promise.resolve(noFile) : digestText(base);
}
