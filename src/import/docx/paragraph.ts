import { inlineText, readsAsFigure, shownText, type Block, type Inline } from '../blocks.ts';
import { findElement, listElements, readInteger, readValue } from './element.ts';
import { readInlines } from './inlines.ts';
import type { ListNumber } from './list-counter.ts';
import { isGround } from './look.ts';
import { changes, conceal, isRemoved, type Box, type Change, type Context, type Line } from './reading.ts';
import type { ParagraphStyle } from './styles.ts';
import type { XmlElement } from './xml.ts';

export interface ReadParagraph {
  /** Missing for an empty paragraph. */
  readonly block?: Block;
  /** Content that the next paragraph begins with, for this one does not end. */
  readonly carried: readonly Inline[];
  readonly boxes: readonly Box[];
  /** Whether it belongs to a table of contents. */
  readonly inContents: boolean;
}

interface PlacedNumber extends ListNumber {
  readonly depth: number;
}

/** @param carried content of the paragraph before, which goes on here */
export function readParagraph(
  element: XmlElement,
  outer: Context,
  carried: readonly Inline[],
): ReadParagraph {
  const { reading } = outer;
  const properties = findElement(element, 'w:pPr');
  const style = reading.styles.findParagraphStyle(readValue(properties, 'w:pStyle'));
  const place = outer.place ?? (reading.place += 1);
  const ground = outer.ground || isGround(findElement(properties, 'w:shd'));
  const line: Line = { place, style, content: [], last: '', linkContent: [], boxes: [], contents: '' };
  reading.unbroken = false;
  readInlines(element, { ...outer, ground }, line);
  if (style.contents) line.contents += inlineText(line.content.splice(0));
  const inContents = line.contents !== '';
  if (inContents) dropContents(outer, line.contents, place);
  const mark = readMark(properties, outer.change);
  if (mark !== undefined) listMark(outer, mark, place);
  const { boxes } = line;
  const content = trimBreaks(line.content);
  const empty = isEmpty(content);
  const rest = { carried: empty ? carried : [], boxes, inContents };
  const hidden = outer.hidden || (findElement(properties, 'w:rPr', 'w:vanish') && empty);
  // What is hidden or taken away with its end is not counted, nor is an entry of a table of contents.
  if (empty && (isRemoved(mark) || hidden || inContents)) return rest;
  const number = countParagraph(properties, style, outer);
  if (empty && carried.length === 0) {
    if (number && !number.bullet && number.text !== '')
      reading.dropped.push({ sort: '没有文字的编号', text: number.text, place });
    return rest;
  }
  const whole = [...carried, ...content];
  const goesOn = isRemoved(mark) || isDropCap(properties);
  const block = describeBlock(whole, number, properties, line);
  if (!goesOn) return { ...rest, carried: [], block };
  return { ...rest, carried: block.kind === 'table' ? whole : block.content };
}

/** Entries follow on each other; they are listed as one. */
export function dropContents({ reading }: Context, text: string, place: number): void {
  const last = reading.dropped.at(-1);
  if (last?.sort !== '目录') reading.dropped.push({ sort: '目录', text: text.trim(), place });
  else reading.dropped[reading.dropped.length - 1] = { ...last, text: `${last.text}\n${text.trim()}` };
}

function describeBlock(
  content: readonly Inline[],
  number: PlacedNumber | undefined,
  properties: XmlElement | undefined,
  { style, place, isPlain = false }: Line,
): Block {
  const rank = readRank(properties, style);
  const side = readValue(properties, 'w:jc') ?? style.alignment;
  const alignment = readAlignment(side);
  const heavy = !isPlain && inlineText(content).trim() !== '';
  const about = {
    ...(rank !== undefined && { rank }),
    ...(alignment && { alignment }),
    ...(heavy && { heavy: true as const }),
  };
  if (number === undefined || number.text === '') return { kind: 'paragraph', place, content, ...about };
  if (rank === undefined && (number.bullet || /^[[(（]?[a-z]+[\])）.、．]*$/iu.test(number.text)))
    return { kind: 'item', place, marker: number.text, depth: number.depth, content };
  return { kind: 'paragraph', place, content: joinNumber(number, content), ...about };
}

