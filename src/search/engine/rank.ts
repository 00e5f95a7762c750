import { compareStrings } from '../../text/compare-strings.ts';
import type { DocumentTable } from './format.ts';
import type { Match } from './search.ts';

export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/**
 * Orders matches. By relevance: title first, then headings, then paragraphs; equal ones from new to old. What was taken back, repealed
 * or replaced comes behind all that holds.
 */
export function rank(table: DocumentTable, matches: readonly Match[], order: Order): Match[] {
  const places = placesOf(table);
  const placeOf = ({ document }: Match): number => places[document] ?? 0;
  if (order === 'newest') return [...matches].sort((a, b) => placeOf(a) - placeOf(b));
  if (order === 'oldest') return [...matches].sort((a, b) => placeOf(b) - placeOf(a));
  const ended = new Set(table.ended);
  const scored = matches.map((match) => ({
    match,
    score: scoreOf(table, match),
    isEnded: Number(ended.has(match.document)),
  }));
  return scored
    .sort((a, b) => a.isEnded - b.isEnded || b.score - a.score || placeOf(a.match) - placeOf(b.match))
    .map(({ match }) => match);
}

const placesByTable = new WeakMap<DocumentTable, readonly number[]>();

/** Each document's place among all, from new to old: comparing numbers is much quicker than comparing dates and ids. */
function placesOf(table: DocumentTable): readonly number[] {
  const known = placesByTable.get(table);
  if (known) return known;
  const { dates, ids } = table;
  const newest = ids
    .map((_, document) => document)
    .sort(
      (a, b) => compareStrings(dates[b] ?? '', dates[a] ?? '') || compareStrings(ids[a] ?? '', ids[b] ?? ''),
    );
  const places: number[] = [];
  newest.forEach((document, place) => {
    places[document] = place;
  });
  placesByTable.set(table, places);
  return places;
}

/**
 * By words in the title, words in one heading, headings, words in one paragraph, paragraphs: one more of these weighs more than
 * any number of those after it. A word is a group of the query; `甲|乙` is one.
 */
export function scoreOf(table: DocumentTable, { document, blocks, perGroup }: Match): number {
  const headings = table.headings[document] ?? 0;
  // Blocks ascend: the title, the headings, all else.
  const inTitle = blocks[0] === 0 ? 1 : 0;
  let end = inTitle;
  while ((blocks[end] ?? Infinity) <= headings) end += 1;
  const words = perGroup.length > 1 ? countGroups(blocks, perGroup) : undefined;
  let score = mostWords(words, 0, inTitle);
  score = score * 10 + mostWords(words, inTitle, end);
  score = score * 1000 + Math.min(end - inTitle, 999);
  score = score * 10 + mostWords(words, end, blocks.length);
  return score * 10_000 + Math.min(blocks.length - end, 9999);
}

/** The most words that one of some blocks has. @param words of each block; undefined if there is but one */
function mostWords(words: readonly number[] | undefined, start: number, end: number): number {
  if (!words) return Math.min(end - start, 1);
  let most = 0;
  for (let at = start; at < end; at += 1) most = Math.max(most, words[at] ?? 0);
  return Math.min(most, 9);
}

/** For each block, how many groups it has a string of. All lists ascend. */
function countGroups(blocks: readonly number[], perGroup: readonly (readonly number[])[]): number[] {
  const counts = blocks.map(() => 0);
  for (const group of perGroup) {
    let at = 0;
    for (const block of group) {
      while (blocks[at] !== block) at += 1;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** Paragraphs among the blocks of all matches; titles are no paragraphs. */
export function countParagraphs(matches: readonly Match[]): number {
  return matches.reduce((sum, { blocks }) => sum + blocks.length - (blocks[0] === 0 ? 1 : 0), 0);
}
