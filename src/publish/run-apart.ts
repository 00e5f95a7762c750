import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Runs a script in a thread of its own, beside what the build does.
 * @param options what the script is told: `workerData`
 * @throws what the script throws
 */
export async function runApart(script: URL, options: unknown): Promise<void> {
  const [code] = (await once(new Worker(script, { workerData: options }), 'exit')) as [number];
  if (code !== 0) throw new Error(`The thread of ${script.pathname} ended with ${String(code)}`);
}

/** Waits until all are done, and only then throws what the first of them has thrown: the others still write. */
export async function waitForAll(works: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(works)) if (result.status === 'rejected') throw result.reason;
}

/** Waits until a thread has ended, whatever goes wrong in it. @returns whether nothing did */
export function awaitEnd(thread: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    let isWell = true;
    thread.on('error', () => (isWell = false));
    thread.once('exit', (code) => {
      resolve(isWell && code === 0);
    });
  });
}
