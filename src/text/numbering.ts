import { formatChineseNumber, parseChineseNumber } from './quantity/chinese-number.ts';

/** The four outline styles of GB/T 9704-2012, 7.3.3 (一、 （一） 1. （1）) and ①, which offices add below them. */
export type NumberingStyle = 'chinese' | 'chinese-bracketed' | 'arabic' | 'arabic-bracketed' | 'circled';

/** The official number that a heading or a paragraph begins with. */
export interface Numbering {
  readonly style: NumberingStyle;
  /** 3 for 三、 as for （三） and ③. */
  readonly value: number;
  /** Exactly as written, with its punctuation: `（三）`, `3．`. */
  readonly marker: string;
  /** 1 for 一、 to 5 for ①. */
  readonly level: 1 | 2 | 3 | 4 | 5;
}

const levels = { chinese: 1, 'chinese-bracketed': 2, arabic: 3, 'arabic-bracketed': 4, circled: 5 } as const;

/** No outline counts further; a larger number is a year, a hotline or an amount. */
const highest = 99;

const numeral = '[一二三四五六七八九十百]+';
const arabic = '[0-9０-９]{1,2}';

/**
 * After `1.` or `1、` a digit means a decimal (3.5公里), a date or an enumeration (1、2号线), unless a title begins with it that
 * can be nothing else: a year (`1.2020年目标`, `2.2021—2025年规划`) or a generation of mobile network (`3.5G应用`).
 * A white space after the dot settles it as well: `1. 5公里绿道`.
 */
const noDecimal = '(?![0-9０-９]|[.．])|(?=(?:19|20)\\d{2}(?:年|\\s*[-—–~～至]))|(?=[456]G(?![A-Za-z0-9]))';

const readers: readonly (readonly [NumberingStyle, RegExp])[] = [
  ['chinese', new RegExp(`^(${numeral})[ \\u3000]?[、.．]`, 'u')],
  ['chinese-bracketed', new RegExp(`^[（(〈＜<〔【［[]\\s*(${numeral})\\s*[）)〉＞>〕】］\\]][、.．]?`, 'u')],
  ['chinese-bracketed', /^([㈠-㈩])[、.．]?/u],
  ['arabic', new RegExp(`^(${arabic})[.．、](?:${noDecimal})`, 'u')],
  ['arabic', /^([⒈-⒛])/u],
  ['arabic-bracketed', new RegExp(`^[（(〈＜<]\\s*(${arabic})\\s*[）)〉＞>][、.．]?`, 'u')],
  ['arabic-bracketed', new RegExp(`^(${arabic})[）)]`, 'u')],
  ['arabic-bracketed', /^([⑴-⒇])/u],
  ['circled', /^([①-⑳㉑-㉟㊱-㊿])[、.．]?/u],
];

/**
 * Reads the official numbering at the start of a text; white space before it (an indent) is passed over. Besides the forms of
 * the standard it takes what is met in practice: half-width and other brackets (〈一〉), `1．`, `1、`, `1）`, full-width digits, ㈠ ⑴ ⒈ ①.
 *
 * Not numbering: `3.5公里`, `2023年`, `10月`, `1-6月`, `2023.3.1`, `一是`, `一级公路`, and an enumeration such as
 * `一、二类维修企业`, where a larger numeral with a word for rank or another 、 follows. `三、四季度` reads as the third and
 * fourth quarter too: a heading about the fourth is written 第四季度.
 */
export function readNumbering(text: string): Numbering | undefined {
  const start = text.trimStart();
  for (const [style, pattern] of readers) {
    const [marker, written] = pattern.exec(start) ?? [];
    if (marker === undefined || written === undefined) continue;
    const value = readValue(written);
    if (value === undefined || value < 1 || value > highest) continue;
    if (style === 'chinese' && isEnumeration(value, start.slice(marker.length))) continue;
    return { style, value, marker, level: levels[style] };
  }
  return undefined;
}

/** NFKC turns ㈠ into (一), ⒈ into 1. and ３ into 3; ① to ㊿ into 1 to 50. */
function readValue(written: string): number | undefined {
  const plain = written.normalize('NFKC').replace(/[().]/gu, '');
  return /^\d+$/u.test(plain) ? Number(plain) : parseChineseNumber(plain);
}

/** Words for a rank, that two numbers can share: 一、二类, 一、三期, 三、四级. */
const ranks = '类级期批等号标季产档线次届区';

