import type { APIRoute } from 'astro';
import { publishDocument } from '../catalogue/document-data.ts';
import { loadBody, loadCatalogue } from '../catalogue/load-catalogue.ts';
import { loadFate, loadFates } from '../record/load-former.ts';
import { collections } from '../schema/document.ts';
import { forms, textForms } from '../take-away/forms.ts';
import { takeFate } from '../take-away/take-fate.ts';

/** The texts to take away in the development server; a build writes them all at once: see `src/publish/publish-texts.ts`. */
export async function getStaticPaths() {
  const gone = [...(await loadFates()).keys()].filter((address) =>
    collections.some((name) => address.startsWith(`${name}/`)),
  );
  const ids = [...(await loadCatalogue()).items.map(({ id }) => id), ...gone];
  return ids.flatMap((document) => forms.map(({ ending: form }) => ({ params: { document, form } })));
}

export const GET: APIRoute = async ({ params: { document: id = '', form: ending } }) => {
  const catalogue = await loadCatalogue();
  const item = catalogue.items.find((one) => one.id === id);
  const fate = await loadFate(id);
  const answer = (written: string, type: string): Response =>
    new Response(written, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  if (item) {
    const form = forms.find((one) => one.ending === ending);
    if (form) return answer(form.write(publishDocument(item, loadBody(item), catalogue)), form.type);
  } else if (fate) {
    const form = textForms.find((one) => one.ending === ending);
    if (form) return answer(form.write(takeFate(id, fate, catalogue.settings.site)), form.type);
  }
  return new Response(null, { status: 404 });
};
