import type { Synonym } from '../../../schema/synonyms.ts';
import { splitWords } from '../../../search/engine/query.ts';
import { fold } from '../../../text/spelling/fold.ts';
import { excludes, splitAlternatives } from './word-queries.ts';

/** A word of everyday in a query, and the searches with what documents write instead. */
export interface Terms {
  readonly word: string;
  /** `text` is the whole query with the term in the word's place. */
  readonly searches: readonly { readonly term: string; readonly text: string }[];
}

/**
 * Finds words of everyday in a query: a word of the query that is one, or that contains one (修路补贴). Of those that a word
 * contains the longest counts: 农村公交 is not 公交.
 */
export function findTerms(text: string, synonyms: readonly Synonym[]): Terms[] {
  const words = splitWords(text);
  const known = synonyms
    .flatMap(({ words: keys, terms }) => keys.map((word) => ({ word, key: fold(word), terms })))
    .sort((a, b) => b.key.length - a.key.length);
  return words.flatMap((written, place) => {
    if (excludes(written)) return [];
    const alternatives = splitAlternatives(written).map(fold);
    const found = known.find(({ key }) => alternatives.some((one) => one.includes(key)));
    if (!found) return [];
    const searches = found.terms.map((term) => ({
      term,
      text: words.map((word, at) => (at === place ? term : word)).join(' '),
    }));
    return [{ word: found.word, searches }];
  });
}
