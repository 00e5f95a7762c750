import { pageParameter } from '../../schema/address.ts';
import { paginate, type ListPage } from '../../catalogue/paginate.ts';
import type { FacetName } from './facet-names.ts';
import type { Facet, FacetValue } from './facets.ts';
import type { LedgerRow } from '../rows/row.ts';

/** Lines on one page: as many as a phone shows without delay. */
export const ledgerPageLength = 200;

/** One page of the lines with one value of a facet. */
interface FacetPage {
  /** Of the address: see `paths.ledgerList`. */
  params: { facet: string; value: string; page: string | undefined };
  props: { facet: FacetName; value: Omit<FacetValue, 'rows'>; page: ListPage<LedgerRow> };
}

/** All lists that the ledger can be narrowed to, for `getStaticPaths`. */
export function listFacetPages(facets: readonly Facet[]): FacetPage[] {
  return facets.flatMap(({ facet, values }) =>
    values.flatMap(({ rows, ...value }) =>
      paginate(rows, ledgerPageLength).map((page) => ({
        params: { facet: `${facet}s`, value: value.value, page: pageParameter(page.number) },
        props: { facet, value, page },
      })),
    ),
  );
}
