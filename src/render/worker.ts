import { workerData } from 'node:worker_threads';
import { digestRead } from '../reads/reads.ts';
import type { KeptPage, PoolOptions } from './kept-page.ts';
import { openPageStore } from './page-store.ts';
import { loadApp, prepareApp, renderPage, type PageApp, type PageAddress } from './renderer.ts';

let app: Promise<PageApp> | undefined;

/** Renders pages one after the other, in a thread of its own, into the store. */
export default async function renderPages(pages: readonly PageAddress[]): Promise<KeptPage[]> {
  const [, options] = workerData as [unknown, PoolOptions];
  app ??= load(options);
  const ready = await app;
  const store = openPageStore(options.store);
  const kept: KeptPage[] = [];
  for (const page of pages) {
    const { bytes, reads } = await renderPage(ready, page, options);
    const told = await Promise.all([...reads].map(async (name) => [name, await digestRead(name)] as const));
    kept.push({ ...store.keep(bytes), reads: told });
  }
  return kept;
}

async function load({ folder, styles }: PoolOptions): Promise<PageApp> {
  const loaded = await loadApp(folder);
  prepareApp(loaded, new Map(styles.map(([key, own]) => [key, { styles: [...own] }])));
  return loaded;
}
