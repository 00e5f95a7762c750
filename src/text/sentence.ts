/** What ends a sentence, with the quotes and brackets that close behind it. */
const ending = /[。！？；\n][”’」』）)》]*/gu;

/**
 * Gives the function that finds the sentence around a part of a text, without white space around it. A part that goes on into the
 * next sentence has both.
 */
export function createSentences(text: string): (start: number, end: number) => string {
  const ends = [...text.matchAll(ending)].map(({ 0: found, index }) => index + found.length);
  return (start, end) => {
    const first = countBelow(ends, start + 1);
    const last = countBelow(ends, end);
    return text.slice(ends[first - 1] ?? 0, ends[last] ?? text.length).trim();
  };
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
