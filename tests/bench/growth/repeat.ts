/** What is repeated, or how it is written, given its number from 1. */
export type Piece = string | ((number: number) => string);

/** Gives the function that writes a text of so many pieces. */
export function repeat(piece: Piece, between = '', before = '', after = ''): (count: number) => string {
  return (count) => before + listPieces(piece, count).join(between) + after;
}

/** The same in paragraphs of so many pieces each. */
export function inParagraphs(each: number, piece: Piece): (count: number) => string {
  return (count) => {
    const pieces = listPieces(piece, count);
    return Array.from({ length: Math.ceil(count / each) }, (_, at) =>
      pieces.slice(at * each, (at + 1) * each).join(''),
    ).join('\n\n');
  };
}

function listPieces(piece: Piece, count: number): string[] {
  return Array.from({ length: count }, (_, at) => (typeof piece === 'string' ? piece : piece(at + 1)));
}
