import type { UnrenderedDocument } from '../schema/document.ts';
import { findNextLines } from './locate-text.ts';

/** A line of a paragraph as it stands in the file. */
export interface SourceLine {
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offset of its beginning. */
  readonly start: number;
  readonly text: string;
}

/** What begins a line that is no running text: a tag, a heading, a quotation, a list, a table, code, a ruler, a definition. */
const otherBlock = /^\s*(?:[<>#|]|[-*+][ \t]|```|~~~|-{3,}\s*$|={3,}\s*$|\[\^?[^\]]*\]:)/u;

/** The lines of every running paragraph that has more than one. */
export function listSourceLines(
  document: Pick<UnrenderedDocument, 'paragraphs'>,
  source: string,
): SourceLine[][] {
  const starts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const read = (line: number): SourceLine | undefined => {
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    return { line, start, text: source.slice(start, (starts[line] ?? source.length + 1) - 1) };
  };
  const nextLines = findNextLines(document);
  return document.paragraphs.flatMap(({ kind, line }, index) => {
    if (kind !== 'paragraph') return [];
    const lines: SourceLine[] = [];
    for (let at = line; at < (nextLines[index] ?? Infinity); at += 1) {
      const found = read(at);
      if (!found || found.text.trim() === '' || otherBlock.test(found.text)) break;
      lines.push(found);
    }
    return lines.length > 1 ? [lines] : [];
  });
}
