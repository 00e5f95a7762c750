import { fold } from '../text/fold.ts';
import { spellWords } from './words.ts';

/** What somebody asks for: every term must occur. Terms are folded and not empty. */
export interface Query {
  readonly terms: readonly string[];
}

export function parseQuery(text: string): Query {
  return { terms: [...new Set(text.split(/\s+/u).map(fold).filter(Boolean))] };
}

/** One term as a Pagefind phrase. Only a query that is one quoted phrase is exact, so each term is a search of its own. */
export function toPhrase(term: string): string {
  return `"${spellWords(term)}"`;
}
