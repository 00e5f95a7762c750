/** Widths as part of the size of the type; a little too wide, so that a label never leaves its chart. */
const wide = 1;
const narrow = 0.62;

/** How much room a text takes, about: fonts differ, and nobody knows at build time which one a reader has. */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

function widthOf(character: string): number {
  return /[\u0020-\u007E]/u.test(character) ? narrow : wide;
}

/** A text that takes no more than so much room; what is left out is shown by an ellipsis. */
export function shortenToWidth(text: string, most: number, size: number): string {
  if (estimateWidth(text, size) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (estimateWidth(`${kept}${character}…`, size) > most) break;
    kept += character;
  }
  return `${kept}…`;
}