function readAlignment(side: string | undefined): 'centre' | 'right' | undefined {
  if (side === 'center') return 'centre';
  return side === 'right' || side === 'end' ? 'right' : undefined;
}

/**
 * A tab after the number is an indent: a space says as much, and nothing where the number ends in a full-width sign,
 * which keeps its distance by itself.
 */
function joinNumber({ text, suffix }: ListNumber, content: readonly Inline[]): Inline[] {
  const close = suffix === 'nothing' || (suffix === 'tab' && /[、，。．：）】〕」』》①-⓿㈠-㈩]$/u.test(text));
  const prefix = close && !readsAsFigure(text, shownText(content)) ? text : `${text} `;
  const [first, ...others] = content;
  if (first?.kind === 'text') return [{ ...first, text: prefix + first.text }, ...others];
  return [{ kind: 'text', text: prefix }, ...content];
}

function countParagraph(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  { reading }: Context,
): PlacedNumber | undefined {
  const direct = findElement(properties, 'w:numPr');
  const directList = readValue(direct, 'w:numId');
  const list = reading.lists.findList(directList ?? style.numbering?.list ?? '0');
  if (list === undefined) return undefined;
  const linked = style.numbering && list.findLevelOfStyle(style.numbering.style);
  const ofStyle = directList === undefined ? (linked ?? style.numbering?.level) : undefined;
  const depth = readInteger(readValue(direct, 'w:ilvl')) ?? ofStyle ?? 0;
  const number = reading.count(list, depth);
  return number && { ...number, depth };
}

/** 17.3.1.20 w:outlineLvl: 0 to 8; 9 is text. */
function readRank(properties: XmlElement | undefined, style: ParagraphStyle): number | undefined {
  const level = readInteger(readValue(properties, 'w:outlineLvl'));
  const rank = style.rank === 0 || level === undefined ? style.rank : level + 1;
  return rank === undefined || rank > 9 ? undefined : rank;
}

/** A change of the end of the paragraph itself (17.13.5.15 and .20). */
function readMark(properties: XmlElement | undefined, outer: Change | undefined): Change | undefined {
  const names = listElements(findElement(properties, 'w:rPr')).map(({ name }) => changes[name]);
  return (
    names.find(isRemoved) ??
    names.find((change) => change !== undefined) ??
    (isRemoved(outer) ? outer : undefined)
  );
}

/** Words that were put in or taken away with the end of their paragraph are listed already. */
function listMark({ reading }: Context, change: Change, place: number): void {
  const last = reading.concealed.at(-1);
  if (last?.sort === change && last.place === place) return;
  reading.unbroken = false;
  conceal(reading, change, '（换段）', place);
}

/** 17.3.1.11 w:framePr: a large first letter is a paragraph of its own to the file. */
function isDropCap(properties: XmlElement | undefined): boolean {
  const kind = findElement(properties, 'w:framePr')?.attributes['w:dropCap'];
  return kind === 'drop' || kind === 'margin';
}

/** Breaks at the ends are page breaks, or space. */
function trimBreaks(content: readonly Inline[]): readonly Inline[] {
  const first = content.findIndex(({ kind }) => kind !== 'break');
  const last = content.findLastIndex(({ kind }) => kind !== 'break');
  return first === -1 ? [] : content.slice(first, last + 1);
}

function isEmpty(content: readonly Inline[]): boolean {
  return content.every(
    (inline) =>
      inline.kind === 'break' ||
      (inline.kind === 'text' && inline.text.trim() === '') ||
      (inline.kind === 'link' && isEmpty(inline.content)),
  );
}
