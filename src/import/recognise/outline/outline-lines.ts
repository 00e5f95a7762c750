import { readNumbering, type Numbering } from '../../../text/numbering.ts';
import { simplify } from '../../../text/spelling/simplify.ts';
import { inlineText, type Block, type ParagraphBlock } from '../../blocks.ts';
import { readDateLine } from '../dates.ts';

/** The five styles of numbers that an outline has, the first above all others: 第一部分, then GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）. */
export const levels = ['part', 'chinese', 'chinese-bracketed', 'arabic', 'arabic-bracketed'] as const;
export type Level = (typeof levels)[number];

/** A numbered paragraph, before it is decided what it is. */
export interface NumberedLine {
  readonly level: Level;
  readonly value: number;
  /**
   * `alone`: the whole paragraph can be a heading; `led`: it begins with one, and text follows; `text`: it is a sentence, an item of a
   * list or a clause that happens to be numbered.
   */
  readonly shape: 'alone' | 'led' | 'text';
  /** Length of what can be a heading, and of all text. */
  readonly title: number;
  readonly whole: number;
  /** Whether it ends as a sentence does: 。：！？ */
  readonly ended: boolean;
  /** Whether it ends with a colon: what it is about comes below it. */
  readonly introduces: boolean;
  /** Whether it is as short as names are, without figures: 农村公路养护成效明显。 */
  readonly brief: boolean;
  /** Whether the file gives it the rank of a heading, or sets all of it in bold. */
  readonly marked: boolean;
}

/** Longest heading on a line by itself, and longest that a paragraph begins with; in characters. */
export const longestHeading = 60;
const longestRunIn = 50;
/** 一、 names what a chapter is about at length: a line without a full stop and without figures is no sentence. */
const longestOfChapter = 90;
const longestBrief = 24;

export function readNumberedLine(block: Block): NumberedLine | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const text = inlineText(block.content);
  const lead = /^\s*/u.exec(text)?.[0].length ?? 0;
  const numbering = readNumbering(text) ?? readPart(text);
  if (!numbering || numbering.style === 'circled') return undefined;
  const whole = text.length;
  const rest = text.slice(lead + numbering.marker.length);
  if (rest.trim() === '') return undefined;
  const line = {
    level: numbering.style,
    value: numbering.value,
    whole,
    ended: /[。！？!?：:]$/u.test(rest.trim()),
    introduces: /[：:]$/u.test(rest.trim()),
    brief: rest.trim().length <= longestBrief && !/[，,\d]/u.test(rest),
    marked: block.rank !== undefined || isAllBold(block),
  };
  const start = lead + numbering.marker.length;
  const bold = readBoldStart(block, start);
  const longest = isChinese(line) && !line.ended && isTitleLike(rest) ? longestOfChapter : longestHeading;
  if (bold === undefined && isAlone(rest) && whole - lead <= longest)
    return { ...line, shape: 'alone', title: whole };
  const first = bold ?? readFirstSentence(rest);
  const title = start + first.length;
  const isLed = first !== '' && title < whole && (isChinese(line) || isTitleLike(first));
  return isLed ? { ...line, shape: 'led', title } : { ...line, shape: 'text', title: whole };
}

/** A heading without a number that stands above the numbered ones: 2022年工作回顾. */
export function readPartLine(block: Block): NumberedLine | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const whole = inlineText(block.content).length;
  const line = { level: 'part', value: 1, shape: 'alone', title: whole, whole } as const;
  return { ...line, ended: false, introduces: false, brief: true, marked: false };
}

/** 一、 and （一） are headings by the standard, in type of their own. */
export function isChinese({ level }: Pick<NumberedLine, 'level'>): boolean {
  return level === 'part' || level === 'chinese' || level === 'chinese-bracketed';
}

/** One sentence at most, no clause that goes on in the next line, and none that begins with its heading: 路网工程：建成4处。 */
function isAlone(rest: string): boolean {
  const text = rest.trim();
  return (
    (!/[。；;！？!?]/u.test(text) || /^[^。；;！？!?]+[。！？!?]$/u.test(text)) &&
    !/[；;，、,]$/u.test(text) &&
    !(text.endsWith('。') && (tellsResult(text) || /[：:]/u.test(text)))
  );
}

