import type { Item } from '../../catalogue/catalogue.ts';
import type { StatementKind } from '../../schema/document.ts';
import { compareEnds, type Period } from '../../text/period/period.ts';
import { compareDates, type Saying } from '../sayings/saying.ts';

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
 * Puts everything that is said of a project in order of time: by the end of the periods, since a plan for the year is due when the
 * year ends; within a period promises come before reports, and older documents before newer ones.
 * @param sayings all about one project; newest document first, as `collectSayings` gives them
 */
export function createHistory(sayings: readonly Saying[]): HistoryStep[] {
  const oldestFirst = sayings.toSorted(
    (a, b) => compareEnds(a.period, b.period) || rankOf(a) - rankOf(b) || compareDates(a, b),
  );
  const steps = Map.groupBy(oldestFirst, ({ period }) => period.id);
  return [...steps.values()].flatMap((said): HistoryStep[] =>
    said[0] ? [{ period: said[0].period, entries: readEntries(said) }] : [],
  );
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
