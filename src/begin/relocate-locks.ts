import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lockFiles } from '../remembered/lock-files.ts';
import type { SiteFiles } from './begin-site.ts';

/**
 * The lock files of a folder with the program under its new name: it is the same package at another place, so their digests stay true.
 * @param before the value that `package.json` had: `file:../tongtu-1.2.3.tgz`
 */
export function relocateLocks(folder: string, before: string, after: string): SiteFiles {
  const there = lockFiles.filter((name) => existsSync(path.join(folder, name)));
  if (before === after) return new Map();
  // yarn's have the path alone, too, and without the quotation marks that an address wants.
  const names = before.startsWith('file:') ? [before] : [`file:${before}`, before];
  const rename = (text: string): string =>
    names
      .reduce((renamed, one) => renamed.replaceAll(one, after), text)
      .replace(/^(tongtu@[^"\n]*):$/mu, '"$1":');
  return new Map(there.map((name) => [name, rename(readFileSync(path.join(folder, name), 'utf8'))]));
}

/** Removes what npm notes of a program that it has only linked, so that the next command installs the one that the site has now. */
export function forgetLinked(folder: string): void {
  const link = path.join(folder, 'node_modules/tongtu');
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  for (const name of [...lockFiles, 'node_modules/tongtu']) rmSync(path.join(folder, name), { force: true });
}
