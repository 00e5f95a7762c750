import type { Mention } from '../about/mentions.ts';
import type { Subject } from '../about/subject.ts';
import type { Sentence } from '../sentence.ts';
import type { Bag } from '../similarity.ts';
import type { Figure } from './figure.ts';
import { isDecline, readSense, type Sense } from './sense.ts';

/** A figure of a sentence with what it counts. */
export interface CountedFigure {
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly sense: Sense;
  /** Whether it says by how much something became less. */
  readonly declines: boolean;
  /** Words that say what it counts, with what each weighs. */
  readonly counted: Bag;
  /** Names of what is built among them. */
  readonly names: ReadonlySet<string>;
}

/** What a word of each kind weighs; of a word that nobody knows, each pair of characters. */
const weights = { topic: 1, latin: 1, route: 1, thing: 0.4, deed: 0.4, unknown: 0.4 };
/** So many words behind a figure may say what it counts: 16根斜拉索. */
const mostBehind = 3;
/** Ends a clause. */
const border = /[，。；：！？,;:()（）]/u;

/** Reads what the figures of a sentence count. */
export function readFigures(sentence: Sentence, { mentions, named }: Subject): CountedFigure[] {
  const found: CountedFigure[] = [];
  let words: Mention[] = [];
  let before: Bag = new Map();
  let shares: readonly Bag[] = [];
  let turn = 0;
  /** What the figures count of this clause, and of the last that had any. */
  let line: Bag[] = [];
  let lines: readonly Bag[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind === 'sign' && border.test(mention.text)) {
      if (saysWhat(words)) before = weigh(words);
      if (line.length > 0) lines = line;
      line = [];
      words = [];
      turn = 0;
      continue;
    }
    const { figure } = mention;
    if (!figure) {
      words.push(mention);
      continue;
    }
    const behind = readBehind(mentions, index);
    if (!isCounting(sentence, mention, mentions[index + 1])) continue;
    const apart = words.findLastIndex(({ text }) => text === '分别');
    const listed = apart === -1 ? [] : listShares(words.slice(0, apart));
    if (listed.length > 1) shares = listed;
    // 公路3公里、桥梁2座，分别增长5%和6%: those of the clause before.
    else if (apart !== -1 && turn === 0 && lines.length > 1) shares = lines;
    const own = weigh([...words, ...behind]);
    const share = apart === -1 ? undefined : shares[turn];
    const text = sentence.text.slice(words[0]?.start ?? mention.start, mention.start);
    const sense = readSense(text, figure.unit ?? '');
    const isWhole = saysWhat([...words, ...behind], figure.unit);
    const counted = share ?? (isWhole ? own : merge(before, own));
    found.push({
      sentence,
      figure,
      sense: sense === 'part' && isWhole ? 'plain' : sense,
      declines: sense === 'growth' && isDecline(text),
      counted,
      names: new Set(
        [...words, ...behind].flatMap((one) => (named.has(one) || one.kind === 'route' ? [one.text] : [])),
      ),
    });
    turn += 1;
    line.push(counted);
    if (apart !== -1) continue;
    before = counted;
    words = [];
  }
  return found.filter((one, index) => !isBegin(one, found[index + 1]));
}

/** 5000吨级 and 65周岁以上 say which, not how many. */
function isCounting({ text }: Sentence, { figure, end }: Mention, next: Mention | undefined): boolean {
  if (!figure || (figure.unit === undefined && figure.unitOfHead === undefined)) return false;
  // 抓好三件事： says no more than how many points follow.
  if (/^\p{L}{0,4}[：:]$/u.test(text.slice(end))) return false;
  return !/^[级型类]/u.test(text.slice(end)) && next?.text !== '级';
}

/** 由46家增加到49家, 突破5000万吨，达到5214万吨: the first says what the second does, less well. */
function isBegin(one: CountedFigure, next: CountedFigure | undefined): boolean {
  if (next?.figure.unit !== one.figure.unit || next?.sentence !== one.sentence) return false;
  const { text } = one.sentence;
  const between = text.slice(one.figure.end, next.figure.start);
  const before = text.slice(0, one.figure.start);
  if (/[由从]$/u.test(before)) return /[到至为]$/u.test(between);
  const isRound =
    /^(?:突破|超过|超|跨越)/u.test(text.slice(one.figure.start)) ||
    /(?:突破|迈上|站上|跨越|跨上|超过)$/u.test(before);
  return isRound && /^[^。；]{0,4}[，,](?:全年|已|实际)*(?:达到?|完成|为)?(?:了)?$/u.test(between);
}

/** 16根斜拉索的更换: up to the first word of the trade, or the end of what is no word. */
function readBehind(mentions: readonly Mention[], index: number): Mention[] {
  const behind: Mention[] = [];
  for (const mention of mentions.slice(index + 1, index + 1 + mostBehind)) {
    if (mention.text === '的') continue;
    if (mention.kind === 'sign' || mention.kind === 'figure' || mention.kind === 'empty') break;
    behind.push(mention);
    if (mention.kind !== 'unknown') break;
  }
  return behind;
}

/** 客运量、货运量: what 分别 gives one figure each. */
function listShares(words: readonly Mention[]): Bag[] {
  const parts: Mention[][] = [[]];
  for (const word of words) {
    if (/^[、和及与]$/u.test(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map(weigh);
}

function weigh(words: readonly Mention[]): Bag {
  const bag = new Map<string, number>();
  for (const { kind, text, terms } of words) {
    if (kind === 'empty' || kind === 'sign' || kind === 'figure') continue;
    if (kind !== 'unknown') for (const term of terms) bag.set(term, weights[kind]);
    else
      for (let index = 1; index < text.length; index += 1)
        bag.set(text.slice(index - 1, index + 1), weights.unknown);
  }
  return bag;
}

/** 其中拆除重建4座 and 完成投资3亿元 do not say what is counted: the clause before does. */
function saysWhat(words: readonly Mention[], unit?: string): boolean {
  return words.some(
    ({ kind, text, terms }) =>
      kind !== 'empty' &&
      kind !== 'sign' &&
      kind !== 'deed' &&
      text.length > 1 &&
      !(unit === '元' && terms.length === 1 && terms[0] === '投资'),
  );
}

function merge(one: Bag, other: Bag): Bag {
  return new Map([...one, ...other]);
}
