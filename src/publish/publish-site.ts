import path from 'node:path';
import type { Site } from '../schema/site.ts';
import { keepAssets } from './keep-assets.ts';
import { keepUnchanged, type Changes } from './keep-unchanged.ts';
import { openToReaders } from './open-to-readers.ts';
import { removeFolder, replaceFolder } from '../folders/replace-folder.ts';
import { listBelow } from '../remembered/list-below.ts';
import { listSiteFiles, type SiteFiles } from './site-files.ts';
import { removeEmptyFolders } from './remove-empty-folders.ts';
import { removeChanges, writeChanges } from './write-changes.ts';

export interface PublishOptions {
  /** Removes the old site, which lies where the new one was. */
  readonly remove?: (folder: string) => void;
  /** Files of the site that is served, if they have been listed. */
  readonly before?: SiteFiles | undefined;
}

/**
 * Puts a complete new site in the place of the one that is served, in such a way that readers who are in the middle of a page go on,
 * and tells what has changed.
 * @param target the site that is served, or a link to it
 * @param fresh the new one
 * @param work folder for what has to be known at the next time, and for the lists of what has changed
 */
export function publishSite(
  target: string,
  fresh: string,
  work: string,
  site: Pick<Site, 'domain' | 'base'>,
  { remove = removeFolder, before }: PublishOptions = {},
): Changes {
  keepAssets(target, fresh, path.join(work, 'kept-assets.json'));
  const below = listBelow(fresh);
  const after = listSiteFiles(fresh, below);
  const taken = new Set<string>();
  const changes = keepUnchanged(target, fresh, { before, after }, (name) => taken.add(name));
  // Before the site is there: whoever is ended in between must not be left with the lists of the site before.
  writeChanges(work, changes, site);
  // After old files have taken their place in it: they may be somebody's only.
  openToReaders(fresh, below, (name) => (taken.has(name) ? undefined : after.get(name)));
  removeEmptyFolders(fresh, below);
  try {
    replaceFolder(target, fresh, { remove });
  } catch (error) {
    removeChanges(work);
    throw error;
  }
  return changes;
}
