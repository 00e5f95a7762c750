import { findAll } from './find-all.ts';
/** What ends a sentence, with the quotes and brackets that close behind it. */
const ending = /[。！？；\n][”’」』）)》]*/gu;

function listEnds(text: string): number[] {
  return findAll(text, ending).map(({ 0: found, index }) => index + found.length);
}

/**
 * Gives the function that finds the sentence around a part of a text, without white space around it. A part that goes on into the
 * next sentence has both.
 */
export function createSentences(text: string): (start: number, end: number) => string {
  const ends = listEnds(text);
  return (start, end) => {
    const first = countBelow(ends, start + 1);
    const last = countBelow(ends, end);
    return text.slice(ends[first - 1] ?? 0, ends[last] ?? text.length).trim();
  };
}

/**
 * Cuts a text into its sentences: UTF-16 offsets, without white space around them; what is nothing but white space is none.
 * @param borders where a sentence begins all the same, for example a run-in point
 */
export function splitSentences(
  text: string,
  borders: readonly number[] = [],
): { readonly start: number; readonly end: number }[] {
  const ends = [...new Set([...listEnds(text), ...borders, text.length])].sort((a, b) => a - b);
  let begin = 0;
  return ends.flatMap((end) => {
    const part = text.slice(begin, end);
    const start = begin + part.length - part.trimStart().length;
    begin = end;
    const sentence = { start, end: start + part.trim().length };
    return sentence.end > start ? [sentence] : [];
  });
}

/** How many numbers of a sorted list are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
