import path from 'node:path';
import type { Site } from '../schema/site.ts';
import { keepAssets } from './keep-assets.ts';
import { keepUnchanged, type Changes } from './keep-unchanged.ts';
import { openToReaders } from './open-to-readers.ts';
import { removeFolder, replaceFolder } from '../folders/replace-folder.ts';
import { listBelow } from '../remembered/list-below.ts';
import { removeEmptyFolders } from './remove-empty-folders.ts';
import { removeChanges, writeChanges } from './write-changes.ts';

/**
 * Puts a complete new site in the place of the one that is served, in such a way that readers who are in the middle of a page go on,
 * and tells what has changed.
 * @param target the site that is served, or a link to it
 * @param fresh the new one
 * @param work folder for what has to be known at the next time, and for the lists of what has changed
 * @param remove removes the old one, which lies where the new one was
 */
export function publishSite(
  target: string,
  fresh: string,
  work: string,
  site: Pick<Site, 'domain' | 'base'>,
  remove = removeFolder,
): Changes {
  keepAssets(target, fresh, path.join(work, 'kept-assets.json'));
  const below = listBelow(fresh);
  const changes = keepUnchanged(target, fresh, below);
  // Before the site is there: whoever is ended in between must not be left with the lists of the site before.
  writeChanges(work, changes, site);
  // After old files have taken their place in it: they may be somebody's only.
  openToReaders(fresh, below);
  removeEmptyFolders(fresh, below);
  try {
    replaceFolder(target, fresh, { remove });
  } catch (error) {
    removeChanges(work);
    throw error;
  }
  return changes;
}
