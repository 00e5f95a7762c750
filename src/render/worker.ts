import { workerData } from 'node:worker_threads';
import type { FailedPage, KeptPage, PoolOptions } from './kept-page.ts';
import { openPageStore, type PageStore } from './page-store.ts';
import { renderInto } from './render-into.ts';
import { loadApp, prepareApp, type PageApp, type PageAddress } from './renderer.ts';

let app: Promise<PageApp> | undefined;
let store: PageStore | undefined;

/** Renders pages one after the other, in a thread of its own, into the store. */
export default async function renderPages(pages: readonly PageAddress[]): Promise<(KeptPage | FailedPage)[]> {
  const [, options] = workerData as [unknown, PoolOptions];
  app ??= load(options);
  store ??= openPageStore(options.store);
  return renderInto(store, await app, pages, options);
}

async function load({ folder, styles }: PoolOptions): Promise<PageApp> {
  const loaded = await loadApp(folder);
  prepareApp(loaded, new Map(styles.map(([key, own]) => [key, { styles: [...own] }])));
  return loaded;
}
