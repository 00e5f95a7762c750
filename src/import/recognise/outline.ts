import { readNumbering, type NumberingStyle } from '../../text/numbering.ts';
import { inlineText, type Block, type Inline, type ParagraphBlock } from '../blocks.ts';
import type { BodyBlock } from '../draft.ts';
import { readDateLine } from './dates.ts';
import { splitInlines } from './split-inlines.ts';

/** Styles whose numbers are headings, with the depth that Markdown gives them (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）). */
const order: readonly NumberingStyle[] = ['chinese', 'chinese-bracketed', 'arabic', 'arabic-bracketed'];

/** Longest heading on a line by itself, and longest that a paragraph begins with; in characters. */
const longestHeading = 60;
const longestRunIn = 50;

/**
 * Gives paragraphs their place in the outline. 一、 and （一） are headings: if text follows on the same line, it becomes a
 * paragraph of its own. 1. and （1） are headings where they stand alone above text; where text follows they stay in their
 * paragraph, as its bold beginning. Numbers of clauses (1.甲；2.乙；) are no headings.
 */
export function outlineBlocks(blocks: readonly Block[]): BodyBlock[] {
  const isAttachment = findAttachments(blocks);
  const readings = blocks.map((block, index) =>
    isAttachment[index] ? undefined : readBlock(block, blocks[index + 1]),
  );
  const depthOf = assignDepths(readings);
  return blocks.flatMap((block, index): BodyBlock[] => {
    const reading = readings[index];
    if (block.kind !== 'paragraph' || !reading) return [block];
    return arrange(block, reading, depthOf(reading));
  });
}

/** Which blocks are lines of a list of attachments: `附件：1.甲` and the `2.乙` below it are numbered, and no headings. */
function findAttachments(blocks: readonly Block[]): boolean[] {
  let isList = false;
  return blocks.map((block) => {
    const text = block.kind === 'table' ? '' : inlineText(block.content).trim();
    isList =
      /^附\s*件\s*\d*\s*[:：]/u.test(text) || (isList && text.length <= 80 && /^(?:\d|附件)/u.test(text));
    return isList || /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar)$/iu.test(text);
  });
}

interface Reading {
  readonly style?: NumberingStyle;
  /** Rank that the file gives, if there is no number. */
  readonly rank?: number;
  /** Length of the heading, and of all text. */
  readonly title: number;
  readonly whole: number;
}

function readBlock(block: Block, next: Block | undefined): Reading | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const text = inlineText(block.content);
  const whole = text.length;
  const lead = /^\s*/u.exec(text)?.[0].length ?? 0;
  const numbering = readNumbering(text);
  if (!numbering || numbering.style === 'circled') {
    if (
      text.trim() === '' ||
      block.rank === undefined ||
      whole - lead > longestHeading ||
      /[。；]$/u.test(text.trim())
    )
      return undefined;
    return { rank: Math.max(1, block.rank), title: whole, whole };
  }
  const { style } = numbering;
  const isChinese = style === 'chinese' || style === 'chinese-bracketed';
  const rest = text.slice(lead + numbering.marker.length);
  if (rest.trim() === '') return undefined;
  const alone = !/[。；;！？!?]/u.test(rest) || /^[^。；;！？!?]+[。！？!?]$/u.test(rest.trim());
  if (alone && whole - lead <= longestHeading && !/[；;，、,]$/u.test(rest.trim())) {
    const isHeading = isChinese ? !endsSentence(rest) || isText(next) : !endsSentence(rest) && isText(next);
    if (isHeading || block.rank !== undefined) return { style, title: whole, whole };
    return undefined;
  }
  const [first = ''] = /^[^。；;：:！？!?\n]+[。：:！？!?]/u.exec(rest) ?? [];
  const title = lead + numbering.marker.length + first.length;
  const fits = first !== '' && first.length <= (/[：:]$/u.test(first) ? longestRunIn / 2 : longestRunIn);
  return fits && title < whole ? { style, title, whole } : undefined;
}

function endsSentence(text: string): boolean {
  return /[。！？!?：:]$/u.test(text.trim());
}

/** Text of a section: not a number of the outline, nothing else that begins something. */
function isText(block: Block | undefined): boolean {
  if (!block) return false;
  if (block.kind === 'paragraph' && isSignature(inlineText(block.content).trim())) return false;
  return (
    block.kind !== 'paragraph' ||
    !readNumbering(inlineText(block.content)) ||
    inlineText(block.content).length > longestHeading
  );
}

/** An office or a date below the text. */
function isSignature(text: string): boolean {
  return (
    text.length <= 40 && (/(?:局|厅|委|委员会|中心|办公室)$/u.test(text) || readDateLine(text) !== undefined)
  );
}

/** Depths of the styles that are headings here, from 2 on, without a gap; and those of the file's own ranks. */
function assignDepths(readings: readonly (Reading | undefined)[]): (reading: Reading) => number | undefined {
  const used = order.filter((style, place) =>
    readings.some((one) => one?.style === style && (place < 2 || one.title === one.whole)),
  );
  const ranks = [
    ...new Set(readings.flatMap((one) => (one?.rank === undefined || one.style ? [] : [one.rank]))),
  ].sort();
  return ({ style, rank }) => {
    if (style !== undefined) {
      const place = used.indexOf(style);
      return place === -1 ? undefined : place + 2;
    }
    if (rank === undefined) return undefined;
    // Headings without a number stand beside the numbered ones of the same rank, or among themselves.
    return Math.min(6, 2 + (used.length > 0 ? Math.min(rank - 1, used.length) : ranks.indexOf(rank)));
  };
}

function arrange(
  block: ParagraphBlock,
  { style, title, whole }: Reading,
  depth: number | undefined,
): BodyBlock[] {
  const { content, place } = block;
  if (title === whole) {
    return depth === undefined ? [block] : [{ kind: 'heading', depth, content: withoutBold(content), place }];
  }
  const [lead, rest] = splitInlines(content, title);
  if (depth === undefined || style === 'arabic' || style === 'arabic-bracketed') {
    // Bold type from the heading to the end says nothing, and two bold parts in a row cannot be written.
    const [next] = rest;
    const isBold = next?.kind === 'text' && next.bold === true;
    return [{ kind: 'run-in', title: withoutBold(lead), content: isBold ? withoutBold(rest) : rest, place }];
  }
  return [
    { kind: 'heading', depth, content: withoutBold(lead), place },
    { kind: 'paragraph', content: rest, place },
  ];
}

function withoutBold(content: readonly Inline[]): Inline[] {
  return content.map((inline): Inline => {
    if (inline.kind === 'text') {
      const { bold: _bold, ...plain } = inline;
      return plain;
    }
    return inline.kind === 'link' ? { ...inline, content: withoutBold(inline.content) } : inline;
  });
}
