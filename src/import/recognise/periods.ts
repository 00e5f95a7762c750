import { parseChineseNumber } from '../../text/quantity/chinese-number.ts';
import { parsePeriod } from '../../text/period/period.ts';

/** What a title or a heading says of time: which periods are planned, which are looked back on. */
export interface Looks {
  readonly plans: readonly string[];
  readonly reviews: readonly string[];
}

/** A word of a title. A part of a year without its year belongs to the year that was named last. */
type Token =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'part'; readonly year: number | undefined; readonly part: string }
  | { readonly kind: 'span'; readonly id: string }
  | { readonly kind: 'next' }
  | { readonly kind: 'look'; readonly look: keyof Looks };

type Groups = readonly (string | undefined)[];

const year = '((?:19|20)\\d{2}|[一二][〇零○][〇零○一二三四五六七八九]{2})年(?:度)?';
const part =
  '(?:([上下])半年|第?([一二三四1-4])季度|(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?![\\d一二三四五六七八九十]))';
const fiveYears: Readonly<Record<string, string>> = {
  十一五: '2006/2010',
  十二五: '2011/2015',
  十三五: '2016/2020',
  十四五: '2021/2025',
  十五五: '2026/2030',
};

/** Tried in this order at each place of the text. */
const readers: readonly (readonly [pattern: RegExp, read: (groups: Groups) => Token])[] = [
  [
    /((?:19|20)\d{2})年?[-—–~～至]+((?:19|20)\d{2})年/uy,
    ([from, to]) => ({ kind: 'span', id: `${from ?? ''}/${to ?? ''}` }),
  ],
  [/[“"]?(十[一二三四五]五)[”"]?/uy, ([name = '']) => ({ kind: 'span', id: fiveYears[name] ?? '' })],
  [
    new RegExp(year + part, 'uy'),
    ([name, ...rest]) => ({ kind: 'part', year: readYear(name), part: readPart(rest) }),
  ],
  [new RegExp(year, 'uy'), ([name]) => ({ kind: 'year', year: readYear(name) })],
  [new RegExp(part, 'uy'), (rest) => ({ kind: 'part', year: undefined, part: readPart(rest) })],
  [/明年|下一?年度?|来年/uy, () => ({ kind: 'next' })],
  // What is said of a plan here looks back on it.
  [
    /(?:规划|计划|任务|要点)(?:(?:执行|完成|落实|中期|终期)(?:情况|评估|总结)?|实施(?:情况|评估|总结))/uy,
    () => ({ kind: 'look', look: 'reviews' }),
  ],
  [
    /重点(?:工作|任务|项目|事项|工程)?(?:执行|完成|落实|实施|推进|进展|开展)(?:情况|进度|总结)/uy,
    () => ({ kind: 'look', look: 'reviews' }),
  ],
  [
    /总结|回顾|(?:完成|开展|进展|落实|工作|推进)情况|述职|汇报|评估/uy,
    () => ({ kind: 'look', look: 'reviews' }),
  ],
  [/计划|要点|打算|安排|规划|思路|重点|部署|方案|任务|谋划/uy, () => ({ kind: 'look', look: 'plans' })],
];

/**
 * Reads `2023年上半年总结和下半年计划` as reviews 2023-H1, plans 2023-H2: a period belongs to the next word that looks ahead or
 * back, and a part of a year to the year that was named last.
 */
export function readLooks(title: string): Looks {
  const looks = { plans: [] as string[], reviews: [] as string[] };
  let waiting: string[] = [];
  let lastYear: number | undefined;
  for (const token of tokenize(title)) {
    if (token.kind === 'look') {
      looks[token.look].push(...waiting);
      waiting = [];
      continue;
    }
    if (token.kind === 'year' || token.kind === 'part') lastYear = token.year ?? lastYear;
    if (token.kind === 'next' && lastYear !== undefined) lastYear += 1;
    const id = writePeriod(token, lastYear);
    if (id !== undefined && parsePeriod(id)) waiting.push(id);
  }
  return { plans: [...new Set(looks.plans)], reviews: [...new Set(looks.reviews)] };
}

/** The first year or span that a text names, whatever it says of it. */
export function readFirstPeriod(text: string): string | undefined {
  for (const token of tokenize(text)) {
    if (token.kind === 'look' || token.kind === 'next') continue;
    const id = writePeriod(token, token.kind === 'span' ? undefined : token.year);
    if (id !== undefined && parsePeriod(id)) return id;
  }
  return undefined;
}

function* tokenize(title: string): Generator<Token> {
  const text = title.normalize('NFKC').replace(/\s+/gu, '');
  for (let at = 0; at < text.length;) {
    const found = readAt(text, at);
    if (found) yield found.token;
    at = found?.end ?? at + 1;
  }
}

function readAt(text: string, at: number): { token: Token; end: number } | undefined {
  for (const [pattern, read] of readers) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { token: read(match.slice(1)), end: pattern.lastIndex };
  }
  return undefined;
}

function writePeriod(token: Exclude<Token, { kind: 'look' }>, year: number | undefined): string | undefined {
  if (token.kind === 'span') return token.id;
  if (year === undefined) return undefined;
  return token.kind === 'part' ? `${String(year)}-${token.part}` : String(year);
}

function readYear(text = ''): number {
  return /^\d+$/u.test(text) ? Number(text) : (parseChineseNumber(text.replace(/○/gu, '〇')) ?? 0);
}

/** `H1`, `Q3`, `05` */
function readPart([half, quarter, month = '']: Groups): string {
  if (half !== undefined) return half === '上' ? 'H1' : 'H2';
  const number = (text: string): number =>
    /^\d+$/u.test(text) ? Number(text) : (parseChineseNumber(text) ?? 0);
  return quarter === undefined ? String(number(month)).padStart(2, '0') : `Q${String(number(quarter))}`;
}
