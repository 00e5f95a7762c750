import { describeFurniture } from '../recognise/page/furniture.ts';
import { readDateLine } from '../recognise/dates.ts';
import { isLabelLine } from '../recognise/labels/labels.ts';
import { joinLines } from '../../text/spelling/normalise.ts';
import { readNumbering } from '../../text/numbering.ts';
import { columns, isBullet, type Line } from './lines.ts';
import { clause, ended, findSetting, wrapSlack, type Setting } from './setting.ts';

/**
 * Puts lines together that are one paragraph: of a text that is wrapped by hand, every line that is as long as the others; and a
 * line that breaks off in mid-sentence. Headings and titles, which end without a sign, stay by themselves.
 */
export function joinBrokenLines(lines: readonly Line[]): Line[] {
  const setting = findSetting(lines);
  const paragraphs: Gathered[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && previous && continues(previous, last, line, setting)) {
      if (isCutFigure(previous, line, setting.width)) last.parts.push((last.parts.pop() ?? '') + line.text);
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

/** No paragraph ends so. */
const breaksOff = /[，、（(《“]$/u;

/** Whether a text that is cut at a fixed width is cut within a figure: `12` and `.5公里`. */
function isCutFigure(previous: Line, line: Line, width: number | undefined): boolean {
  if (width === undefined || columns(previous.text) + previous.indent < width - 1) return false;
  return /\d[.,]?$/u.test(previous.text) && /^(?:[.,]?\d|%)/u.test(line.text);
}

/** Longest heading that could stand on a line by itself. */
const longestHeading = 45;

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