/** Whether 一、 is followed by a larger number of the same enumeration. */
function isEnumeration(value: number, rest: string): boolean {
  const [, next = '', sign = ''] = new RegExp(`^(${numeral})([、和及与至${ranks}])`, 'u').exec(rest) ?? [];
  const other = parseChineseNumber(next) ?? 0;
  // Quarters are named together only if they follow each other.
  return sign === '季' ? other === value + 1 : other > value;
}

/** Writes a number as the outline does: 一、 （五） 6. （2） ③. */
export function formatNumbering(style: NumberingStyle, value: number): string {
  switch (style) {
    case 'chinese':
      return `${formatChineseNumber(value)}、`;
    case 'chinese-bracketed':
      return `（${formatChineseNumber(value)}）`;
    case 'arabic':
      return `${value}.`;
    case 'arabic-bracketed':
      return `（${value}）`;
    case 'circled':
      return formatCircled(value);
  }
}

/** Unicode has circled numbers up to 50, in three places; above that, brackets. */
function formatCircled(value: number): string {
  if (value > 50) return `（${value}）`;
  return String.fromCodePoint(value + (value <= 20 ? 0x245f : value <= 35 ? 0x323c : 0x328d));
}

/** A point that runs in a paragraph: 一是…；二是…。 */
export interface RunInPoint {
  readonly value: number;
  /** `一是` or `一要`. */
  readonly marker: string;
  /** UTF-16 offset of the marker. */
  readonly start: number;
  /** UTF-16 offset of the next point, or the text's length. */
  readonly end: number;
}

/**
 * A marker at the border of a clause: start of text or line, or after punctuation, a quote mark or a bracket. Not the idiom
 * 一是一，二是二. What is rare, the numeral, is looked for first: looking back over long white space is slow.
 */
const runIn =
  /(?=[一二三四五六七八九十]{1,3}[是要])(?<=^\s*|[\n。；：，、！？;:,.!?“”‘’"'」』）)】》〉—…][^\S\n]*)(([一二三四五六七八九十]{1,3})([是要]))(?!\2(?:\p{P}|二是|$))/gmu;

/**
 * Finds the run-in points of a paragraph. A series begins with 一是 and has at least two points; each point runs to the next
 * one, whatever its series, so the punctuation before a marker belongs to the part before. A series may have a gap or a double
 * (一是…三是…三是): its points are found all the same, see `checkSequence`.
 */
export function findRunInPoints(text: string): RunInPoint[] {
  if (!/一[是要]/u.test(text)) return [];
  const series: { value: number; marker: string; start: number }[][] = [];
  const open = new Map<string, (typeof series)[number]>();
  for (const { 1: marker = '', 2: written = '', 3: verb = '', index } of text.matchAll(runIn)) {
    const value = parseChineseNumber(written);
    if (value === undefined) continue;
    if (value === 1) {
      const begun: (typeof series)[number] = [];
      series.push(begun);
      open.set(verb, begun);
    }
    open.get(verb)?.push({ value, marker, start: index });
  }
  const points = series.filter((one) => one.length > 1).flat();
  points.sort((a, b) => a.start - b.start);
  return points.map((point, index) => ({ ...point, end: points[index + 1]?.start ?? text.length }));
}

/** How an element of a sequence of numbers stands to the one before it. */
export interface SequenceStep {
  /**
   * `next`: one more, or the first 1; `restart`: 1 again after a larger one; `gap`: numbers are missing before it;
   * `double`: the same again; `back`: smaller, but not 1.
   */
  readonly kind: 'next' | 'restart' | 'gap' | 'double' | 'back';
  /** The numbers missing before a `gap`. */
  readonly missing: readonly number[];
}

/** Says of each number of an outline or of run-in points how it continues: 1 2 4 → next, next, gap (3 is missing). */
export function checkSequence(values: readonly number[]): SequenceStep[] {
  return values.map((value, index) => {
    const previous = values[index - 1] ?? 0;
    if (value === previous + 1) return { kind: 'next', missing: [] };
    if (value === previous) return { kind: 'double', missing: [] };
    if (value === 1) return { kind: 'restart', missing: [] };
    if (value < previous) return { kind: 'back', missing: [] };
    return {
      kind: 'gap',
      missing: Array.from({ length: value - previous - 1 }, (_, step) => previous + 1 + step),
    };
  });
}
