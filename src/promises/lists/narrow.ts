import { paths } from '../../schema/address.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { KnownDay } from '../states/known-day.ts';
import type { Facet, FacetValue } from './facets.ts';
import { summarise, type LedgerSummary } from './summary.ts';

/** A value by which a list can be narrowed further. */
export interface ListedValue extends Pick<FacetValue, 'value' | 'name' | 'path' | 'depth'> {
  /** Lines of the whole ledger that have it. */
  readonly all: number;
  /** Lines of this list that have it. */
  readonly within: number;
}

export interface ListedFacet extends Pick<Facet, 'facet' | 'name'> {
  readonly values: readonly ListedValue[];
}

/** What a list of the ledger says besides its lines. */
export interface LedgerList {
  /** Path of its first page. */
  readonly path: string;
  /** Lines of the list, and of the whole ledger. */
  readonly count: number;
  readonly whole: number;
  readonly summary: LedgerSummary;
  readonly facets: readonly ListedFacet[];
  /** Documents of the site. */
  readonly documents: number;
  /** The last day on which any of them looks back. */
  readonly lastReviewed?: string;
  /** The day by which promises are told to be due or not. */
  readonly knownDay?: KnownDay;
}

/** The list of the lines with one value of a facet; without a facet, of all lines. */
export function narrow(
  { rows, facets }: { readonly rows: readonly LedgerRow[]; readonly facets: readonly Facet[] },
  facet?: string,
  value?: string,
): Pick<LedgerList, 'path' | 'count' | 'whole' | 'summary' | 'facets'> {
  const own = facets.find((one) => one.facet === facet)?.values.find((one) => one.value === value);
  const listed = own?.rows ?? rows;
  const within = countWithin(facets, listed);
  return {
    path: own?.path ?? paths.ledger,
    count: listed.length,
    whole: rows.length,
    summary: summarise(listed),
    facets: facets.map(({ facet: id, name, values }) => ({
      facet: id,
      name,
      values: values
        .filter(({ isFormer }) => !isFormer)
        .map((one) => ({
          value: one.value,
          name: one.name,
          path: one.path,
          depth: one.depth,
          all: one.rows.length,
          within: within.get(one) ?? 0,
        })),
    })),
  };
}

/** How many of some lines each value has. */
function countWithin(facets: readonly Facet[], lines: readonly LedgerRow[]): Map<FacetValue, number> {
  const known = valuesOfLines.get(facets) ?? listValues(facets);
  valuesOfLines.set(facets, known);
  const counts = new Map<FacetValue, number>();
  for (const line of lines)
    for (const value of known.get(line) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

type ValuesOfLines = ReadonlyMap<LedgerRow, readonly FacetValue[]>;

/** Found once for all lists: else every list would look at every line. */
const valuesOfLines = new WeakMap<readonly Facet[], ValuesOfLines>();

function listValues(facets: readonly Facet[]): ValuesOfLines {
  const values = new Map<LedgerRow, FacetValue[]>();
  for (const value of facets.flatMap((facet) => facet.values)) {
    for (const line of value.rows) {
      const own = values.get(line);
      if (own) own.push(value);
      else values.set(line, [value]);
    }
  }
  return values;
}
