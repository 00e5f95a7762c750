import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { FailedPage, KeptPage, PoolOptions } from './kept-page.ts';
import type { PageAddress } from './renderer.ts';

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

/** Renders pages on all cores; the results stand in their order. */
export async function renderInPool(
  pages: readonly PageAddress[],
  options: PoolOptions,
): Promise<(KeptPage | FailedPage)[]> {
  const batches = cutIntoBatches(pages);
  const threads = Math.min(availableParallelism(), batches.length);
  const pool = new Tinypool({
    filename: new URL('worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData: options,
  });
  try {
    const results = batches.map((own) => pool.run(own) as Promise<(KeptPage | FailedPage)[]>);
    return (await Promise.all(results)).flat();
  } finally {
    await pool.destroy();
  }
}
