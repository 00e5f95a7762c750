import type { DocumentTable } from './format.ts';
import type { Match } from './search.ts';

export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/** Orders matches. By relevance: title first, then headings, then the number of paragraphs; equal ones from new to old. */
export function rank(table: DocumentTable, matches: readonly Match[], order: Order): Match[] {
  const newest = (a: Match, b: Match): number =>
    compare(table.dates[b.document] ?? '', table.dates[a.document] ?? '') ||
    compare(table.ids[a.document] ?? '', table.ids[b.document] ?? '');
  if (order === 'newest') return [...matches].sort(newest);
  if (order === 'oldest') return [...matches].sort((a, b) => -newest(a, b));
  const scores = new Map(matches.map((match) => [match, scoreOf(table, match)]));
  return [...matches].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || newest(a, b));
}

/** One more heading weighs more than any number of paragraphs, the title more than any number of headings. */
function scoreOf(table: DocumentTable, { document, blocks }: Match): number {
  const headings = table.headings[document] ?? 0;
  const title = blocks[0] === 0 ? 1 : 0;
  const inHeadings = blocks.filter((block) => block > 0 && block <= headings).length;
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
