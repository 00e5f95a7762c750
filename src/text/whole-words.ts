/**
 * Offsets at which words stand in a text, without overlap and not as part of a longer number: `2公里` does not stand in 12公里,
 * nor `86` in 86.5 or 1,860.
 */
export function findWholeWords(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    if (!cutsNumber(text, at) && !cutsNumber(text, at + words.length)) found.push(at);
  }
  return found;
}

/** The text without the words where they stand whole; a space keeps apart what stood beside them. */
export function cutWholeWords(text: string, words: string): string {
  const places = findWholeWords(text, words);
  const starts = [0, ...places.map((at) => at + words.length)];
  return starts.map((start, index) => text.slice(start, places[index] ?? text.length)).join(' ');
}

/** Whether an offset stands inside a number. */
function cutsNumber(text: string, offset: number): boolean {
  const [before, after] = [text.slice(Math.max(0, offset - 2), offset), text.slice(offset, offset + 2)];
  return (
    (/\d$/u.test(before) && /^(?:\d|[.,]\d)/u.test(after)) || (/\d[.,]$/u.test(before) && /^\d/u.test(after))
  );
}
