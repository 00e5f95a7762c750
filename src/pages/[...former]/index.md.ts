import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { loadFate } from '../../record/load-former.ts';
import { takeFate } from '../../take-away/take-fate.ts';
import { writeMarkdown } from '../../take-away/write-markdown.ts';

export { getStaticPaths } from './index.txt.ts';

export const GET: APIRoute<{ former: string }> = async ({ props: { former } }) => {
  const fate = await loadFate(former);
  if (!fate) throw new Error(`Nothing is known of ${former}`);
  const { site } = (await loadCatalogue()).settings;
  return new Response(writeMarkdown(takeFate(former, fate, site)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
