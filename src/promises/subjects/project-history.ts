import type { Item } from '../../catalogue/catalogue.ts';
import type { StatementKind } from '../../schema/document.ts';
import { compareEnds, comparePeriods, type Period } from '../../text/period/period.ts';
import { compareDates, firstMonthOf, lastMonthOf, type Saying } from '../sayings/saying.ts';

/** One sentence of a document on a project, with everything in it that was marked as said of one period. */
export interface HistoryEntry {
  readonly kind: StatementKind;
  readonly item: Item;
  readonly sentence: string;
  /** In reading order. */
  readonly sayings: readonly Saying[];
}

/** What is said of a project for one period. */
export interface HistoryStep {
  readonly period: Period;
  readonly entries: readonly HistoryEntry[];
}

/**
 * Puts everything that is said of a project in order of time: promises where their period begins, reports where it ends. So the target
 * of a year stands before what is reported of its first half. Of one month promises come first, and older documents before newer ones.
 * @param sayings all about one project; newest document first, as `collectSayings` gives them
 */
export function createHistory(sayings: readonly Saying[]): HistoryStep[] {
  const oldestFirst = sayings.toSorted(
    (a, b) =>
      monthOf(a) - monthOf(b) ||
      rankOf(a) - rankOf(b) ||
      (rankOf(a) === 0 ? comparePeriods(a.period, b.period) : compareEnds(a.period, b.period)) ||
      compareDates(a, b),
  );
  const steps: Saying[][] = [];
  for (const saying of oldestFirst) {
    const last = steps.at(-1);
    if (last?.[0]?.period.id === saying.period.id) last.push(saying);
    else steps.push([saying]);
  }
  return steps.flatMap((said): HistoryStep[] =>
    said[0] ? [{ period: said[0].period, entries: readEntries(said) }] : [],
  );
}

function monthOf(saying: Saying): number {
  return rankOf(saying) === 0 ? firstMonthOf(saying) : lastMonthOf(saying);
}

function readEntries(sayings: readonly Saying[]): HistoryEntry[] {
  const groups = Map.groupBy(sayings, ({ item, statement: { kind, paragraph, sentence } }) =>
    JSON.stringify([item.id, kind, paragraph, sentence]),
  );
  return [...groups.values()].flatMap((group): HistoryEntry[] => {
    const [first] = group;
    if (!first) return [];
    return [
      { kind: first.statement.kind, item: first.item, sentence: first.statement.sentence, sayings: group },
    ];
  });
}

function rankOf({ statement }: Saying): number {
  return statement.kind === 'target' ? 0 : 1;
}
