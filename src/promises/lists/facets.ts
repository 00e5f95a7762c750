import { paths } from '../../schema/address.ts';
import type { BureauNode } from '../../catalogue/bureau-tree.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { periodYears } from '../../text/period/period.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { FacetName } from './facet-names.ts';
import { formerState, isSilent, lateState, ledgerStates, partState } from '../states/state.ts';

/** A value of a facet, and the lines that have it. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  /** Of the page that lists these lines. */
  readonly path: string;
  readonly rows: readonly LedgerRow[];
  /** How far down the tree a bureau stands. */
  readonly depth: number;
  /** Whether it has its page for the sake of its address alone: no list leads to it. */
  readonly isFormer?: boolean;
}

export interface Facet {
  readonly facet: FacetName;
  readonly name: string;
  /** Values without lines are left out, but for states: a state that no line has today has its page all the same. */
  readonly values: readonly FacetValue[];
}

/**
 * The states that a line is found by: its own, the part of it that was done afterwards, and the name that its state once had. What is a
 * part of another line is found as such alone: the lists of states have as many lines as the headline figures count.
 */
export function statesOf({ state, late, partOf }: Pick<LedgerRow, 'state' | 'late' | 'partOf'>): string[] {
  if (partOf) return [partState.id];
  return [state, ...(late ? [lateState.id] : []), ...(isSilent(state) ? [formerState.id] : [])];
}

/** What was done afterwards stands below 未完成, of which it is a part. */
const listedStates: readonly { readonly id: string; readonly name: string }[] = [
  ...ledgerStates.flatMap((one): { id: string; name: string }[] =>
    one.id === 'missed' ? [one, lateState] : [one],
  ),
  partState,
  formerState,
];

/**
 * The facets of a ledger. A year has every line whose period touches it: a five-year plan counts in each of its years. A bureau has
 * the lines of those below it too.
 */
export function listFacets(
  rows: readonly LedgerRow[],
  { tree, settings }: Pick<Catalogue, 'tree' | 'settings'>,
): Facet[] {
  const years = [...new Set(rows.flatMap(({ period }) => periodYears(period)))].sort((a, b) => b - a);
  const { columns } = settings.site;
  const byBureau = Map.groupBy(rows, ({ bureau }) => bureau.id);
  const listBureaus = (nodes: readonly BureauNode[], depth: number): FacetValue[] =>
    nodes.flatMap(({ bureau, children }) => [
      {
        value: bureau.id,
        name: bureau.shortName,
        path: paths.ledgerList('bureau', bureau.id),
        rows: tree.family(bureau.id).flatMap((id) => byBureau.get(id) ?? []),
        depth,
      },
      ...listBureaus(children, depth + 1),
    ]);
  const facets: Facet[] = [
    {
      facet: 'state',
      name: '状态',
      values: listedStates.map(({ id, name }) => ({
        value: id,
        name,
        path: paths.ledgerList('state', id),
        rows: rows.filter((row) => statesOf(row).includes(id)),
        depth: id === lateState.id ? 1 : 0,
        ...(id === formerState.id && { isFormer: true }),
      })),
    },
    {
      facet: 'year',
      name: columns.years,
      values: years.map((year) => ({
        value: String(year),
        name: `${String(year)}年`,
        path: paths.ledgerList('year', String(year)),
        rows: rows.filter(({ period }) => period.firstYear <= year && year <= period.lastYear),
        depth: 0,
      })),
    },
    {
      facet: 'topic',
      name: columns.topics,
      values: settings.topics.map(({ id, name }) => ({
        value: id,
        name,
        path: paths.ledgerList('topic', id),
        rows: rows.filter(({ topic }) => topic?.id === id),
        depth: 0,
      })),
    },
    { facet: 'bureau', name: columns.bureaus, values: listBureaus(tree.roots, 0) },
  ];
  const order = new Map(rows.map((row, index) => [row, index]));
  const sort = (own: readonly LedgerRow[]): LedgerRow[] =>
    own.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return facets.map((facet) => ({
    ...facet,
    values: facet.values
      .filter((value) => value.rows.length > 0 || hasAddress(facet.facet, value.value, rows))
      .map((value) => ({ ...value, rows: sort(value.rows) })),
  }));
}

/** A state that no line has today has its page all the same. */
function hasAddress(facet: FacetName, value: string, rows: readonly LedgerRow[]): boolean {
  return facet === 'state' && value !== lateState.id && value !== partState.id && rows.length > 0;
}
