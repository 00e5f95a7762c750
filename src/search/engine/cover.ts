import { gramBefore } from './gram-key.ts';

/** A part of the searched string that is a gram of the index, if the index has it at all. */
export interface Piece {
  /** Where it begins in the searched string. */
  readonly start: number;
  readonly key: string;
}

/**
 * Covers a string that is not frequent with grams: from the start, each the shortest that is not frequent. If what is left at
 * the end is frequent as a whole, the last gram is the shortest one that ends there; it reaches back over what is covered.
 */
export function coverWithGrams(text: string, frequent: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start + 1;
    while (end <= text.length && frequent.has(text.slice(start, end))) end += 1;
    if (end > text.length) break;
    pieces.push({ start, key: text.slice(start, end) });
    start = end;
  }
  if (start === text.length) return pieces;
  let from = text.length - 1;
  while (frequent.has(text.slice(from))) from -= 1;
  const gram = text.slice(from);
  // Without its last unit it would be frequent: then it stands where the grams from the start stand.
  const key =
    gram.length === 1 || frequent.has(gram.slice(0, -1)) ? gram : gramBefore(gram.slice(0, 1), gram.slice(1));
  return [...pieces, { start: from, key }];
}
