import { readNumbering, type Numbering } from './numbering.ts';

/** Signs of Markdown that are not shown: bold type, and the number of a footnote. */
const unshown = /\*\*|\[\^[^\]\s]+\]/gu;
/** Ends of sentences, with what closes behind them. */
const sentenceEnd = /[。！？!?][”’」』）)》】]*$/u;
/** What may stand before a number that opens a paragraph. */
const clauseEnd = /[。！？!?；;：:…][”’」』）)》】]*$/u;
const date = /^(?:\d{4}|[二一][〇零○一二三四五六七八九]{3})年.{1,3}月.{1,3}日$/u;
const attachment = /^附件(?:[：:\d]|[一二三四五六七八九十][：:、])/u;
/** What may stand before the first number of a list of attachments. */
const attachmentLabel = /^附件[：:]\s*/u;
const indent = /^[ \t]*\u3000/u;

/** In characters: a heading with a number of 一、 or （一） is rarely longer. */
const longestHeading = 18;
/** Lines of a text that was broken at a width differ by so much: a mark that may not begin a line, or a word. */
const widthTolerance = 3;
const leastWidth = 20;

/**
 * Finds the lines of one paragraph of Markdown that surely begin another one, whose author pressed Enter once: those with an indent
 * of Chinese paragraphs, with a number of the outline or of an attachment, or with the number behind that of the line above, behind
 * the end of a sentence or behind a heading, and those that are a date.
 *
 * In a text that was broken at a fixed width any line may end with a sentence: there only the indent counts.
 * @param lines as they stand in the file, without the quotation marks of Markdown
 * @returns indexes, the first never among them
 */
export function findGluedLines(lines: readonly string[]): number[] {
  const broken = isBrokenAtWidth(lines);
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    // Two spaces or a backslash at the end ask for a break.
    if (before === undefined || / {2}$|\\$/u.test(before)) return [];
    const begins = indent.test(line) || (!broken && beginsAnew(show(line), show(before)));
    return begins ? [index] : [];
  });
}

function show(line: string): string {
  return line.replace(unshown, '').trim();
}

function beginsAnew(line: string, before: string): boolean {
  if (sentenceEnd.test(before) || date.test(line) || attachment.test(line)) return true;
  if (isHeading(before)) return true;
  const numbering = readNumbering(line);
  return numbering !== undefined && (clauseEnd.test(before) || follows(numbering, before));
}

/** `2.改造危桥` below `1.修路二十公里` or `附件：1.任务分解表`. */
function follows({ style, value }: Numbering, before: string): boolean {
  const above = readNumbering(before.replace(attachmentLabel, ''));
  return above?.style === style && above.value + 1 === value;
}

/** `一、总体要求`: a number of the two upper levels, a few words and no mark. */
function isHeading(line: string): boolean {
  const numbering = readNumbering(line);
  if (!numbering || numbering.level > 2 || line.length > longestHeading) return false;
  return !/[，。；：、,;:]/u.test(line.slice(numbering.marker.length));
}

function isBrokenAtWidth(lines: readonly string[]): boolean {
  const widths = lines.slice(0, -1).map((line) => line.trim().length);
  return (
    widths.length > 1 &&
    Math.min(...widths) >= leastWidth &&
    Math.max(...widths) - Math.min(...widths) <= widthTolerance
  );
}
