import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lockFiles } from './lock-files.ts';

/** Files of the program of which sites are made; pages that sites share are among them. */
export const codeFile = /\.(?:[cm]?[jt]s|astro|mdx|css|json|yaml)$/u;

/**
 * Digest of all that is no content and still decides what a build makes: this code, what Astro is told, the versions of the libraries, Node and what is
 * built into it. What another program has made is not taken again.
 * @param root folder of the project
 */
export function digestCode(root: string): string {
  const folder = path.join(import.meta.dirname, '..');
  const sum = createHash('sha256').update(JSON.stringify(process.versions));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (codeFile.test(name)) sum.update(`\n${name}\n`).update(readFileSync(path.join(folder, name)));
  for (const file of [...listLocks(root), path.join(root, 'astro.config.mjs')])
    sum.update('\n').update(readIfThere(file));
  return sum.digest('hex');
}

/**
 * Where the versions of the libraries stand: in the project, or in the one that it is a part of and that has been installed as a whole.
 * Astro gives the folder with a slash at its end.
 */
function listLocks(root: string): string[] {
  const [above, ...below] = import.meta.dirname.split(`${path.sep}node_modules${path.sep}`);
  const folders = new Set([path.resolve(root), ...(below.length > 0 && above !== undefined ? [above] : [])]);
  return [...folders].flatMap((folder) => lockFiles.map((name) => path.join(folder, name)));
}

function readIfThere(file: string): string | Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}
