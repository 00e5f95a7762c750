import { rmdirSync } from 'node:fs';
import path from 'node:path';
import type { Below } from '../remembered/list-below.ts';

/**
 * Removes the folders of a built site in which there is nothing: those that were made for pages of the site before.
 * @param below all that is in it, folders before what is in them
 */
export function removeEmptyFolders(site: string, below: readonly Below[]): void {
  const used = new Set<string>();
  for (const { name, entry } of below.toReversed()) {
    if (entry.isDirectory() && !used.has(name)) rmdirSync(path.join(site, name));
    else used.add(path.dirname(name));
  }
}
