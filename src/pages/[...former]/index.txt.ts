import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { keyPages } from '../../reads/keyed.ts';
import { loadFate, loadFates } from '../../record/load-former.ts';
import { collections } from '../../schema/document.ts';
import { takeFate } from '../../take-away/take-fate.ts';
import { writeText } from '../../take-away/write-text.ts';

/** Documents that are not there any more: their texts had addresses, too. */
export async function getStaticPaths() {
  const documents = [...(await loadFates()).keys()].filter((address) =>
    collections.some((name) => address.startsWith(`${name}/`)),
  );
  return keyPages(documents.map((former) => ({ params: { former }, props: { former } })));
}

export const GET: APIRoute<{ former: string }> = async ({ props: { former } }) => {
  const fate = await loadFate(former);
  if (!fate) throw new Error(`Nothing is known of ${former}`);
  const { site } = (await loadCatalogue()).settings;
  return new Response(writeText(takeFate(former, fate, site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
