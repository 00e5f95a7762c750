import { digestRead } from '../reads/reads.ts';
import type { KeptPage } from './kept-page.ts';
import type { PageStore } from './page-store.ts';
import { renderPage, type PageAddress, type PageApp, type RendererOptions } from './renderer.ts';

/** Renders pages one after the other into the store. */
export async function renderInto(
  store: Pick<PageStore, 'keep'>,
  app: PageApp,
  pages: readonly PageAddress[],
  options: Pick<RendererOptions, 'site' | 'base'>,
): Promise<KeptPage[]> {
  const kept: KeptPage[] = [];
  for (const page of pages) {
    const { bytes, reads } = await renderPage(app, page, options);
    const told = await Promise.all([...reads].map(async (name) => [name, await digestRead(name)] as const));
    kept.push({ ...store.keep(bytes), reads: told });
  }
  return kept;
}
