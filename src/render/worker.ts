import { workerData } from 'node:worker_threads';
import type { PoolOptions } from './kept-page.ts';
import { openPageStore } from './page-store.ts';
import { renderInto } from './render-into.ts';
import { loadApp, prepareApp } from './renderer.ts';
import { renderBatches, type RenderedBatches, type SharedBatches } from './shared-batches.ts';

/** Renders batches of pages in a thread of its own, into the store. */
export default async function help(shared: SharedBatches): Promise<RenderedBatches> {
  const [, options] = workerData as [unknown, PoolOptions];
  const app = await loadApp(options.folder);
  prepareApp(app, new Map(options.styles.map(([key, own]) => [key, { styles: [...own] }])));
  const store = openPageStore(options.store);
  return renderBatches(shared, (pages) => renderInto(store, app, pages, options));
}
