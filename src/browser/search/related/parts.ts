import type { Filters } from '../../../search/engine/facets.ts';
import type { Part } from '../../../search/pagefind/parts.ts';

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

/** So many times as many have been searched after each further round. */
const growth = 4;

/**
 * The parts that a search needs. With years those that speak of one of them, from new to old, some at a time; else the newest
 * one with documents first, then four times as many each time that the reader asks for older ones. The bundle with the pages that are no documents
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
  const newest = parts[0]?.years.length === 0 ? 2 : 1;
  const end = (narrowed ? mostAtOnce : newest) * growth ** rounds;
  const next = wanted.slice(end, end * growth);
  return { chosen: wanted.slice(0, end), next, last: wanted.length <= end * growth };
}

/** `2019 年及以前`, `2019—2021 年`, `2019 年`: what the next parts hold. */
export function describeNext({ next, last }: Pick<Choice, 'next' | 'last'>): string {
  const years = next.flatMap(listHomeYears);
  const [newest, oldest] = [Math.max(...years), Math.min(...years)];
  if (last) return `${String(newest)} 年及以前`;
  return newest === oldest ? `${String(newest)} 年` : `${String(oldest)}—${String(newest)} 年`;
}

/**
 * The years by whose documents a part is named (`2019/`, its second part `2019-2/`, `2015-2018/`): a plan for five years, which
 * speaks of years to come, lies with those of its time.
 */
function listHomeYears({ path, years }: Part): readonly number[] {
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?(?:-\d+)?\/$/u.exec(path) ?? [];
  return first === undefined ? years : [Number(first), Number(last ?? first)];
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
