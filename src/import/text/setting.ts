import { columns, type Line } from './lines.ts';

/** How a text is set. */
export interface Setting {
  /** Undefined if it is not wrapped by hand. */
  readonly width: number | undefined;
  readonly indent: number;
  /** Whether its paragraphs end with signs: where they do not, a line without one is no broken one. */
  readonly endsWithSigns: boolean;
}

/** What a sentence or a clause of it ends with. */
export const ended = /[。！？；：…!?;:][”’"'）)》〉】\]]*$/u;
export const clause = /[，。；,;]/u;

/** Finds how the lines of a text are set, from all of them. */
export function findSetting(lines: readonly Line[]): Setting {
  return {
    width: findWrapWidth(lines),
    indent: findParagraphIndent(lines),
    endsWithSigns: endMostly(lines),
  };
}

/** Whether most paragraphs end with a sign: those that certainly end, or where hardly any does, all lines. Headings say nothing of it. */
function endMostly(lines: readonly Line[]): boolean {
  const running = (line: Line): boolean => clause.test(line.text) || ended.test(line.text);
  const certain = lines.filter((line, index) => {
    const next = lines[index + 1];
    return running(line) && (next === undefined || next.afterBlank || next.indent > 0);
  });
  const counted = certain.length >= 3 ? certain : lines.filter(running);
  return counted.filter(({ text }) => ended.test(text)).length * 3 > counted.length * 2 - 1;
}

/** A wrapped line may be this much shorter than the longest: a sign may not begin a line, and a word is not cut. */
export const wrapSlack = 8;
const narrowSlack = 2;
const narrowest = 24;
const fewestLines = 8;

/** Width to which a text is wrapped by hand; undefined if each line is a paragraph. */
function findWrapWidth(lines: readonly Line[]): number | undefined {
  const followed = lines.filter((_, index) => lines[index + 1]?.afterBlank === false);
  if (followed.length < fewestLines) return undefined;
  const widths = followed.map(({ text, indent }) => columns(text) + indent).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width < narrowest || width > 160) return undefined;
  // Headings and names in a list may be as long as narrow lines, but not so exactly, and have no clauses.
  const slack = width < 40 ? narrowSlack : wrapSlack;
  const full = followed.filter((line) => Math.abs(columns(line.text) + line.indent - width) <= slack);
  if (full.length < followed.length * 0.6) return undefined;
  const share = (pattern: RegExp): number =>
    full.filter(({ text }) => pattern.test(text)).length / full.length;
  // A line is cut at any sign; where many end as sentences do, each is a paragraph.
  if (width >= 40) return share(ended) <= 0.5 ? width : undefined;
  return share(ended) <= 0.2 && share(/[，、；。]/u) >= 0.3 ? width : undefined;
}

/** How far most paragraphs are indented. */
function findParagraphIndent(lines: readonly Line[]): number {
  const indents = lines.map(({ indent }) => indent).sort((a, b) => a - b);
  return indents[Math.floor(indents.length / 2)] ?? 0;
}
