/** Whether a text is in letters only, as one types pinyin: yunxi, Yun Xi Xian, xi'an. */
export function isInLetters(text: string): boolean {
  return /[a-z]/iu.test(text) && /^[a-z'’\s-]+$/iu.test(text);
}

/** `Yun Xi Xian` → `yunxixian` */
export function toLetters(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/gu, '');
}

/** What a place is, at the end of its name in pinyin: people leave it out, and addresses do. */
const rank = /(?:sheng|shi|zhou|meng|xian|qu|qi)$/u;

/** A place in letters. */
export interface Spelling {
  /** Last part of its address: yunxi. */
  readonly slug: string;
  /** Its whole name in pinyin, where that is not told by the address: yunxixian. */
  readonly letters?: string | undefined;
}

/**
 * How well letters that were typed name a place.
 * @param typed as `toLetters` gives it
 * @returns 3 for its name, with its rank or without; 2 if a rank was typed that the address has not, or another; 1 for the beginning
 * of its name; 0 otherwise
 */
export function matchLetters(typed: string, { slug, letters = '' }: Spelling): 0 | 1 | 2 | 3 {
  if (typed === '') return 0;
  const names = [toLetters(slug), letters, letters.replace(rank, '')].filter((name) => name !== '');
  if (names.includes(typed)) return 3;
  const bare = typed.replace(rank, '');
  if (bare.length > 1 && names.includes(bare)) return 2;
  return names.some((name) => name.startsWith(typed)) ? 1 : 0;
}

/**
 * The pinyin of a place's name, where its address does not tell it: `yunxi` tells `yunxixian`.
 * @param slug last part of its address
 */
export function otherSpelling(slug: string, spelled: string): string | undefined {
  return spelled === '' || matchLetters(spelled, { slug }) > 1 ? undefined : spelled;
}
