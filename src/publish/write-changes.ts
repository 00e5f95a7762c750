import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { absoluteUrl } from '../schema/address.ts';
import type { Site } from '../schema/site.ts';
import type { Changes } from './keep-unchanged.ts';

/** Folder of the lists, in the work folder. */
const folderOfLists = 'changes';

/**
 * Writes what a build has changed, one a line: `files.txt` (added and changed, for `rsync --files-from`), `removed.txt` (to be removed
 * on the server) and `addresses.txt` (all of them as a reader asks for them, for a cache in front of the server).
 * @param work the project's work folder
 */
export function writeChanges(
  work: string,
  { added, changed, removed }: Changes,
  site: Pick<Site, 'domain' | 'base'>,
): void {
  const folder = path.join(work, folderOfLists);
  mkdirSync(folder, { recursive: true });
  const files = [...added, ...changed].sort();
  const addresses = new Set([...files, ...removed].map((file) => absoluteUrl(site, addressOf(file))));
  const lists = { 'files.txt': files, 'removed.txt': removed, 'addresses.txt': [...addresses].sort() };
  for (const [name, lines] of Object.entries(lists))
    writeFileSync(path.join(folder, name), lines.map((line) => `${line}\n`).join(''));
}

/** Lists of a site that was not put in its place would lead astray. */
export function removeChanges(work: string): void {
  rmSync(path.join(work, folderOfLists), { recursive: true, force: true });
}

/** The path in the site under which a file is asked for. */
function addressOf(file: string): string {
  return file.replace(/(?<=^|\/)index\.html$/u, '');
}
