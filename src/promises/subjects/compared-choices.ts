import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Bureau } from '../../schema/bureau.ts';
import type { Measure } from '../../schema/measure.ts';
import type { LedgerRow } from '../rows/row.ts';
import { seriesOf } from './series.ts';

/** A measure, and how many bureaus have numbers of whole years of it. */
export interface MeasureChoice extends Pick<Measure, 'id' | 'name' | 'unit' | 'topic'> {
  readonly bureaus: number;
}

/** `measures/index.json`: what can be compared. */
export interface ComparedChoices {
  /** Those of which most bureaus have numbers first, then in the order of the topics. */
  readonly measures: readonly MeasureChoice[];
  /** Those that have numbers of any of these measures, in the order of the tree. */
  readonly bureaus: readonly Pick<Bureau, 'id' | 'shortName'>[];
}

export function listComparedChoices(
  { settings: { measures, topics }, tree }: Pick<Catalogue, 'settings' | 'tree'>,
  rows: readonly LedgerRow[],
): ComparedChoices {
  const byMeasure = Map.groupBy(rows, ({ measure }) => measure?.id);
  const order = new Map(topics.map(({ name }, index) => [name, index]));
  const found = measures
    .map((measure) => ({ measure, series: seriesOf(measure, byMeasure.get(measure.id) ?? []) }))
    .filter(({ series }) => series.bureaus.length > 0)
    .sort(
      (a, b) =>
        b.series.bureaus.length - a.series.bureaus.length ||
        (order.get(a.measure.topic) ?? 0) - (order.get(b.measure.topic) ?? 0),
    );
  const spoken = new Set(found.flatMap(({ series }) => series.bureaus.map(({ bureau }) => bureau.id)));
  return {
    measures: found.map(({ measure: { id, name, unit, topic }, series }) => ({
      id,
      name,
      unit,
      topic,
      bureaus: series.bureaus.length,
    })),
    bureaus: tree.order
      .filter((id) => spoken.has(id))
      .map((id) => ({ id, shortName: tree.nodes.get(id)?.bureau.shortName ?? id })),
  };
}
