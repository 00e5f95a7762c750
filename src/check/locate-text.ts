import type { Document, Paragraph } from '../document/document.ts';
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
 * Finds a part of a paragraph in the file, from the paragraph's line to the next one's. It is there for certain if the string
 * stands in those lines as often as in the paragraph: then the second here is the second there. If not, there is markup inside it, or
 * an address repeats it; the place is then the beginning of the paragraph's line.
 * @param start UTF-16 offset into the paragraph's text
 */
export function locateText(
  source: string,
  paragraph: Pick<Paragraph, 'text' | 'line'>,
  { text, start }: { readonly text: string; readonly start: number },
  nextLine = Infinity,
): Located {
  const from = offsetOfLine(source, paragraph.line);
  const to = nextLine === Infinity ? source.length : offsetOfLine(source, nextLine);
  const here = findAll(source.slice(from, to), text);
  const there = findAll(paragraph.text, text);
  const at = here[there.indexOf(start)];
  if (at === undefined || here.length !== there.length) return { line: paragraph.line, column: 1 };
  return { ...placeOf(source, from + at), start: from + at, end: from + at + text.length };
}

/** Where the lines of each paragraph end: the line of the next one that does not stand in the same. */
export function findNextLines({ paragraphs }: Pick<Document, 'paragraphs'>): number[] {
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
  return { ...placeOf(source, from + at), start: from + at, end: from + at + text.length };
}

/** The first place of a string in the file; the first line if it is not there. For what is known to be written, but not where. */
export function locateAnywhere(source: string, text: string): Located {
  const at = source.indexOf(text);
  return at === -1 ? { line: 1, column: 1 } : { ...placeOf(source, at), start: at, end: at + text.length };
}

/** All places of a string, without overlap. */
function findAll(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}

/** Offset of the first character of a line; the end if there is no such line. */
function offsetOfLine(source: string, line: number): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = /\r\n?|\n/gu;
    end.lastIndex = offset;
    const found = end.exec(source);
    if (!found) return source.length;
    offset = found.index + found[0].length;
  }
  return offset;
}

function placeOf(source: string, offset: number): { line: number; column: number } {
  const lines = source.slice(0, offset).split(/\r\n?|\n/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
