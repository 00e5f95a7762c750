import type { Catalogue } from '../../catalogue/catalogue.ts';
import { pagePath, paths } from '../../schema/address.ts';
import type { Bureau } from '../../schema/bureau.ts';
import { describeDone, describePromise } from '../describe/describe-amount.ts';
import { describeCaveats } from '../describe/describe-remarks.ts';
import { describeState } from '../describe/describe-state.ts';
import { nameRow } from '../rows/name-row.ts';
import type { LedgerRow } from '../rows/row.ts';
import { ledgerStates, type LedgerState } from '../states/state.ts';
import { ledgerPageLength } from './list-pages.ts';
import { isCounted, summarise, type LedgerSummary } from './summary.ts';

/** A promise in one line: 农村公路新改建, 2024年, 36公里 → 27公里, 75%，序时75%，与序时持平. */
export interface StoryLine {
  readonly name: string;
  readonly period: string;
  readonly promised?: string;
  readonly done?: string;
  /** What stands beside the state: a share, the day when it is due, what the report itself takes back of it. */
  readonly detail?: string;
  /** Page of the table and anchor of its line, where its sentences are quoted. */
  readonly path: string;
  readonly anchor: string;
}

/** Lines of one place, or of one topic where there is but one place. */
export interface StoryGroup {
  readonly name: string;
  readonly lines: readonly StoryLine[];
}

export interface StorySection {
  readonly state: LedgerState;
  readonly name: string;
  readonly count: number;
  /** Of these, how many were done after their time. */
  readonly late: number;
  /** In sight. */
  readonly groups: readonly StoryGroup[];
  /** Folded: a keyboard passes few lines on its way to the end of the page. */
  readonly folded: readonly StoryGroup[];
}

/** The ledger told to somebody who reads, not searches: how each bureau stands, then what was promised, state by state. */
export interface Story {
  /** Bureaus that have promised something, from the top of the tree down. */
  readonly bureaus: readonly { readonly bureau: Bureau; readonly summary: LedgerSummary }[];
  /** States that some promise has; the newest promises of each. */
  readonly sections: readonly StorySection[];
}

/** More of one state are read in its list. */
const mostLines = 20;
/** Of the states that one comes for, so many lines are in sight; of the others none. */
const mostInSight = 5;
const mainStates: ReadonlySet<LedgerState> = new Set(['done', 'under-way', 'missed']);

/** @param rows of the whole ledger, in its order */
export function tellStory(rows: readonly LedgerRow[], { tree }: Pick<Catalogue, 'tree'>): Story {
  const places = new Map(rows.map((row, index) => [row, Math.floor(index / ledgerPageLength) + 1]));
  const promises = rows.filter(isCounted);
  const byBureau = Map.groupBy(promises, ({ bureau }) => bureau.id);
  const bureaus = tree.order.flatMap((id) => {
    const own = byBureau.get(id);
    return own?.[0] ? [{ bureau: own[0].bureau, summary: summarise(own) }] : [];
  });
  const nameGroup = (row: LedgerRow): string =>
    bureaus.length > 1 ? row.bureau.shortName : (row.topic?.name ?? '其他');
  const sections = ledgerStates.flatMap(({ id, name }): StorySection[] => {
    const own = promises.filter(({ state }) => state === id);
    if (own.length === 0) return [];
    const group = (some: readonly LedgerRow[]): StoryGroup[] =>
      [...Map.groupBy(some, nameGroup)].map(([name, lines]) => ({
        name,
        lines: lines.map((row) => tellLine(row, pagePath(paths.ledger, places.get(row) ?? 1))),
      }));
    const inSight = mainStates.has(id) ? mostInSight : 0;
    return [
      {
        state: id,
        name,
        count: own.length,
        late: own.filter((row) => row.late).length,
        groups: group(own.slice(0, inSight)),
        folded: group(own.slice(inSight, mostLines)),
      },
    ];
  });
  return { bureaus, sections };
}

function tellLine(row: LedgerRow, path: string): StoryLine {
  const [promised, done] = [describePromise(row), describeDone(row)];
  const beside = /（(.+)）$/u.exec(describeState(row))?.[1];
  const told = [row.late ? `${beside ?? ''}，比承诺晚` : beside, describeCaveats(row)];
  const detail = told.some((one) => one !== undefined) ? told.filter(Boolean).join('；') : undefined;
  return {
    name: nameRow(row),
    period: row.period.label,
    ...(promised !== undefined && { promised }),
    ...(done !== undefined && { done }),
    ...(detail !== undefined && { detail }),
    path,
    anchor: row.id,
  };
}
