import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { paginate } from '../catalogue/paginate.ts';
import { keyPages } from '../reads/keyed.ts';
import { pageParameter } from '../schema/address.ts';
import type { Collection } from '../schema/document.ts';

/** The pages of the list of one collection. Every site has plans and reports, be the list empty; other papers have a list if there are any. */
export async function listPages(collection: Collection) {
  const catalogue = await loadCatalogue();
  const items = catalogue.items.filter((item) => item.collection === collection);
  if (collection === 'papers' && items.length === 0) return [];
  return keyPages(
    paginate(items).map((page) => ({ params: { page: pageParameter(page.number) }, props: { page } })),
  );
}
