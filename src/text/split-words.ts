/** A part of a sentence; `index` tells which of the words it is, and is missing for what lies between. */
export interface SentencePart {
  readonly text: string;
  readonly index?: number;
}

/**
 * Cuts a sentence around words that stand in it in this order: 全长5公里，投资2亿元。 with 全长5公里 and 投资2亿元 gives four parts.
 * Words that are not found after those before them are left out.
 */
export function splitWords(sentence: string, words: readonly string[]): SentencePart[] {
  const parts: SentencePart[] = [];
  let end = 0;
  for (const [index, word] of words.entries()) {
    const start = word === '' ? -1 : sentence.indexOf(word, end);
    if (start === -1) continue;
    if (start > end) parts.push({ text: sentence.slice(end, start) });
    end = start + word.length;
    parts.push({ text: word, index });
  }
  if (end < sentence.length) parts.push({ text: sentence.slice(end) });
  return parts;
}
