import type { Words } from './taken.ts';

/** A piece of words: text, or the number of the footnote that they refer to there. */
export type Piece = string | number;

/** Cuts words where they refer to footnotes: `甲乙`, 1 at 1 → `甲`, 1, `乙`. */
export function splitWords({ text, references = [] }: Words): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { at, number } of references) {
    pieces.push(text.slice(done, at), number);
    done = at;
  }
  return [...pieces, text.slice(done)].filter((piece) => piece !== '');
}
