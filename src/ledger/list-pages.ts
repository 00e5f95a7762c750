import { pageParameter, paginate, type ListPage } from '../catalogue/paginate.ts';
import type { FacetName } from './facet-names.ts';
import type { FacetValue } from './facets.ts';
import { loadLedgerLists } from './load-ledger-lists.ts';
import type { LedgerRow } from './row.ts';

/** Lines on one page: as many as a phone shows without delay. */
export const ledgerPageLength = 200;

/** Pages of the lines that have a value of a facet, for `getStaticPaths`. */
export async function listFacetPages(facet: FacetName): Promise<
  {
    params: { value: string; page: string | undefined };
    props: { value: FacetValue; page: ListPage<LedgerRow> };
  }[]
> {
  const { facets } = await loadLedgerLists();
  const values = facets.find((one) => one.facet === facet)?.values ?? [];
  return values.flatMap((value) =>
    paginate(value.rows, ledgerPageLength).map((page) => ({
      params: { value: value.value, page: pageParameter(page.number) },
      props: { value, page },
    })),
  );
}
