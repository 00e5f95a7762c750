import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { FailedPage, KeptPage, PoolOptions } from './kept-page.ts';
import type { PageAddress } from './renderer.ts';
import {
  listRendered,
  renderBatches,
  shareBatches,
  type RenderedBatches,
  type RenderPages,
  type SharedBatches,
} from './shared-batches.ts';

/** So many pages at least a thread takes at a time: neighbours, which read the same. */
const batch = 24;

/** Cuts a list of pages into batches; pages of one document stay together, as a version is compared with the one before on two of them. */
export function cutIntoBatches(pages: readonly PageAddress[]): PageAddress[][] {
  const batches: PageAddress[][] = [];
  for (const page of pages) {
    const last = batches.at(-1);
    const before = last?.at(-1);
    if (last && before && (last.length < batch || nameGroup(before) === nameGroup(page))) last.push(page);
    else batches.push([page]);
  }
  return batches;
}

/** `/plans/yunxi/2024/history` → `/plans/yunxi/2024` */
function nameGroup({ pathname }: PageAddress): string {
  return pathname.split('/', 4).join('/');
}

/**
 * Renders pages on all cores; the results stand in their order. This thread takes its part: whatever is made of all content is in memory
 * once less. What a thread that fails has taken is rendered here.
 */
export async function renderInPool(
  pages: readonly PageAddress[],
  options: PoolOptions,
  renderHere: RenderPages,
): Promise<(KeptPage | FailedPage)[]> {
  const shared = shareBatches(cutIntoBatches(pages));
  const helpers = Math.min(availableParallelism(), shared.batches.length) - 1;
  const help = startHelpers(helpers, options);
  try {
    const found = new Map<number, (KeptPage | FailedPage)[]>();
    const rendered = await Promise.all([
      renderBatches(shared, renderHere),
      ...Array.from({ length: helpers }, () => help.run(shared).catch(tellFailed)),
    ]);
    for (const one of rendered) for (const [place, own] of listRendered(one)) found.set(place, own);
    const results: (KeptPage | FailedPage)[] = [];
    for (const [place, own] of shared.batches.entries())
      results.push(...(found.get(place) ?? (await renderHere(own))));
    return results;
  } finally {
    await help.end();
  }
}

function startHelpers(
  count: number,
  workerData: PoolOptions,
): {
  readonly run: (shared: SharedBatches) => Promise<RenderedBatches>;
  readonly end: () => Promise<void>;
} {
  const pool = new Tinypool({
    filename: new URL('worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: Math.max(count, 1),
    isolateWorkers: false,
    workerData,
  });
  return {
    run: (shared) => pool.run(shared) as Promise<RenderedBatches>,
    end: () => pool.destroy(),
  };
}

function tellFailed(error: unknown): RenderedBatches {
  const why = error instanceof Error ? error.message : String(error);
  console.error(`有一个线程没有生成完分给它的网页（${why}），改由别的线程生成。结果不变，只是慢得多。`);
  return { reads: [], batches: [] };
}
