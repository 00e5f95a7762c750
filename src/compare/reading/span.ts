import { findAll } from '../../text/find-all.ts';
import type { Figure } from '../figures/figure.ts';
import type { Part, Parts } from './sections.ts';
import type { Sentence } from './sentence.ts';

/**
 * How much time a figure tells of: one day, days of a holiday, one month, months added up (1—9月, 上半年), what is only said to be added up
 * (累计), one year, or several; `part of year` where it does not matter which.
 */
export type Span = 'day' | 'days' | 'month' | 'months' | 'total' | 'part of year' | 'year' | 'years';

/** The span of each figure, as far as it is known. */
export type Spans = ReadonlyMap<Figure, Span>;

const to = String.raw`\s*[-－‐—–~～〜至到]+\s*`;
const number = String.raw`(?:\d{1,2}|[一二两三四五六七八九十]{1,2})`;
/** 一年来 and 过去一年 are of one year. */
const several = String.raw`(?:(?!1年)\d{1,2}|(?!一年)[一二两三四五六七八九十]{1,2})`;
/** A month in which something happened is none that is reported of: 7月开工. */
const happens =
  '(?:[上中下]旬|正式|全面|顺利|已|将|拟|就|又)*(?:开工|完工|建成|通车|交工|竣工|启动|投[用入运产]|印发|出台|召开|举[行办]|发布|开[通始]|验收|批复|复工|动工|获)';
const begins = '(?<=^|[，。；：、（(,;:\\s“就据从]|年|其中|[至当]时)';
/** A time that is only compared with (比8月, 去年同期), set as a goal (全年目标), or a day (9月3日, 9月底前) is none. */
const notCompared = '(?<![比较与]|[比较与](?:今年|去年|上年|\\d{4}年))';
const noGoal = '(?!度?[^，。；]{0,6}(?:目标|任务|计划|预期)|同期)';
/** 刷新今年以来单月最高纪录 compares with all months, and tells of one. */
const noRecord = '(?![^，。；]{0,4}(?:月度|单月|最[高低好大多快佳]|[新次]高|首次|第))';
/** 集团4月份 is a month whatever stands before it. */
const ofMonth = String.raw`(?<![\d.])(?<![-－‐—–~～〜至到截自从]\s*)\d{1,2}\s*月份(?!以来|同期|${to}\d|${happens})`;
/** What is counted for a day, too. */
const flows = '(?:发送|运送|客流|流量|出行|客运量|吞吐量|接待)';
const named = new RegExp(
  [
    String.raw`${notCompared}(?<years>(?:近|过去|这|前)的?${several}年(?!平均)|(?<![一二两三四五六七八九十\d])${several}年(?:来|间)|\d{4}年?${to}\d{4}年|十[一二三四五]五[”"』]?(?:时期|期间|以来))`,
    String.raw`${notCompared}(?<!\d)(?<months>\d{1,2}\s*(?:月份?)?${to}\d{1,2}\s*月|[前头]\s*${number}\s*个?月|(?:前|第)?[一二三四]季度|[上下]半年|半年[来间]|(?:年初(?:以来|至今|到现在)|今年以来)${noRecord}|截[至止]到?(?:\d{4}年|今年)?\s*\d{1,2}月)${noGoal}`,
    String.raw`${notCompared}(?<month>(?<!个)[当本单该全]月(?![初底末前起中上下])|${ofMonth}|${begins}(?<![\d.])\d{1,2}\s*月(?!\s*\d|[初底末前起中上下]|份?以来|份?同期|${to}\d|份?${happens}))`,
    String.raw`${notCompared}(?<day>(?<![\d至到])(?<![-－‐—–~～]\s*)\d{1,2}月\d{1,2}日(?:[（(][^（）()]{0,12}[）)])?(?![-－‐—–~～至到])(?=[，,]?[^，。；]{0,12}[，,]?[^，。；]{0,8}${flows})|[春暑]运第\d+[天日])`,
    String.raw`${notCompared}(?<days>(?:国庆|春节|五一|清明|端午|中秋|元旦|劳动节|节日|假日|假期|节假日)[^，。；]{0,6}?(?:期间|假期|长假|\d天)|黄金周|小长假|春运|暑运)`,
    String.raw`(?<total>累计)`,
    String.raw`${notCompared}(?<year>全年${noGoal}|(?:去年|今年|上年|本年|[这过]去?的?一年|一年来|(?<!\d)\d{4}年)(?!\s*\d|以来|[初底末前上下]|${to}\d|第?[一二三四]季度)${noGoal})`,
  ].join('|'),
  'gu',
);

/** What a figure is of: a measure, if that is known, and its unit. */
export interface Measured {
  readonly measure?: string;
  readonly unit: string;
}

/** What the figures of one document tell of, and what tells a month from a sum of months in it. */
export interface OwnSpans {
  readonly spans: readonly (readonly [Figure, Span, measure: string])[];
  /** Measures and units that it has of one month and of months added up. */
  readonly withBoth: ReadonlySet<string>;
}

