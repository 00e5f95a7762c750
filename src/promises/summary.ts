import type { Item } from '../catalogue/catalogue.ts';
import { parsePeriod, periodEnd } from '../text/period/period.ts';
import type { LedgerRow } from './row.ts';
import { ledgerStates, type LedgerState } from './state.ts';

/** How many lines there are of each state. */
export interface LedgerSummary {
  /** Lines with a promise. */
  readonly promises: number;
  /** Lines of reports without one. */
  readonly unpromised: number;
  /** In the order of `ledgerStates`, states of promises only, those without lines too. */
  readonly states: readonly { readonly id: LedgerState; readonly name: string; readonly count: number }[];
}

export function summarise(rows: readonly Pick<LedgerRow, 'state'>[]): LedgerSummary {
  const count = (id: LedgerState): number => rows.filter(({ state }) => state === id).length;
  const states = ledgerStates
    .filter(({ id }) => id !== 'untargeted')
    .map(({ id, name }) => ({ id, name, count: count(id) }));
  const unpromised = count('untargeted');
  return { promises: rows.length - unpromised, unpromised, states };
}

/** The last day on which any document looks back: nobody can have read of results after it. */
export function findLastReviewedDay(items: readonly Pick<Item, 'data'>[]): string | undefined {
  return items
    .flatMap(({ data }) => data.reviews.flatMap((id) => parsePeriod(id) ?? []))
    .map(periodEnd)
    .sort()
    .at(-1);
}
