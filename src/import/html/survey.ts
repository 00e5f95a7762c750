import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import { readNumbering } from '../../text/numbering.ts';
import { readDateLine } from '../recognise/dates.ts';
import { describeFurniture } from '../recognise/page/furniture.ts';
import { isDocumentNumber } from '../recognise/labels/document-number.ts';
import { figureWithUnit } from '../recognise/page/figure.ts';
import { readLabels, readNamed } from '../recognise/labels/labels.ts';
import { looksLikeData } from './table.ts';
import { hasTag, holdsBlocks, isMute, type PageElement, type PageNode } from './elements.ts';
import { isHidden } from './hidden.ts';

/** A line of a page: text between two borders of blocks. */
export interface PageLine {
  readonly text: string;
  /** The innermost block that it stands in. */
  readonly block: PageElement;
  /** Characters without white space. */
  readonly length: number;
  /** How many of them are links; dates do not count in either. */
  readonly linked: number;
  readonly furniture: boolean;
  /** Characters of running text: none in a line that is short, a link or furniture. */
  readonly weight: number;
  /** Whether only a document has such a line, wherever it stands. */
  readonly official: boolean;
  /** Whether it has figures with their units, or stands in a table of data. */
  readonly figures: boolean;
  /** Whether it is linked to a file to download. */
  readonly file: boolean;
  readonly hidden: boolean;
  /** Whether it is the page's summary of the document. */
  readonly summary: boolean;
}

/** A page as lines, and of each element which lines are its own. */
export interface Survey {
  readonly lines: readonly PageLine[];
  /** `[first, end)`; undefined for what is inside a line. */
  readonly rangeOf: (node: PageNode) => readonly [number, number] | undefined;
}

/** Reads the lines of a page in one walk. */
export function surveyPage(
  body: PageElement,
  titles: readonly string[],
  summary: string | undefined,
): Survey {
  const lines: PageLine[] = [];
  const ranges = new Map<PageNode, readonly [number, number]>();
  let [text, linkedText] = ['', ''];
  let file = false;

  const createLine = (block: PageElement, hidden: boolean): PageLine => {
    const line = describeLine(text.trim(), linkedText, file, titles, summary);
    // 索引号： may have its value in a block of its own.
    const isValue = hasOpenLabel(lines.at(-1)?.text ?? '');
    return { ...line, official: line.official || isValue, block, hidden };
  };
  const endLine = (block: PageElement, hidden: boolean): void => {
    if (text.trim() !== '') lines.push(createLine(block, hidden));
    [text, linkedText, file] = ['', '', false];
  };
  const walk = (node: PageNode, block: PageElement, linked: boolean, hidden: boolean): void => {
    if (node.kind === 'text') {
      text += node.text;
      if (linked) linkedText += node.text;
      return;
    }
    if (isMute(node)) return;
    if (hasTag(node, 'br')) {
      endLine(block, hidden);
      return;
    }
    const isLink = linked || (hasTag(node, 'a') && node.attributes.has('href'));
    if (isLink && fileAddress.test(node.attributes.get('href') ?? '')) file = true;
    const isUnseen = hidden || isHidden(node);
    if (!holdsBlocks(node)) {
      for (const child of node.children) walk(child, block, isLink, isUnseen);
      return;
    }
    endLine(block, hidden);
    const first = lines.length;
    for (const child of node.children) walk(child, node, isLink, isUnseen);
    endLine(node, isUnseen);
    ranges.set(node, [first, lines.length]);
    if (hasTag(node, 'table') && looksLikeData(node))
      lines.splice(first, lines.length, ...lines.slice(first).map((line) => ({ ...line, figures: true })));
  };
  walk(body, body, false, false);
  return { lines, rangeOf: (node) => ranges.get(node) };
}

const fileAddress = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|dps|ofd|ceb|zip|rar|7z|csv)(?:$|[?#&])/iu;

/** Shortest text that counts as running, in characters. */
const running = 25;

function describeLine(
  text: string,
  linkedText: string,
  file: boolean,
  titles: readonly string[],
  summary: string | undefined,
): Omit<PageLine, 'block' | 'hidden'> {
  const closed = removeWhiteSpace(text);
  const counted = removeDates(closed).length;
  const linked = removeDates(removeWhiteSpace(linkedText)).length;
  const mostlyLinked = linked * 2 >= counted && linked > 0;
  const furniture = describeFurniture(text.replace(/\s+/gu, ' ')) !== undefined;
  const { length } = closed;
  const isSentence = /[。；]$/u.test(closed) && length >= 8;
  const isRunning =
    !furniture && !mostlyLinked && ((length >= running && /[，。；：、,;]/u.test(closed)) || isSentence);
  const isTitle = length > 5 && titles.includes(closed);
  const official =
    isTitle ||
    file ||
    (!mostlyLinked &&
      ((isRunning && /[。；]/u.test(closed)) ||
        (readNumbering(text) !== undefined && length > 4 && !furniture) ||
        (/日[）)]?$/u.test(closed) && length < 20 && readDateLine(text) !== undefined) ||
        /^附件\d*[:：]/u.test(closed) ||
        isDocumentNumber(closed) ||
        hasOpenLabel(text) ||
        (length < 300 && readLabels(text).some(({ field, value }) => field !== 'other' && value !== ''))));
  return {
    ...{ text, length: counted, linked, furniture, official, file },
    figures: !mostlyLinked && !furniture && figureWithUnit.test(text),
    weight: isRunning ? length : 0,
    summary: closed === summary,
  };
}

/** A label of a fact that is worth keeping, without its value: it stands in the next block. */
function hasOpenLabel(text: string): boolean {
  const [label, ...others] = text.length > 20 ? [] : readNamed(text);
  return label?.value === '' && others.length === 0 && label.field !== 'other' && !label.loose;
}

/** Lists of links show a date beside each. */
function removeDates(text: string): string {
  return text.replace(/[[(（]?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\])）]?/gu, '');
}
