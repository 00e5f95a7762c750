import { digestRead } from '../reads/reads.ts';
import type { FailedPage, KeptPage } from './kept-page.ts';
import type { PageStore } from './page-store.ts';
import { renderPage, type PageAddress, type PageApp, type RendererOptions } from './renderer.ts';

/** Renders pages one after the other into the store. Of one that fails is told why, and the others go on. */
export async function renderInto(
  store: Pick<PageStore, 'keep'>,
  app: PageApp,
  pages: readonly PageAddress[],
  options: Pick<RendererOptions, 'site' | 'base'>,
): Promise<(KeptPage | FailedPage)[]> {
  const results: (KeptPage | FailedPage)[] = [];
  for (const page of pages)
    try {
      const { bytes, reads } = await renderPage(app, page, options);
      const told = await Promise.all([...reads].map(async (name) => [name, await digestRead(name)] as const));
      results.push({ ...store.keep(bytes), reads: told });
    } catch (error) {
      results.push({ failed: error instanceof Error ? error.message : String(error) });
    }
  return results;
}