/** What counts nothing that is known is told apart by its unit. */
export function readOwnSpans(
  { parts, isOfYears }: Parts,
  measuredOf: (figure: Figure) => Measured,
): OwnSpans {
  const spans = [...readSpans(parts)].filter(([, span]) => !(isOfYears && span === 'years'));
  return {
    spans: spans.map(([figure, span]) => {
      const { unit, measure = unit } = measuredOf(figure);
      return [figure, span, measure];
    }),
    withBoth: new Set(listWithBoth(spans, measuredOf)),
  };
}

/**
 * What tells figures of two documents apart. A month is no sum of months where either document has both of one measure: of 9月 and 前8月
 * alone each is what its document reports. What counts nothing that is known is told apart where anything in its unit is. What is of
 * several years is told apart from what is of one, unless the document itself is.
 */
export function tellSpans(before: OwnSpans, after: OwnSpans): Spans {
  const withBoth = before.withBoth.union(after.withBoth);
  const told = new Map<Figure, Span>();
  for (const { spans } of [before, after])
    for (const [figure, span, measure] of spans)
      if (!isOfMonths(span) || withBoth.has(measure)) told.set(figure, span);
      else if (span !== 'total') told.set(figure, 'part of year');
  return told;
}

function isOfMonths(span: Span): boolean {
  return span === 'month' || span === 'months' || span === 'total';
}

/** Measures and units that a document has of one month and of months added up. */
function listWithBoth(
  spans: readonly (readonly [Figure, Span])[],
  measuredOf: (figure: Figure) => Measured,
): string[] {
  const of = (wanted: Span): ReadonlySet<string> =>
    new Set(
      spans.flatMap(([figure, span]) => {
        const { unit, measure = unit } = measuredOf(figure);
        return span === wanted ? [measure, unit] : [];
      }),
    );
  return [...of('month').intersection(of('months').union(of('total')))];
}

/** Reads it of all figures in their order: what a sentence does not name, the one before it in its section has, else the heading. */
export function readSpans(parts: readonly Part[]): Spans {
  const spans = new Map<Figure, Span>();
  const ofHeading = new Map<number, Span | undefined>();
  for (const part of parts) {
    const above = part.parent === undefined ? undefined : ofHeading.get(part.parent);
    const heading = (part.heading && findSpans(part.heading.text, above).at(-1)?.span) ?? above;
    ofHeading.set(part.index, heading);
    readPart(part.sentences, heading, spans);
  }
  return spans;
}

function readPart(sentences: readonly Sentence[], heading: Span | undefined, spans: Map<Figure, Span>): void {
  let current: Span | undefined = heading;
  let anchor: string | undefined;
  let goesOn = false;
  for (const sentence of sentences) {
    if (sentence.kind === 'row') continue;
    // 春运期间 is said of a sentence, 五年来 of a paragraph, 1—9月 of all that follows.
    if (anchor !== sentence.anchor && current === 'years') current = heading;
    // 货运方面，累计完成 behind a holiday of passengers is of no holiday.
    if (
      (!goesOn || ofItself.test(sentence.text)) &&
      !follows.test(sentence.text) &&
      (current === 'days' || current === 'day')
    )
      current = heading;
    anchor = sentence.anchor;
    goesOn = /[；;]$/u.test(sentence.text);
    const found = findSpans(sentence.text, current);
    for (const figure of sentence.figures) {
      const span = found.findLast(({ start }) => start < figure.start)?.span ?? current;
      if (span !== undefined) spans.set(figure, span);
    }
    current = found.at(-1)?.span ?? current;
  }
}

const ofItself = /^[^，。；]{2,8}方面/u;
/** Begins what tells of parts of the sentence before. */
const follows = /^(?:其中|其余|另有)/u;

/** All times that a text names; 累计 adds up what was told of a month, or of no time. */
function findSpans(
  text: string,
  before: Span | undefined,
): { readonly start: number; readonly span: Span }[] {
  let current = before;
  return findAll(text, named).flatMap(({ index: start, groups = {} }) => {
    const forms: Readonly<Record<string, string | undefined>> = groups;
    const name = Object.keys(forms).find((one) => forms[one] !== undefined);
    const isSaid = current !== undefined && current !== 'month';
    if (name === undefined || (name === 'total' && isSaid)) return [];
    current = name as Span;
    return [{ start, span: current }];
  });
}

/** Whether two figures tell of other spans of time. A report of a year need not name it, one of several years does. */
export function areOtherSpans(one: Span | undefined, other: Span | undefined): boolean {
  if (one === other) return false;
  if (one === 'years' || other === 'years' || one === 'day' || other === 'day') return true;
  if (one === undefined || other === undefined) return false;
  if (one === 'days' || other === 'days') return true;
  return (one === 'month' || other === 'month') && one !== 'part of year' && other !== 'part of year';
}
