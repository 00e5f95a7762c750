import type { Mention } from '../about/mentions.ts';
import { readDepth } from './counted.ts';
import type { Figure } from './figure.ts';
import type { Sentence } from '../reading/sentence.ts';

const longestSubject = 30;
const border = /[，。；：！？,;:]/u;
/** Ends a clause, or one of several things that are counted one after the other. */
const anyBorder = /[，。；：、！？,;:]/u;

/**
 * What a figure counts, in the sentence's own words: those before it in its clause, or behind it, or of the clauses before; in a
 * table, the name of the row and the head of the column.
 */
export function describeSubject(sentence: Sentence, figure: Figure, mentions: readonly Mention[]): string {
  const { text, matter, kind } = sentence;
  const { start, end, head = '' } = figure;
  if (kind === 'row')
    return [...new Set([nameRow(sentence), withoutUnit(head)])].filter((part) => part !== '').join('，');
  const says = (from: number, to: number): boolean =>
    readDepth(
      mentions.filter((one) => one.start >= from && one.end <= to),
      figure.unit,
    ) !== 'nothing';
  const begins = mentions
    .filter((one, index) => one.end <= start && isBegin(one, mentions[index - 1]))
    .map((one) => one.end);
  const own = begins.at(-1) ?? matter;
  const next = text.slice(end).search(anyBorder);
  const behind = next === -1 ? text.length : end + next;
  const share = nameShare(sentence, figure, own, mentions);
  if (share !== undefined) return share;
  const isBehind = !says(own, start) && says(end, behind);
  const begin = isBehind ? own : (begins.findLast((one) => says(one, start)) ?? matter);
  const words =
    withoutFigures(sentence, begin, start) + (isBehind || begin === start ? text.slice(end, behind) : '');
  const plain = words.trim().replace(/[，。；：、！？,;:…]+$/u, '');
  return plain.length > longestSubject ? `…${plain.slice(-longestSubject)}` : plain;
}

/**
 * 客运量、货运量分别完成171万人次和968万吨: the second counts 货运量完成; where no list stands before 分别, the figures before it are
 * that.
 */
function nameShare(
  sentence: Sentence,
  { start }: Figure,
  from: number,
  mentions: readonly Mention[],
): string | undefined {
  const { text, figures } = sentence;
  const at = from + text.slice(from, start).indexOf('分别');
  if (at < from) return undefined;
  const end = at + text.slice(at).split(border).join('，').indexOf('，');
  const all = figures.filter((one) => one.start > at && (end < at || one.end <= end));
  const turn = all.findIndex((one) => one.start === start);
  const listed = text
    .slice(from, at)
    .replace(/[同环]比$/u, '')
    .split(/[、和及与]/u);
  const earlier = figures.filter(({ end: to, unit }) => to <= at && unit !== '%').slice(-all.length);
  const before = listed.length < all.length ? earlier[turn] : undefined;
  const name = before
    ? describeSubject(sentence, before, mentions)
    : listed.length > 1
      ? listed[turn]
      : undefined;
  const verbs = all.map((one, index) => text.slice(all[index - 1]?.end ?? at + 2, one.start));
  const verb = verbs[turn]?.replace(/^[、和及与]/u, '');
  return name && all.length > 1
    ? name + (before ? '，' : '') + (verb === '' ? (verbs[0] ?? '') : (verb ?? ''))
    : undefined;
}

/** 公路3公里、桥梁2座 are two things, 客运量、货运量分别 one. */
function isBegin(sign: Mention, before: Mention | undefined): boolean {
  return (
    sign.kind === 'sign' && (border.test(sign.text) || (sign.text === '、' && before?.kind === 'figure'))
  );
}

/** The figures of a text are none of what another counts. */
function withoutFigures({ text, figures }: Sentence, from: number, to: number): string {
  const within = figures.filter((one) => one.start >= from && one.end <= to);
  return [...within, { start: to, end: to }].reduce(
    ({ words, position }, one) => ({
      words: words + text.slice(position, one.start) + (one.start < to ? '…' : ''),
      position: one.end,
    }),
    { words: '', position: from },
  ).words;
}

/** The first cell with words in it. */
export function nameRow({ text, lead }: Pick<Sentence, 'text' | 'lead'>): string {
  const cells = text.slice(lead).split('\t');
  return withoutUnit(cells.find((cell) => /\p{L}/u.test(cell)) ?? '');
}

function withoutUnit(head: string): string {
  return head.replace(/[（(][^（）()]*[)）]\s*$/u, '').trim();
}