/** What the file sets in bold behind the number, up to the rest of the paragraph, if it can be a heading. */
function readBoldStart({ content }: ParagraphBlock, start: number): string | undefined {
  const end = content.findIndex((inline) => inline.kind !== 'text' || inline.bold !== true);
  if (end === -1 || inlineText(content.slice(end)).trim() === '') return undefined;
  // A colon behind the bold type belongs to it.
  const [colon = ''] = /^[：:]\s*/u.exec(inlineText(content.slice(end))) ?? [];
  if (inlineText(content.slice(end)).trim() === colon.trim()) return undefined;
  const bold = inlineText(content.slice(0, end)) + colon;
  const first = bold.slice(start);
  const isOne = /^[^。；;！？!?\n]{2,}[。：:！？!?]?$/u.test(first.trim());
  return isOne && bold.length <= longestHeading ? first : undefined;
}

/** What can stand before the text of a paragraph as its heading: 农村公路。, 新建： */
function readFirstSentence(rest: string): string {
  const [first = ''] =
    /^[^。；;：:！？!?\n]+?(?:[。：:！？!?]|(?<=\p{Script=Han})\.(?=\p{Script=Han}))/u.exec(rest) ?? [];
  const longest = /[：:]$/u.test(first) ? longestRunIn / 2 : longestRunIn;
  const isSentence = first.endsWith('。') && (tellsResult(first) || /[一二]是/u.test(first));
  return first.length <= longest && !isSentence ? first : '';
}

/** A sentence with a figure and a comma is none: 石门路续建项目12公里，由某公司施工。 */
function tellsResult(sentence: string): boolean {
  return (
    /\d\s*(?:公里|千米|米|万|亿|元|座|个|处|辆|条|艘|台|套|人|吨|亩|户|%|％)/u.test(sentence) &&
    /[，,]|完成|今年以来/u.test(sentence)
  );
}

/** A heading within a paragraph that is no heading by its number names something, and has no figures: 农村公路。 */
function isTitleLike(first: string): boolean {
  return !/\d\s*(?:公里|千米|米|万|亿|元|座|个|处|辆|条|艘|台|套|人|吨|亩|户|%|％)/u.test(first);
}

export function isAllBold({ content }: ParagraphBlock): boolean {
  const texts = content.filter((inline) => inlineText([inline]).trim() !== '');
  return texts.length > 0 && texts.every((inline) => inline.kind === 'text' && inline.bold === true);
}

/** 第一部分, 第二篇: above 一、 */
function readPart(text: string): (Omit<Numbering, 'style' | 'level'> & { style: 'part' }) | undefined {
  const [marker, numeral = ''] =
    /^第([一二三四五六七八九十])(?:部分|篇|章)[、：:\s]*/u.exec(text.trimStart()) ?? [];
  if (marker === undefined) return undefined;
  return { style: 'part', marker, value: '一二三四五六七八九十'.indexOf(numeral) + 1 };
}

/** What comes after a line, as far as it tells whether the line is a heading. */
export type Following = 'text' | 'deeper' | 'number' | 'nothing';

export function readFollowing(line: NumberedLine, block: Block | undefined): Following {
  if (!block) return 'nothing';
  if (block.kind !== 'paragraph') return 'text';
  const text = inlineText(block.content).trim();
  if (isSignature(text)) return 'nothing';
  const next = readNumbering(text);
  if (!next || next.style === 'circled') return 'text';
  if (levels.indexOf(next.style) > levels.indexOf(line.level)) return 'deeper';
  // Some offices set 一、 below （一）, or （一） below 1.
  return line.introduces && next.style !== line.level && next.value === 1 ? 'deeper' : 'number';
}

/** An office or a date below the text. */
export function isSignature(text: string): boolean {
  return (
    text.length <= 40 &&
    (/(?:局|厅|委|委员会|中心|办公室)$/u.test(simplify(text)) || readDateLine(text) !== undefined)
  );
}
