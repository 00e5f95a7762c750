import type { BureauOfSeries, SeriesData } from '../../promises/describe/series-data.ts';
import { describeRange } from './choose.ts';

/** What is compared: chosen bureaus in chosen years. */
export interface Comparison {
  readonly measure: SeriesData['measure'];
  readonly bureaus: readonly BureauOfSeries[];
  readonly years: readonly [first: number, last: number];
}

/** 农村公路新改建里程：云溪县、石桥县（2023—2025年）. */
export function nameComparison({ measure, bureaus, years }: Comparison): string {
  return `${measure.name}：${bureaus.map(({ shortName }) => shortName).join('、')}（${describeRange(years)}）`;
}

/** The numbers of the chosen years alone. */
export function narrowSeries({ measure, bureaus, years: [first, last] }: Comparison): SeriesData {
  return {
    measure,
    bureaus: bureaus.map((bureau) => ({
      ...bureau,
      years: bureau.years.filter(({ year }) => year >= first && year <= last),
    })),
  };
}

export function listYears([first, last]: Comparison['years']): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether a result is among them that covers a part of its year. */
export function hasPartial(comparison: Comparison): boolean {
  return narrowSeries(comparison).bureaus.some(({ years }) =>
    years.some(({ result }) => result?.covers !== undefined),
  );
}
