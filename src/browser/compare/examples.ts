import type { BureauOfSeries, SeriesData } from '../../promises/describe/series-data.ts';
import { comparisonQuery } from '../../schema/address.ts';
import { createElement } from '../elements.ts';
import { mostBureaus } from './choose.ts';

const few = 4;

/** A choice to begin with. */
export interface Example {
  readonly name: string;
  readonly bureaus: readonly BureauOfSeries[];
}

/**
 * Of the level with most bureaus some, and all if they are not too many. Those with most years come first: a choice by
 * completeness, never by how it ended.
 */
export function listExamples(all: readonly BureauOfSeries[]): Example[] {
  const levels = [...Map.groupBy(all, ({ level }) => level).entries()].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const [level, most] = levels[0] ?? ['', []];
  const fullest = new Set(most.toSorted((a, b) => b.years.length - a.years.length).slice(0, few));
  const some = most.filter((one) => fullest.has(one));
  return [
    ...(some.length > 0 ? [{ name: some.map(({ shortName }) => shortName).join('、'), bureaus: some }] : []),
    ...(most.length > few && most.length <= mostBureaus
      ? [{ name: `${level}的全部 ${String(most.length)} 个机构`, bureaus: most }]
      : []),
  ];
}

/** The same as links. */
export function renderExamples({ measure, bureaus }: SeriesData): HTMLElement[] {
  return listExamples(bureaus).map((example) => {
    const ids = example.bureaus.map(({ id }) => id);
    return createElement(
      'li',
      {},
      createElement('a', { href: comparisonQuery(measure.id, ids) }, example.name),
    );
  });
}
