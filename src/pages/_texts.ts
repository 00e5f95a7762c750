import type { APIRoute } from 'astro';
import { publishDocument } from '../catalogue/document-data.ts';
import { loadBody, loadCatalogue } from '../catalogue/load-catalogue.ts';
import { loadFate, loadFates } from '../record/load-former.ts';
import { collections } from '../schema/document.ts';
import { findForm, forms } from '../take-away/forms.ts';
import { takeFate } from '../take-away/take-fate.ts';
import { takeDocument } from '../take-away/taken.ts';

/** The texts to take away in the development server; a build writes them all at once: see `src/publish/publish-texts.ts`. */
export async function getStaticPaths() {
  const gone = [...(await loadFates()).keys()].filter((address) =>
    collections.some((name) => address.startsWith(`${name}/`)),
  );
  const ids = [...(await loadCatalogue()).items.map(({ id }) => id), ...gone];
  return ids.flatMap((document) => forms.map(({ ending: form }) => ({ params: { document, form } })));
}

export const GET: APIRoute = async ({ params: { document: id = '', form = '' } }) => {
  const catalogue = await loadCatalogue();
  const item = catalogue.items.find((one) => one.id === id);
  const fate = await loadFate(id);
  const taken = item
    ? takeDocument(publishDocument(item, loadBody(item), catalogue))
    : fate && takeFate(id, fate, catalogue.settings.site);
  const { type, write } = findForm(form) ?? {};
  if (!taken || !write) return new Response(null, { status: 404 });
  return new Response(write(taken), { headers: { 'Content-Type': `${type ?? ''}; charset=utf-8` } });
};
