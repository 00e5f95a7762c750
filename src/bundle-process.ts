import { rmSync } from 'node:fs';
import path from 'node:path';
import { makeBuildFolder, nameShippedFile } from './publish/abandoned-builds.ts';
import { runAstro } from './publish/build-site.ts';
import { keepHeapSmall } from './publish/small-heap.ts';
import { findSiteConfig } from './site-config.ts';

/* The process of `bundleApart`. Whoever has started it may be stopped; then nobody waits for the bundle. */
process.once('disconnect', () => process.exit(1));

const [, , root = process.cwd()] = process.argv;
const work = path.join(root, '.tongtu');
const folder = makeBuildFolder(work);
try {
  keepHeapSmall();
  await runAstro({ configure: findSiteConfig }, root, folder);
} catch {
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(nameShippedFile(work), { force: true });
}
process.exit();
