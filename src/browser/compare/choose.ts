import type { ComparedChoices, MeasureChoice } from '../../promises/subjects/compared-choices.ts';
import type { BureauOfSeries, SeriesData } from '../../promises/describe/series-data.ts';
import { quoteAsked, type Asked } from './asked.ts';

/** More cannot be held against each other at a glance. */
export const mostBureaus = 10;
const mostYears = 12;
const usualYears = 3;

/** What is shown, and what is to be said of it. */
export interface Chosen<Value> {
  readonly value: Value;
  /** What was asked for and cannot be given. */
  readonly faults: readonly string[];
  /** What was not asked for, and is shown for a beginning. */
  readonly hint?: string;
}

/** The measure that is asked for, by id or name; else that of which most bureaus have numbers. Undefined if there is none at all. */
export function chooseMeasure(
  { measures }: Pick<ComparedChoices, 'measures'>,
  { measure: asked }: Pick<Asked, 'measure'>,
): Chosen<MeasureChoice> | undefined {
  const found = measures.find(({ id, name }) => id === asked || name === asked);
  if (found) return { value: found, faults: [] };
  const [first] = measures;
  if (!first) return undefined;
  const instead = `先看“${first.name}”，给出它的机构最多。`;
  if (asked === '') return { value: first, faults: [], hint: `没有选指标，${instead}` };
  const fault = `没有${quoteAsked(asked)}这个指标，或者还没有哪个机构给出它的整年数；${instead}`;
  return { value: first, faults: [fault] };
}

/** The bureaus that are asked for, by id or name. None is chosen for a reader who has asked for none. */
export function chooseBureaus(
  { measure, bureaus: all }: SeriesData,
  { bureaus: known }: Pick<ComparedChoices, 'bureaus'>,
  { bureaus: asked }: Pick<Asked, 'bureaus'>,
): Chosen<readonly BureauOfSeries[]> {
  const find = (name: string): BureauOfSeries | undefined =>
    all.find((one) => one.id === name || one.shortName === name || one.name === name);
  const found = [...new Set(asked.flatMap((name) => find(name) ?? []))];
  const silent = asked.filter((name) => !find(name));
  const elsewhere = silent.flatMap(
    (name) => known.find(({ id, shortName }) => id === name || shortName === name) ?? [],
  );
  const unknown = silent.filter(
    (name) => !elsewhere.some(({ id, shortName }) => id === name || shortName === name),
  );
  const left = found.slice(mostBureaus);
  const faults = [
    ...(elsewhere.length > 0
      ? [`${elsewhere.map(({ shortName }) => shortName).join('、')}没有“${measure.name}”的整年数。`]
      : []),
    ...(unknown.length > 0 ? [`没有这样的机构：${listShort(unknown.map(quoteAsked))}。`] : []),
    ...(left.length > 0
      ? [
          `一次最多比 ${String(mostBureaus)} 个机构，没有列出：${listShort(left.map(({ shortName }) => shortName))}。`,
        ]
      : []),
  ];
  return { value: found.slice(0, mostBureaus), faults };
}

/** First and last year of a measure's numbers. */
export function spanYears(bureaus: readonly BureauOfSeries[]): readonly [number, number] {
  const years = bureaus.flatMap((one) => one.years.map(({ year }) => year));
  return [Math.min(...years), Math.max(...years)];
}

/** The years that are asked for, as far as there are numbers; else the latest of the bureaus. */
export function chooseYears(
  { bureaus: all }: Pick<SeriesData, 'bureaus'>,
  bureaus: readonly BureauOfSeries[],
  { years: asked }: Pick<Asked, 'years'>,
): Chosen<readonly [number, number]> {
  const span = spanYears(all);
  const latest = spanYears(bureaus.length > 0 ? bureaus : all)[1];
  const usual = [Math.max(span[0], latest - usualYears + 1), latest] as const;
  if (asked === '') return { value: usual, faults: [] };
  const hint = `先列出${describeRange(usual)}。`;
  const listed = readListedYears(asked);
  const [, from, to] = /^(\d{4})年?(?:[-—–~至到]+(\d{4})年?)?$/u.exec(listed?.range ?? asked) ?? [];
  if (from === undefined)
    return { value: usual, faults: [`年度${quoteAsked(asked)}看不懂，应当写成 2022-2024 的样子。`], hint };
  const [a, b] = [Number(from), Number(to ?? from)];
  const wanted = [Math.min(a, b), Math.max(a, b)] as const;
  const turned = listed?.isBroken
    ? [`年度${quoteAsked(asked)}之间的年份也列出来，按${describeRange(wanted)}算。`]
    : a > b
      ? [`年度${quoteAsked(asked)}前后写反了，按${describeRange(wanted)}算。`]
      : [];
  const lacking = `本站的数只有${describeRange(span)}。`;
  if (wanted[1] < span[0] || wanted[0] > span[1]) return { value: usual, faults: [...turned, lacking], hint };
  const there = [Math.max(wanted[0], span[0]), Math.min(wanted[1], span[1])] as const;
  const value = [Math.max(there[0], there[1] - mostYears + 1), there[1]] as const;
  return {
    value,
    faults: [
      ...turned,
      ...(there[0] > wanted[0] || there[1] < wanted[1] ? [lacking] : []),
      ...(value[0] > there[0] ? [`一次最多列 ${String(mostYears)} 年，列出${describeRange(value)}。`] : []),
    ],
  };
}

/** 2022,2023,2024 is 2022-2024; so is 2022,2024, with the year between. */
function readListedYears(asked: string): { readonly range: string; readonly isBroken: boolean } | undefined {
  const parts = asked.split(/[,，、;；\s]+/u).filter(Boolean);
  if (parts.length < 2 || !parts.every((one) => /^\d{4}年?$/u.test(one))) return undefined;
  const years = [...new Set(parts.map((one) => Number(one.slice(0, 4))))].sort((a, b) => a - b);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  return { range: `${String(first)}-${String(last)}`, isBroken: last - first + 1 > years.length };
}

/** 2022—2024年, 2023年. */
export function describeRange([first, last]: readonly [number, number]): string {
  return first === last ? `${String(first)}年` : `${String(first)}—${String(last)}年`;
}

/** The first few of a list that anybody may have made as long as they liked. */
function listShort(names: readonly string[]): string {
  const most = 5;
  const rest = names.length - most;
  return names.slice(0, most).join('、') + (rest > 0 ? ` 等 ${String(names.length)} 个` : '');
}
