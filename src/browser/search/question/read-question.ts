import type { Synonym } from '../../../schema/synonyms.ts';
import { fold } from '../../../text/spelling/fold.ts';
import { cutQuestion, type Token } from './word-kinds.ts';

/** A question of everyday, as it can be searched for. */
export interface Question {
  /** Words that every search keeps: places, roads, what documents write anyway. */
  readonly kept: readonly string[];
  /** Words of everyday, and what documents write for each. */
  readonly everyday: readonly { readonly word: string; readonly terms: readonly string[] }[];
  /** What is neither, and may be what was meant. */
  readonly others: readonly string[];
  readonly year?: { readonly said: string; readonly year: number; readonly isRelative: boolean };
  /** What has no part in the search. */
  readonly leftOut: readonly string[];
}

/** What a question is read with. */
export interface Known {
  readonly synonyms: readonly Synonym[];
  /** Names of bureaus. */
  readonly places: readonly string[];
  /** Of which the newest documents speak: 今年. */
  readonly newestYear: number | undefined;
}

/** Signs of the search's own language: who writes them has not asked a question. */
const operators = /["“”|｜]|(?:^|\s)[-－]\S/u;

/**
 * Reads 去年的路修了没有 as 修路 in the year before the newest. Particles and words that ask are left out, relative years are counted
 * from the newest year of the site, and words of everyday are found in any order: of two characters, what is done may stand behind
 * what it is done to (路…修).
 * @returns undefined if nothing in it makes it a question: then it is searched for as it stands
 */
export function readQuestion(text: string, { synonyms, places, newestYear }: Known): Question | undefined {
  if (operators.test(text)) return undefined;
  const keys = synonyms.flatMap(({ words }) => words.map(fold));
  const names = places.map(fold).filter((name) => name.length > 1);
  const terms = synonyms.flatMap((one) => one.terms.map(fold)).filter((term) => term.length > 1);
  const known = [...new Set([...keys, ...names, ...terms])].sort((a, b) => b.length - a.length);
  const tokens = cutQuestion(fold(text), known, newestYear);
  const years = tokens.filter((one) => one.kind === 'year');
  const isQuestion = tokens.some(({ kind }) => kind === 'left-out') || years.length > 0;
  const year = years[0];
  const isName = ({ kind, text: word }: Token): boolean => kind === 'known' && !keys.includes(word);
  const kept = tokens.filter(isName).map((one) => one.text);
  const said = tokens.filter(({ kind, text: word }) => kind === 'known' && keys.includes(word));
  const others = tokens.filter(({ kind }) => kind === 'other').map((one) => one.text);
  const together = said.length > 0 ? undefined : findTogether(others.join(''), synonyms);
  const words = together === undefined ? said.map((one) => one.text) : [together];
  const left = together === undefined ? others : takeAway(others, together);
  if (!isQuestion || words.length + kept.length + left.length === 0) return undefined;
  return {
    kept: [...new Set(kept)],
    everyday: [...new Set(words)].map((word) => ({ word, terms: termsOf(word, synonyms) })),
    others: left.filter((one) => one.length > 1),
    ...(year && { year: { said: year.text, year: year.year, isRelative: year.isRelative } }),
    leftOut: [
      ...new Set([
        ...tokens.filter(({ kind }) => kind === 'left-out').map((one) => one.text),
        ...left.filter((one) => one.length === 1),
      ]),
    ],
  };
}

/** A word of everyday that the characters of a question make up, when what stood between them is left out. */
function findTogether(characters: string, synonyms: readonly Synonym[]): string | undefined {
  const keys = synonyms.flatMap(({ words }) => words.map(fold)).sort((a, b) => b.length - a.length);
  const turned = (key: string): string => key.slice(1) + key.slice(0, 1);
  return (
    keys.find((key) => characters.includes(key)) ??
    keys.find((key) => key.length === 2 && characters.includes(turned(key)))
  );
}

/** What is left of the words without the characters of one that they make up together: 危, 好 of 危桥修好. */
function takeAway(words: readonly string[], together: string): string[] {
  const gone = new Set(together);
  const marked = words.map((word) => [...word].map((one) => (gone.has(one) ? ' ' : one)).join(''));
  return marked.flatMap((word) => word.split(' ').filter(Boolean));
}

function termsOf(word: string, synonyms: readonly Synonym[]): readonly string[] {
  return synonyms.find(({ words }) => words.some((one) => fold(one) === word))?.terms ?? [];
}
