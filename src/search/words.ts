import { fold } from '../text/fold.ts';

/**
 * Pagefind indexes words and drops punctuation. Here every character is a word of its own, and punctuation is spelt out, so
 * that a phrase of these words occurs exactly where the string occurs. Index and query are both made here.
 * `路，S335` → `路 zff0c s 3 3 5`.
 */
export function spellWords(text: string): string {
  return [...fold(text)].map((character) => (isWord.test(character) ? character : spell(character))).join(' ');
}

const isWord = /^[\p{L}\p{N}]$/u;

/** Letters only, so that Pagefind keeps it whole; no folded text contains such a word, because all its words are one character. */
function spell(character: string): string {
  return `z${(character.codePointAt(0) ?? 0).toString(16)}`;
}

/** Stands between two blocks: no phrase runs across it. */
export const blockBorder = 'zblock';
