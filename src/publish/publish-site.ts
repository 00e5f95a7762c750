import path from 'node:path';
import { keepAssets } from './keep-assets.ts';
import { replaceFolder } from './replace-folder.ts';

/**
 * Puts a complete new site in the place of the one that is served, in such a way that readers who are in the middle of a page go on.
 * @param target the site that is served, or a link to it
 * @param fresh the new one; it is gone afterwards
 * @param work folder for what has to be known at the next time
 */
export function publishSite(target: string, fresh: string, work: string): void {
  keepAssets(target, fresh, path.join(work, 'kept-assets.json'));
  replaceFolder(target, fresh);
}
