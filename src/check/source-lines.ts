import type { UnrenderedDocument } from '../schema/document.ts';
import { findNextLines } from './locate-text.ts';

/** A line of a paragraph as it stands in the file. */
export interface SourceLine {
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offset of its beginning. */
  readonly start: number;
  /** What stands before its text in a quotation or a list: `> `, the indent of an item. */
  readonly prefix: string;
  readonly text: string;
  /** What a new paragraph of the same quotation or item begins with. */
  readonly margin: string;
}

/** What begins a line that is no running text: a tag, a heading, a table, a list, code, a ruler, a definition. */
const otherBlock = /^\s*(?:[<>#|]|[-*+][ \t]|```|~~~|-{3,}\s*$|={3,}\s*$|\[\^?[^\]]*\]:)/u;

/** Marks of quotations and of one item of a list. */
const container = /^(?: {0,3}> ?)*(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)?/u;

/** The lines of every running paragraph that has more than one; those of quotations and items as well. */
export function listSourceLines(
  document: Pick<UnrenderedDocument, 'paragraphs'>,
  source: string,
): SourceLine[][] {
  const starts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const read = (line: number): { line: number; start: number; text: string } | undefined => {
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    return { line, start, text: source.slice(start, (starts[line] ?? source.length + 1) - 1) };
  };
  const nextLines = findNextLines(document);
  return document.paragraphs.flatMap(({ kind, line }, index) => {
    if (kind !== 'paragraph' && kind !== 'item') return [];
    const first = read(line);
    if (!first) return [];
    const margin = readMargin(first.text, kind === 'item');
    const lines: SourceLine[] = [];
    for (let at = line; at < (nextLines[index] ?? Infinity); at += 1) {
      const found = read(at);
      if (!found) break;
      const prefix = at === line ? found.text.slice(0, margin.length) : readPrefix(found.text, margin);
      const text = found.text.slice(prefix.length);
      if (text.trim() === '' || otherBlock.test(text)) break;
      lines.push({ ...found, prefix, text, margin });
    }
    return lines.length > 1 ? [lines] : [];
  });
}

/** `> - 甲` → `>   `: quotations go on with their marks, items with spaces. */
function readMargin(first: string, isItem: boolean): string {
  const marks = container.exec(first)?.[0] ?? '';
  const quotation = /^(?: {0,3}> ?)*/u.exec(marks)?.[0] ?? '';
  return isItem ? quotation + ' '.repeat(marks.length - quotation.length) : quotation;
}

/** As much of the margin as a following line has; Markdown asks for none of it. */
function readPrefix(line: string, margin: string): string {
  const quotation = margin.includes('>') ? (/^(?: {0,3}> ?)+/u.exec(line)?.[0] ?? '') : '';
  const rest = line.slice(quotation.length);
  const indent = /^ */u.exec(rest)?.[0].length ?? 0;
  const room = margin.length - margin.trimEnd().length;
  return quotation + ' '.repeat(Math.min(indent, margin.includes('>') ? Math.max(0, room - 1) : room));
}
