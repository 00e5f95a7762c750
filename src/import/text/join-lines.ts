import { describeFurniture } from '../recognise/page/furniture.ts';
import { readDateLine } from '../recognise/dates.ts';
import { isLabelLine } from '../recognise/labels/labels.ts';
import { joinLines } from '../../text/spelling/normalise.ts';
import { readNumbering } from '../../text/numbering.ts';

/** A line of a text that is not blank. */
export interface Line {
  /** Without white space at its ends. */
  readonly text: string;
  /** Width of the white space before it, in half-width columns. */
  readonly indent: number;
  /** 1-based. */
  readonly place: number;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
}

/** Splits a text into lines; blank ones are only remembered. */
export function readLines(text: string, firstPlace = 1): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  text.split('\n').forEach((source, index) => {
    const trimmed = source.replace(/^[\s\uFEFF\u200B]+|[^\S\t\uFEFF\u200B]+$/gu, '').replace(/^\t+$/u, '');
    if (trimmed === '') {
      afterBlank = true;
      return;
    }
    const space = source.slice(0, source.indexOf(trimmed[0] ?? ''));
    lines.push({ text: trimmed, indent: columns(space), place: firstPlace + index, afterBlank });
    afterBlank = false;
  });
  return lines;
}

/**
 * Puts lines together that are one paragraph: of a text that is wrapped by hand, every line that is as long as the others; and a
 * line that breaks off in mid-sentence. Headings and titles, which end without a sign, stay by themselves.
 */
export function joinBrokenLines(lines: readonly Line[]): Line[] {
  const width = findWrapWidth(lines);
  const indent = findParagraphIndent(lines);
  const endsWithSigns = endMostly(lines);
  const paragraphs: Gathered[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && previous && continues(previous, last, line, { width, indent, endsWithSigns })) {
      if (isCutFigure(previous, line, width)) last.parts.push((last.parts.pop() ?? '') + line.text);
      else last.parts.push(line.text);
      last.length += line.text.length;
      last.hasClause ||= clause.test(line.text);
    } else {
      const { text } = line;
      paragraphs.push({ first: line, parts: [text], length: text.length, hasClause: clause.test(text) });
    }
    previous = line;
  }
  return paragraphs.map(({ first, parts }) =>
    parts.length === 1 ? first : { ...first, text: joinLines(parts.join('\n')) },
  );
}

/** Lines of one paragraph; they are put together at the end, because a text may be one paragraph of a hundred thousand lines. */
interface Gathered {
  readonly first: Line;
  readonly parts: string[];
  length: number;
  hasClause: boolean;
}

const ended = /[。！？；：…!?;:][”’"'）)》〉】\]]*$/u;
const clause = /[，。；,;]/u;
/** No paragraph ends so. */
const breaksOff = /[，、（(《“]$/u;

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

/** Whether a text that is cut at a fixed width is cut within a figure: `12` and `.5公里`. */
function isCutFigure(previous: Line, line: Line, width: number | undefined): boolean {
  if (width === undefined || columns(previous.text) + previous.indent < width - 1) return false;
  return /\d[.,]?$/u.test(previous.text) && /^(?:[.,]?\d|%)/u.test(line.text);
}

/** Longest heading that could stand on a line by itself. */
const longestHeading = 45;

/** How a text is set. */
interface Setting {
  /** Undefined if it is not wrapped by hand. */
  readonly width: number | undefined;
  readonly indent: number;
  /** Whether its paragraphs end with signs: where they do not, a line without one is no broken one. */
  readonly endsWithSigns: boolean;
}

function continues(
  previous: Line,
  { first, length, hasClause }: Gathered,
  line: Line,
  { width, indent, endsWithSigns }: Setting,
): boolean {
  if (line.afterBlank || line.indent > 0 || line.text.includes('\t') || previous.text.includes('\t'))
    return false;
  if (readNumbering(line.text) || isBullet(line.text)) return false;
  if (standsAlone(line.text) || standsAlone(previous.text)) return false;
  if (width !== undefined) return columns(previous.text) + previous.indent >= width - wrapSlack;
  if (ended.test(previous.text)) return false;
  if (breaksOff.test(previous.text) || (/[A-Za-z]$/u.test(previous.text) && /^[a-z]/u.test(line.text)))
    return true;
  if (!hasClause || !endsWithSigns) return false;
  // Where paragraphs are indented, a line that is not goes on with the one above.
  if (indent > 0) return true;
  const isHeading = length <= longestHeading && readNumbering(first.text) !== undefined;
  return !isHeading && length >= 20;
}

/** A line of the page around the document, or one that says when it was published. */
function standsAlone(text: string): boolean {
  return describeFurniture(text) !== undefined || isLabelLine(text) || readDateLine(text) !== undefined;
}

/** `• 甲`, `- 甲` */
export function isBullet(text: string): boolean {
  return /^(?:[•·●○■□◆◇▪➢✓]\s*|[-*+]\s+)\S/u.test(text);
}

/** A wrapped line may be this much shorter than the longest: a sign may not begin a line, and a word is not cut. */
const wrapSlack = 8;
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

/** Columns in a fixed-width font, where Chinese takes two. */
function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (character === '\t') count += tabWidth;
    else count += (character.codePointAt(0) ?? 0) < 0x100 ? 1 : 2;
  }
  return count;
}

const tabWidth = 4;
