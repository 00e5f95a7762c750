import type { Paragraph, UnrenderedDocument } from '../schema/document.ts';
import { offsetOfLine, placeAt } from '../source/place.ts';
import type { Span } from '../text/span.ts';
import { locateField } from './locate-field.ts';

/** A place in a file, 1-based; with offsets if exactly what was looked for stands there. */
export interface Located {
  readonly line: number;
  readonly column: number;
  /** UTF-16 offsets into the file. */
  readonly start?: number;
  readonly end?: number;
}

/**
 * Makes the function that finds a part of a paragraph in the file, from the paragraph's line to the next one's. It is there for certain
 * if the string stands in those lines as often as in the paragraph: then the second here is the second there. If not, there is
 * markup inside it, or an address repeats it; the place is then the beginning of the paragraph's line. What has been looked for
 * once is kept: a paragraph may have one mistake many times.
 */
export function createLocate(
  source: string,
  { text: whole, line }: Pick<Paragraph, 'text' | 'line'>,
  nextLine = Infinity,
): (span: Pick<Span, 'text' | 'start'>) => Located {
  const places = new Map<string, ReadonlyMap<number, number>>();
  let lines: { readonly from: number; readonly text: string } | undefined;
  return ({ text, start }) => {
    lines ??= cutLines(source, line, nextLine);
    const { from } = lines;
    const known = places.get(text) ?? pair(findAll(whole, text), findAll(lines.text, text));
    places.set(text, known);
    const at = known.get(start);
    if (at === undefined) return { line, column: 1 };
    return { ...placeAt(source, from + at), start: from + at, end: from + at + text.length };
  };
}

function cutLines(source: string, line: number, nextLine: number): { from: number; text: string } {
  const from = offsetOfLine(source, line);
  return {
    from,
    text: source.slice(from, nextLine === Infinity ? undefined : offsetOfLine(source, nextLine)),
  };
}

/** Offsets in the paragraph and those in the file that belong to them; none if there are not as many. */
function pair(there: readonly number[], here: readonly number[]): ReadonlyMap<number, number> {
  return new Map(
    there.length === here.length ? there.map((offset, index) => [offset, here[index] ?? 0]) : [],
  );
}

/** Where the lines of each paragraph end: the line of the next one that does not stand in the same. */
export function findNextLines({ paragraphs }: Pick<UnrenderedDocument, 'paragraphs'>): number[] {
  const next: number[] = [];
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const following = paragraphs[index + 1]?.line ?? Infinity;
    const isSame = following <= (paragraphs[index]?.line ?? 0);
    next[index] = isSame ? (next[index + 1] ?? Infinity) : following;
  }
  return next;
}

/** Finds a part of the value of a field in the frontmatter; the field's line if it is not written there in the same way, or twice. */
export function locateInField(source: string, field: string, text: string): Located {
  const line = locateField(source, field);
  const from = offsetOfLine(source, line);
  const rest = source.slice(from);
  const length = /\n(?=[^\s#-])/u.exec(rest)?.index ?? rest.length;
  const [at, ...others] = findAll(rest.slice(0, length), text);
  if (at === undefined || others.length > 0) return { line, column: 1 };
  return { ...placeAt(source, from + at), start: from + at, end: from + at + text.length };
}

/** The first place of a string in the file; the first line if it is not there. For what is known to be written, but not where. */
export function locateAnywhere(source: string, text: string): Located {
  const at = source.indexOf(text);
  return at === -1 ? { line: 1, column: 1 } : { ...placeAt(source, at), start: at, end: at + text.length };
}

/** All places of a string, without overlap. */
function findAll(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}
