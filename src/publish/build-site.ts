import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { nameBuildFolder, removeAbandonedBuilds } from './abandoned-builds.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

/**
 * Builds the site beside the one that is being served and puts it in its place only when it is complete: a build that fails
 * leaves the last good one untouched. The build itself is Astro's, with all that `src/integration.ts` adds.
 * @param root folder of the project
 * @throws ContentError if the content has errors
 */
export async function buildSite(root: string): Promise<void> {
  const work = path.join(root, '.tongtu');
  const fresh = nameBuildFolder(work);
  mkdirSync(work, { recursive: true });
  restoreFolder(path.join(root, 'dist'));
  removeAbandonedBuilds(work);
  rmSync(fresh, { recursive: true, force: true });
  try {
    await build({ root, outDir: fresh, logLevel: 'warn' });
    replaceFolder(path.join(root, 'dist'), fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
