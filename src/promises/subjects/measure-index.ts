import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Measure } from '../../schema/measure.ts';
import type { LedgerRow } from '../rows/row.ts';
import { describeYears } from './series.ts';

/** A measure with what is known of it. */
export interface IndexedMeasure {
  readonly measure: Measure;
  /** None, if no document speaks of it yet. */
  readonly rows: readonly LedgerRow[];
}

/** All measures in the order of their topics, then of their names' place among the settings. */
export function indexMeasures(
  { measures, topics }: Pick<Catalogue['settings'], 'measures' | 'topics'>,
  rows: readonly LedgerRow[],
): { topic: string; measures: IndexedMeasure[] }[] {
  const byMeasure = Map.groupBy(rows, ({ measure }) => measure?.id);
  return topics
    .map(({ name }) => ({
      topic: name,
      measures: measures
        .filter(({ topic }) => topic === name)
        .map((measure) => ({ measure, rows: byMeasure.get(measure.id) ?? [] })),
    }))
    .filter((group) => group.measures.length > 0);
}

/** Measures as their index lists them. */
export interface SortedMeasures {
  /** Of which several bureaus speak, those of most bureaus first: what can be compared. */
  readonly shared: readonly IndexedMeasure[];
  /** Of which one bureau speaks, topic by topic. */
  readonly single: readonly { readonly topic: string; readonly measures: readonly IndexedMeasure[] }[];
  /** Of which no document speaks yet. */
  readonly silent: readonly IndexedMeasure[];
}

export function sortMeasures(groups: ReturnType<typeof indexMeasures>): SortedMeasures {
  const all = groups.flatMap(({ measures }) => measures);
  return {
    // Among equals the order of the topics stays.
    shared: all.filter((one) => countOwn(one) > 1).sort((a, b) => countOwn(b) - countOwn(a)),
    single: groups
      .map(({ topic, measures }) => ({ topic, measures: measures.filter((one) => countOwn(one) === 1) }))
      .filter(({ measures }) => measures.length > 0),
    silent: all.filter((one) => countOwn(one) === 0),
  };
}

function countOwn({ rows }: IndexedMeasure): number {
  return new Set(rows.map(({ bureau }) => bureau.id)).size;
}

/** `公里，3 个机构，2021—2023年`. */
export function describeMeasure(one: IndexedMeasure): string {
  const { measure, rows } = one;
  return rows.length === 0
    ? measure.unit
    : `${measure.unit}，${String(countOwn(one))} 个机构，${describeYears(rows)}`;
}
