import { parseChineseNumber } from '../../../text/quantity/chinese-number.ts';
import { nameMonths } from '../../../text/period/period.ts';
import { simplify } from '../../../text/spelling/simplify.ts';

/** A word of a title or a heading that says something of time, or whether it looks ahead or back. */
export type PeriodWord =
  | { readonly kind: 'year'; readonly year: number }
  /** A part of a year without its year belongs to the year that was named last; without `part` it is none that has a name. */
  | { readonly kind: 'part'; readonly year: number | undefined; readonly part: string | undefined }
  | { readonly kind: 'span'; readonly id: string }
  /** 今年, 明年: counted from the day of the document, or from the year that was named last. */
  | { readonly kind: 'relative'; readonly years: 0 | 1 }
  | { readonly kind: 'look'; readonly look: 'plans' | 'reviews' };

type Groups = readonly (string | undefined)[];

const digits = '(?:19|20)\\d{2}';
const chineseDigit = '[〇零○Oo0一二三四五六七八九]';
/** 2023年, 2023年度, 二〇二三年; without 年 only before what can but follow a year. */
const year = `(?:(${digits}|[一二]${chineseDigit}{3})年(?:度)?|(${digits})(?:年?度)?(?=工作|交通|重点|总结|计划|要点|[上下]半年|第?[一二三四]季度))`;
const part =
  '(?:([上下])半年度?|第?([一二三四1-4])季度|(\\d{1,2}[-—–~～至]\\d{1,2})月份?|(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?![\\d一二三四五六七八九十])|(前[二三23两]个?季度|前[一二三四五六七八九十\\d]+个?月)|((?<![上下后前])半年度?|年中(?=工作|总结|小结)))';

const aim = '(?:规划|计划|任务|要点|安排|部署|目标|指标|事项|项目|工程|重点|工作)';
const outcome = '(?:执行|完成|落实|实施|推进|进展|开展|办理)';

/** Tried in this order at each place of the text. */
const readers: readonly (readonly [pattern: RegExp, read: (groups: Groups) => PeriodWord])[] = [
  [
    /((?:19|20)\d{2})年?[-—–~～至]+((?:19|20)\d{2})年/uy,
    ([from, to]) => ({ kind: 'span', id: `${from ?? ''}/${to ?? ''}` }),
  ],
  [
    /[“"]?(?<![一二三四五六七八九])十([一二三四五六七])五[”"]?/uy,
    ([name = '']) => ({ kind: 'span', id: writeFiveYears(name) }),
  ],
  // The forty days of the spring festival's travel lie in the first quarter.
  [
    new RegExp(`${year}春运`, 'uy'),
    ([name, bare]) => ({ kind: 'part', year: readYear(name ?? bare), part: 'Q1' }),
  ],
  [
    new RegExp(year + part, 'uy'),
    ([name, bare, ...rest]) => ({ kind: 'part', year: readYear(name ?? bare), part: readPart(rest) }),
  ],
  [new RegExp(year, 'uy'), ([name, bare]) => ({ kind: 'year', year: readYear(name ?? bare) })],
  [new RegExp(part, 'uy'), (rest) => ({ kind: 'part', year: undefined, part: readPart(rest) })],
  [/明年|下一?年度?|来年/uy, () => ({ kind: 'relative', years: 1 })],
  [/今年|本年度?|当年/uy, () => ({ kind: 'relative', years: 0 })],
  // What is said of a plan here looks back on it.
  [
    new RegExp(
      `${aim}+(?:及其?|和|与)?(?:${outcome}(?:情况|进度|总结)|(?:中期|终期)(?:评估|总结)|评估)`,
      'uy',
    ),
    () => ({ kind: 'look', look: 'reviews' }),
  ],
  [/重点(?:工作|任务|项目|事项|工程)?\p{Script=Han}{0,4}?情况/uy, () => ({ kind: 'look', look: 'reviews' })],
  [
    /总结|回顾|(?:完成|开展|落实|推进|进展|实施|执行|办理)(?:情况|进度)|述职|汇报|评估|小结|半年报|年报|自查/uy,
    () => ({ kind: 'look', look: 'reviews' }),
  ],
  [
    /计划|要点|打算|安排|规划|思路|重点|部署|方案|任务|谋划|展望|目标/uy,
    () => ({ kind: 'look', look: 'plans' }),
  ],
  [/情况|(?<!可行性(?:研究)?)报告|成效/uy, () => ({ kind: 'look', look: 'reviews' })],
];

/** The words of time in a text, in order; traditional characters, full width and white space make no difference. */
export function* readPeriodWords(source: string): Generator<PeriodWord> {
  const text = simplify(source)
    .normalize('NFKC')
    .replace(/[\s《》]+/gu, '');
  for (let at = 0; at < text.length;) {
    const found = readAt(text, at);
    if (found) yield found.word;
    at = found?.end ?? at + 1;
  }
}

function readAt(text: string, at: number): { word: PeriodWord; end: number } | undefined {
  for (const [pattern, read] of readers) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { word: read(match.slice(1)), end: pattern.lastIndex };
  }
  return undefined;
}

/** The 11th plan began in 2006, and each later one five years after the last: 十四五 → 2021/2025. */
function writeFiveYears(name: string): string {
  const first = 2001 + 5 * (parseChineseNumber(name) ?? 0);
  return `${String(first)}/${String(first + 4)}`;
}

function readYear(text = ''): number {
  return /^\d+$/u.test(text) ? Number(text) : (parseChineseNumber(text.replace(/[○Oo0]/gu, '〇')) ?? 0);
}

/** `H1`, `Q3`, `05`, `01-09` (1至9月, 前三季度); undefined for a part that is none of these. */
function readPart([half, quarter, months, month = '', counted, middle]: Groups): string | undefined {
  if (middle !== undefined) return 'H1';
  if (half !== undefined) return half === '上' ? 'H1' : 'H2';
  if (quarter !== undefined) return `Q${String(readNumber(quarter))}`;
  if (months !== undefined) return readMonths(months);
  if (counted !== undefined) return readCounted(counted);
  return month === '' ? undefined : String(readNumber(month)).padStart(2, '0');
}

/** 1-6 → H1, 2-5 → `02-05` */
function readMonths(months: string): string | undefined {
  const [first = 0, last = 0] = months.split(/\D+/u).map(Number);
  return first < 1 || last > 12 || first >= last ? undefined : nameWithin(first, last);
}

/** 前三季度 → `01-09`, 前十个月 → `01-10` */
function readCounted(counted: string): string | undefined {
  const [, written = ''] = /^前(.+?)个?(?:季度|月)$/u.exec(counted) ?? [];
  const count = readNumber(written.replace('两', '二'));
  const last = counted.endsWith('季度') ? 3 * count : count;
  return last < 2 || last > 12 ? undefined : nameWithin(1, last);
}

/** What follows the year in the name of some months. */
function nameWithin(first: number, last: number): string | undefined {
  const [name = '', until] = nameMonths(someYear, first, last).split('/');
  const part = name.slice('2000-'.length);
  return until === undefined ? part || undefined : `${part}-${until.slice('2000-'.length)}`;
}

/** Any year: only what follows it is wanted. */
const someYear = 2000;

function readNumber(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : (parseChineseNumber(text) ?? 0);
}
