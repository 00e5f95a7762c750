import type { Question } from './read-question.ts';

/** Searches that a question may mean: of one group those that find something are offered, and the next only if there are none. */
export interface QuestionSearches {
  readonly texts: readonly string[];
  /** Words of the question that these leave out as well. */
  readonly without: readonly string[];
}

/** With all that is left of the question; then without what stands in no list; then with what is no word of everyday. */
export function listSearches({ kept, everyday, others }: Question): QuestionSearches[] {
  const terms = everyday.flatMap((one) => one.terms);
  const write = (words: readonly string[]): string => words.join(' ');
  const groups: QuestionSearches[] = [
    ...(terms.length > 0 && others.length > 0
      ? [{ texts: terms.map((term) => write([...kept, term, ...others])), without: [] }]
      : []),
    ...(terms.length > 0 ? [{ texts: terms.map((term) => write([...kept, term])), without: others }] : []),
    ...(terms.length === 0 && others.length > 0
      ? [{ texts: [write([...kept, ...others])], without: [] }]
      : []),
    ...(terms.length > 0 && kept.length > 0 ? [{ texts: terms, without: [...kept, ...others] }] : []),
    ...(terms.length === 0 && kept.length > 0 ? [{ texts: [write(kept)], without: others }] : []),
    ...(terms.length === 0 && others.length > 1 ? [{ texts: others, without: kept }] : []),
  ];
  return groups.map((group) => ({ ...group, texts: [...new Set(group.texts)] }));
}
