import type { DocumentTable } from './format.ts';
import type { Match } from './search.ts';

export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/** Orders matches. By relevance: title first, then headings, then the number of paragraphs; equal ones from new to old. */
export function rank(table: DocumentTable, matches: readonly Match[], order: Order): Match[] {
  const places = placesOf(table);
  const placeOf = ({ document }: Match): number => places[document] ?? 0;
  if (order === 'newest') return [...matches].sort((a, b) => placeOf(a) - placeOf(b));
  if (order === 'oldest') return [...matches].sort((a, b) => placeOf(b) - placeOf(a));
  const scored = matches.map((match) => ({ match, score: scoreOf(table, match) }));
  return scored
    .sort((a, b) => b.score - a.score || placeOf(a.match) - placeOf(b.match))
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
    .sort((a, b) => compare(dates[b] ?? '', dates[a] ?? '') || compare(ids[a] ?? '', ids[b] ?? ''));
  const places: number[] = [];
  newest.forEach((document, place) => {
    places[document] = place;
  });
  placesByTable.set(table, places);
  return places;
}

/** One more heading weighs more than any number of paragraphs, the title more than any number of headings. */
function scoreOf(table: DocumentTable, { document, blocks }: Match): number {
  const headings = table.headings[document] ?? 0;
  const title = blocks[0] === 0 ? 1 : 0;
  // Blocks ascend, and headings come before all else.
  let inHeadings = 0;
  while ((blocks[title + inHeadings] ?? Infinity) <= headings) inHeadings += 1;
  const inText = blocks.length - title - inHeadings;
  return title * 1e8 + inHeadings * 1e4 + Math.min(inText, 9999);
}

/** Paragraphs among the blocks of all matches; titles are no paragraphs. */
export function countParagraphs(matches: readonly Match[]): number {
  return matches.reduce((sum, { blocks }) => sum + blocks.length - (blocks[0] === 0 ? 1 : 0), 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
