import { findAll } from '../../text/find-all.ts';
import type { Reading } from '../reading/reading.ts';
import { formatPlan } from './five-year-plan.ts';
import type { Part } from '../reading/split-text.ts';

const numeral = '[两二三四五六七八九十]|[2-9]|1\\d';
const year = '(?:19|20)\\d{2}';
/** 最高 since 2019年以来 is no sum. */
const noRecord = '(?!的?(?:新高|最|历史|首|同期))';
const told = new RegExp(
  [
    // 近五年, 5年完成
    `(?:近|过去|这)的?(?<last>${numeral})年(?:来|间|里)?`,
    `(?<![\\d十年月底前第用])(?<done>${numeral})年(?:来|间|(?=共|累计|合计|完成|新[改增建开]|建成|改造|实施|淘汰|撤销|修建))`,
    // 2019年以来, 2019年至今, 自2019年获评示范县以来
    `(?<since>${year})年(?:以来${noRecord}|至今)`,
    `自(?<from>${year})年[^，。；\\d]{2,40}以来${noRecord}`,
    // 从今年起用三年时间
    `(?:从|自)今年(?:起|开始)[，,]?[^，。；\\d]{0,4}?(?<ahead>${numeral})年`,
    // “十四五”以来
    `[“"]?十(?<plan>[一二三四五六七八九]?)五[”"]?以来${noRecord}`,
    // “十四五”前三年, “十四五”后两年
    `[“"]?十(?<part>[一二三四五六七八九])五[”"]?的?(?<end5>[前后])(?<years>${numeral})年`,
    // 2006年及2007年
    `(?<=^|[，。；：“\n（(])(?<early>${year})年(?:和|及|与|、)(?<late>${year})年(?![底末])`,
    // 2021至2023年，, 三年（2021—2023）
    `(?<=^|[，。；：“\n（(])(?<first>${year})年?\\s*[-—–~～至到]\\s*(?<end>${year})(?:年(?![底末])|(?=[）)]))`,
  ].join('|'),
  'gu',
);
/** Another time that is told ends what was said of the years. */
const otherTime = /今年|本年|当年|全年|(?<!\d)年内|去年|上年|[上下]半年|季度|(?:19|20)\d{2}年(?!以来)/u;

/**
 * The years of which a part's sentence, or one that ； joins to it, tells together: 近五年完成投资▯ in a report of 2024 is of 2020 to 2024.
 * Undefined if it tells none, or the report does not end with a year.
 */
export function readYears(
  { text, lastYear, periods }: Pick<Reading, 'text' | 'lastYear' | 'periods'>,
  part: Part,
): string | undefined {
  const start = Math.max(...['。', '\n', '\t'].map((sign) => text.lastIndexOf(sign, part.start - 1))) + 1;
  const said = text.slice(start, part.end);
  const last = findAll(said, told).at(-1);
  if (!last || otherTime.test(said.slice(last.index + last[0].length))) return undefined;
  const { early, late, ahead } = last.groups ?? {};
  const { first = early, end = late } = last.groups ?? {};
  if (ahead !== undefined) return readAhead(ahead, periods);
  const { part: plan, end5, years } = last.groups ?? {};
  if (plan !== undefined && years !== undefined) return readPartOfPlan(plan, end5 === '前', readCount(years));
  if (first !== undefined && end !== undefined) return formatYears(Number(first), Number(end));
  return lastYear === undefined ? undefined : formatYears(readFirst(last.groups ?? {}, lastYear), lastYear);
}

function readFirst(
  { since, from, plan, last, done }: Partial<Record<string, string>>,
  lastYear: number,
): number {
  const named = since ?? from;
  if (named !== undefined) return Number(named);
  if (plan !== undefined) return Number(formatPlan(plan).slice(0, 4));
  return lastYear - readCount(last ?? done ?? '') + 1;
}

/** The first or the last years of a plan. */
function readPartOfPlan(plan: string, isFirst: boolean, count: number): string | undefined {
  const [first = 0, last = 0] = formatPlan(plan).split('/').map(Number);
  return isFirst ? formatYears(first, first + count - 1) : formatYears(last - count + 1, last);
}

/** 三年 from the only year on that a document is about. */
function readAhead(count: string, periods: readonly string[]): string | undefined {
  const [only = '', ...others] = periods;
  if (others.length > 0 || !/^\d{4}$/u.test(only)) return undefined;
  return formatYears(Number(only), Number(only) + readCount(count) - 1);
}

function formatYears(first: number, last: number): string | undefined {
  return first < last ? `${String(first)}/${String(last)}` : undefined;
}

function readCount(words: string): number {
  if (/\d/u.test(words)) return Number(words);
  return words === '两' ? 2 : '一二三四五六七八九十'.indexOf(words) + 1;
}
