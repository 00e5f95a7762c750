import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AgainOptions, RenderedAgain } from './render-again.ts';

/** Renders the pages of a site as `renderAgain` does, in a thread of its own: what pages are made of is let go with it. */
export async function renderApart(options: AgainOptions): Promise<RenderedAgain | undefined> {
  const thread = new Worker(new URL('render-thread.ts', import.meta.url), { workerData: options });
  let made: RenderedAgain | undefined;
  thread.once('message', (message: RenderedAgain | undefined) => {
    made = message;
  });
  const [code] = (await once(thread, 'exit')) as [number];
  if (code !== 0) throw new Error(`The thread that makes pages ended with ${String(code)}`);
  return made;
}
