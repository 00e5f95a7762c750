import { splitWords } from '../../../search/engine/query.ts';

/** What Pagefind is asked, and what it cannot be asked. */
export interface WordQueries {
  /** Each a row of words that a page must have; a page that one of them finds is found. */
  readonly queries: readonly string[];
  /** Words that exclude, as they were written: Pagefind has no such thing. */
  readonly ignored: readonly string[];
}

/** `甲|乙 丙|丁` is four rows; more than this would be no search of words any more. */
const mostQueries = 8;

/**
 * Reads a query as rows of words. Quote marks are left out: in the index of words there is nothing that they could hold
 * together.
 */
export function writeWordQueries(text: string): WordQueries {
  const words = splitWords(text);
  const ignored = words.filter(excludes);
  const rows = words
    .filter((word) => !excludes(word))
    .map(splitAlternatives)
    .filter((alternatives) => alternatives.length > 0)
    .reduce<string[][]>(
      (before, alternatives) => before.flatMap((row) => alternatives.map((one) => [...row, one])),
      [[]],
    );
  const queries = rows.map((row) => row.join(' ')).filter(Boolean);
  return { queries: [...new Set(queries)].slice(0, mostQueries), ignored };
}

/** Whether a word of a query, as it was written, says what must not be there. */
export function excludes(word: string): boolean {
  return /^[-－]./u.test(word);
}

/** The words of which any will do, without quote marks. */
export function splitAlternatives(word: string): string[] {
  return word.split(/[|｜]/u).flatMap((one) => one.replace(/["“”]+/gu, ' ').trim() || []);
}
