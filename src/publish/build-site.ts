import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { readSettings } from '../settings/settings.ts';
import { nameBuildFolder, removeAbandonedBuilds } from './abandoned-builds.ts';
import type { Changes } from './keep-unchanged.ts';
import { publishSite } from './publish-site.ts';
import { restoreFolder } from './replace-folder.ts';
import { readFormer } from '../record/former/read-former.ts';
import { readOldAddresses } from '../record/old/old-addresses.ts';
import { requirePlace } from './require-place.ts';
import { keepHeapSmall } from './small-heap.ts';
import { writeRedirects } from './write-redirects.ts';

/** Where Astro's messages go. */
export const buildLogger = { entrypoint: new URL('build-log.ts', import.meta.url) };

/**
 * Builds the site beside the one that is being served and puts it in its place only when it is complete: a build that fails
 * leaves the last good one untouched. The build itself is Astro's, with all that `src/integration.ts` adds.
 * @param root folder of the project
 * @returns what differs from the site before
 * @throws ContentError if the content has errors
 * @throws NodeJS.ErrnoException if no folder can be put at `dist`, before anything is built
 */
export async function buildSite(root: string): Promise<Changes> {
  keepHeapSmall();
  const work = path.join(root, '.tongtu');
  const fresh = nameBuildFolder(work);
  const target = path.join(root, 'dist');
  mkdirSync(work, { recursive: true });
  requirePlace(target);
  restoreFolder(target);
  const removed = removeAbandonedBuilds(work);
  rmSync(fresh, { recursive: true, force: true });
  let complete = false;
  try {
    await build({ root, outDir: fresh, logLevel: 'warn', logger: buildLogger });
    // A site without settings has not been built.
    const { domain, base } = readSettings(root).settings.site ?? { domain: 'http://localhost', base: '/' };
    writeRedirects(work, readFormer(root).former, { base }, readOldAddresses(root));
    // The site before is left for the next build to remove: readers need not wait for that.
    const changes = publishSite(target, fresh, work, { domain, base }, () => undefined);
    complete = true;
    return changes;
  } finally {
    if (!complete) rmSync(fresh, { recursive: true, force: true });
    await removed;
  }
}
