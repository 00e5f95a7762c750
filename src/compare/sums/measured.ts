import type { Figure } from '../figures/figure.ts';
import { unitOf } from '../figures/units.ts';
import type { Parts } from '../reading/sections.ts';
import type { Measured } from '../reading/span.ts';
import type { Sums } from './sum.ts';
import { fits, nameMeasure } from './said.ts';

/**
 * What each figure is of: the measure that it adds up, or a part or a single place of it, else the measure that it counts. Growth is of
 * the amount before it.
 */
export function readMeasured({ partOf }: Parts, sums: Sums): (figure: Figure) => Measured {
  const measured = new Map<Figure, Measured>();
  for (const sentence of partOf.keys()) {
    const own = sums.get(sentence);
    let last: Measured | undefined;
    let from = sentence.matter;
    for (const figure of sentence.figures) {
      const unit = unitOf(figure, sentence.text);
      const named = nameMeasure(sentence.text.slice(from, figure.start), undefined, figure);
      const isNamed = named !== undefined && fits(named, figure);
      const measure = own?.get(figure)?.measure ?? (isNamed ? named : figure.counts?.measure);
      const isOfLast = unit === '%' && (measure === undefined || measure === last?.measure);
      last = (isOfLast ? last : undefined) ?? { unit, ...(measure !== undefined && { measure }) };
      measured.set(figure, last);
      from = figure.end;
    }
  }
  return (figure) => measured.get(figure) ?? { unit: figure.unit ?? '' };
}
