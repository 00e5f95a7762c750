import type { Filters } from '../../../search/engine/facets.ts';

/** A part of the index of words: a bundle of Pagefind's. */
export interface Part {
  /** From `pagefind/`; `''` is the bundle that holds the newest documents and all pages that are no documents. */
  readonly path: string;
  /** Years that its documents speak of, from new to old; none if they speak of no year. */
  readonly years: readonly number[];
  readonly pages: number;
}

/** Parts that are searched, and those that would be next. */
export interface Choice {
  readonly chosen: readonly Part[];
  /** Empty if there is nothing more to search. */
  readonly next: readonly Part[];
  /** Whether none is left after `next`. */
  readonly last: boolean;
}

/** Parts that are read at once when years are chosen; each is some files more. */
const mostAtOnce = 8;

/**
 * The parts that a search needs. With years those that speak of one of them, from new to old, some at a time; else the newest
 * part first, then twice as many each time that the reader asks for older ones. The bundle with the pages that are no documents
 * is always among them.
 * @param parts from new to old, the first with path `''`
 * @param rounds how often the reader has asked for older ones
 */
export function chooseParts(
  parts: readonly Part[],
  { fromYear, toYear }: Pick<Filters, 'fromYear' | 'toYear'>,
  rounds: number,
): Choice {
  const narrowed = fromYear !== undefined || toYear !== undefined;
  const isWanted = ({ path, years }: Part): boolean =>
    path === '' ||
    !narrowed ||
    years.some((year) => year >= (fromYear ?? -Infinity) && year <= (toYear ?? Infinity));
  const wanted = parts.filter(isWanted);
  const first = narrowed ? mostAtOnce : 1;
  const end = first * 2 ** rounds;
  return { chosen: wanted.slice(0, end), next: wanted.slice(end, end * 2), last: wanted.length <= end * 2 };
}

/** `2019 年及以前`, `2019—2021 年`, `2019 年`: what the next parts speak of. */
export function describeNext({ next, last }: Pick<Choice, 'next' | 'last'>): string {
  const years = next.flatMap(({ years: own }) => own);
  if (years.length === 0) return '没有写明年度';
  const [newest, oldest] = [Math.max(...years), Math.min(...years)];
  if (last) return `${String(newest)} 年及以前`;
  return newest === oldest ? `${String(newest)} 年` : `${String(oldest)}—${String(newest)} 年`;
}

/**
 * The years that a choice of years stands for, as far as documents speak of them; undefined if none is chosen. Pagefind has no
 * ranges, and takes a filter without values for none: there is always a year.
 */
export function listYears(
  parts: readonly Part[],
  { fromYear, toYear }: Pick<Filters, 'fromYear' | 'toYear'>,
): number[] | undefined {
  const edge = fromYear ?? toYear;
  if (edge === undefined) return undefined;
  const years = new Set([...parts.flatMap(({ years: own }) => own), edge, toYear ?? edge]);
  return [...years]
    .filter((year) => year >= (fromYear ?? -Infinity) && year <= (toYear ?? Infinity))
    .sort((a, b) => a - b);
}
