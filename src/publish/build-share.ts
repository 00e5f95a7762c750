import { rmSync } from 'node:fs';
import path from 'node:path';
import { openPageStore } from '../render/page-store.ts';
import { writeShare, type Share } from '../render/share.ts';
import { makeBuildFolder, removeAbandonedBuilds } from './abandoned-builds.ts';
import { runAstro, type Builder } from './build-site.ts';
import { namePageStore } from './name-page-store.ts';
import { awaitTurn } from './one-build.ts';
import { readClock } from '../source/clock.ts';
import { writeShareClock } from './share-clock.ts';
import { shareVariable } from './share-variable.ts';
import { keepHeapSmall } from './small-heap.ts';

/**
 * Renders one part of a site into the store of pages, and publishes nothing: `npm run merge` takes the parts together.
 * @param root folder of the site
 * @returns how many pages it has
 * @throws ContentError if the content has errors
 */
export async function buildShare(
  root: string,
  builder: Pick<Builder, 'configure'>,
  share: Share,
): Promise<number> {
  keepHeapSmall();
  const work = path.join(root, '.tongtu');
  const giveUp = await awaitTurn(work);
  const fresh = makeBuildFolder(work);
  const removed = removeAbandonedBuilds(work);
  process.env[shareVariable] = writeShare(share);
  try {
    await runAstro(builder, root, fresh, 'error');
    writeShareClock(namePageStore(root), readClock());
    return openPageStore(namePageStore(root)).last.pages.size;
  } finally {
    Reflect.deleteProperty(process.env, shareVariable);
    rmSync(fresh, { recursive: true, force: true });
    await removed;
    giveUp();
  }
}
