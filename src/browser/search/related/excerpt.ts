import { createElement } from '../../elements.ts';

/** A piece of an excerpt. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * An excerpt of Pagefind's as nodes. Text stays text.
 * @param heading stands above it already
 */
export function readExcerpt(excerpt: string, heading: string): (string | HTMLElement)[] {
  return dropHeading(splitExcerpt(excerpt), heading).map(({ text, marked }) =>
    marked ? createElement('mark', {}, text) : text,
  );
}

/**
 * Pieces of an excerpt in order. `<mark>` around words is all the markup that it has; `&lt;` and `&gt;` are all that it escapes.
 * Neighbours that are marked are one. Left out are the full stops that Pagefind sets where an element ends (`养护管理. 已有`), and
 * what is left of a sentence where it was cut.
 */
export function splitExcerpt(excerpt: string): Piece[] {
  return excerpt
    .replaceAll('</mark><mark>', '')
    .replace(/(?<=[\p{sc=Han}）”》]|<\/mark>)\.(?=\s|$)/gu, '')
    .replace(/^(…?)[，。、；：？！）”》.\s]+/u, '$1')
    .split(/(<mark>.*?<\/mark>)/su)
    .filter(Boolean)
    .map((piece) => {
      const [, inside] = /^<mark>(.*)<\/mark>$/su.exec(piece) ?? [];
      return { text: unescape(inside ?? piece), marked: inside !== undefined };
    });
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** An excerpt begins with the heading of its section, if that is all that was left out before it. It stays if nothing follows. */
export function dropHeading(pieces: readonly Piece[], heading: string): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (heading === '' || !text.startsWith(heading) || text.trim() === heading) return [...pieces];
  let left = heading.length;
  const rest = pieces.flatMap((piece) => {
    const kept = piece.text.slice(Math.min(left, piece.text.length));
    left = Math.max(0, left - piece.text.length);
    return kept === '' ? [] : [{ ...piece, text: kept }];
  });
  return rest.map((piece, place) => (place === 0 ? { ...piece, text: piece.text.trimStart() } : piece));
}
