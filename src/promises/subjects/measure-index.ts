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

/** `公里，3 个机构，2021—2023年`. */
export function describeMeasure({ measure, rows }: IndexedMeasure): string {
  const bureaus = new Set(rows.map(({ bureau }) => bureau.id)).size;
  return rows.length === 0 ? measure.unit : `${measure.unit}，${bureaus} 个机构，${describeYears(rows)}`;
}
