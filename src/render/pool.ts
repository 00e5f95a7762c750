import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { FailedPage, KeptPage, PoolOptions } from './kept-page.ts';
import type { PageAddress } from './renderer.ts';

/** Pages that a thread takes at a time: neighbours, which read the same. */
const batch = 24;

/** Renders pages on all cores; the results stand in their order. */
export async function renderInPool(
  pages: readonly PageAddress[],
  options: PoolOptions,
): Promise<(KeptPage | FailedPage)[]> {
  const threads = Math.min(availableParallelism(), Math.ceil(pages.length / batch));
  const pool = new Tinypool({
    filename: new URL('worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData: options,
  });
  try {
    const batches = Array.from({ length: Math.ceil(pages.length / batch) }, (_, index) =>
      pages.slice(index * batch, (index + 1) * batch),
    );
    const results = batches.map((own) => pool.run(own) as Promise<(KeptPage | FailedPage)[]>);
    return (await Promise.all(results)).flat();
  } finally {
    await pool.destroy();
  }
}
