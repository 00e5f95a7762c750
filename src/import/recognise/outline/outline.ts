import { inlineText, type Block, type Inline, type ParagraphBlock } from '../../blocks.ts';
import type { BodyBlock } from '../../draft.ts';
import { findContents } from './contents.ts';
import {
  isChinese,
  levels,
  longestHeading,
  readFollowing,
  readNumberedLine,
  readPartLine,
  type Level,
} from './outline-lines.ts';
import { findParts } from './parts.ts';
import { decideRoles, type Role } from './siblings.ts';
import { splitInlines } from './split-inlines.ts';
import { findUnnumbered } from './unnumbered.ts';

/**
 * Gives paragraphs their place in the outline. 一、 and （一） are headings: if text follows on the same line, it becomes a
 * paragraph of its own. 1. and （1） are headings where they stand alone above text; where text follows they stay in their
 * paragraph, as its bold beginning. Numbers of clauses (1.甲；2.乙；) are no headings, nor are the lines of a table of contents.
 * @param isRunOn whether the text had lost its line breaks: then nothing tells a heading that ends with 。 from a sentence
 */
export function outlineBlocks(blocks: readonly Block[], isRunOn = false): BodyBlock[] {
  const readings = readBlocks(blocks, isRunOn);
  const depthOf = assignDepths(readings);
  return blocks.flatMap((block, index): BodyBlock[] => {
    const reading = readings[index];
    if (block.kind !== 'paragraph' || !reading) return [block];
    return arrange(block, reading, depthOf(reading));
  });
}

/** What a paragraph is: with the level of its number, or with the rank that the file gives. */
interface Reading {
  readonly role: NonNullable<Role>;
  readonly level?: Level;
  readonly rank?: number;
  /** The level that it stands below, if it has no number among others that have. */
  readonly below?: Level;
  /** Length of the heading, and of all text. */
  readonly title: number;
  readonly whole: number;
}

function readBlocks(blocks: readonly Block[], isRunOn: boolean): (Reading | undefined)[] {
  const isAttachment = findAttachments(blocks);
  const isContents = findContents(blocks);
  const isUnnumbered = findUnnumbered(blocks);
  const isPart = addParts(blocks, findParts(blocks), isUnnumbered);
  const entries = blocks.map((block, index) => {
    if (isAttachment[index] || isContents[index]) return undefined;
    const line = isPart[index] ? readPartLine(block) : readNumberedLine(block);
    if (!line || (isRunOn && line.shape === 'alone' && line.ended)) return undefined;
    return { line, following: readFollowing(line, blocks[index + 1]) };
  });
  const roles = decideRoles(entries);
  let below: Level | undefined;
  return blocks.map((block, index) => {
    const entry = entries[index];
    const role = roles[index];
    if (role === 'heading') below = entry?.line.level;
    if (entry) return role && { role, ...entry.line };
    if (isAttachment[index] || isContents[index]) return undefined;
    return readRank(block, isUnnumbered[index] === true, below);
  });
}

/** Headings without a number that begin above all numbers divide the text. */
function addParts(blocks: readonly Block[], isPart: boolean[], isUnnumbered: readonly boolean[]): boolean[] {
  const firstNumber = blocks.findIndex((block) => readNumberedLine(block) !== undefined);
  const first = isUnnumbered.indexOf(true);
  if (first === -1 || firstNumber < first) return isPart;
  return isPart.map((one, index) => one || isUnnumbered[index] === true);
}

/** A heading without a number: the file gives it a rank, or it looks like one. */
function readRank(block: Block, isUnnumbered: boolean, below: Level | undefined): Reading | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const text = inlineText(block.content);
  const rank = block.rank ?? (isUnnumbered ? 1 : undefined);
  if (rank === undefined || text.trim() === '') return undefined;
  if (text.trimStart().length > longestHeading || /[。；]$/u.test(text.trim())) return undefined;
  const reading = {
    role: 'heading',
    rank: Math.max(1, rank),
    title: text.length,
    whole: text.length,
  } as const;
  return block.rank === undefined && below ? { ...reading, below } : reading;
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

/** Styles that are used become ##, ###, …: no level of the outline is left out. Others beside them by their rank. */
function assignDepths(readings: readonly (Reading | undefined)[]): (reading: Reading) => number | undefined {
  const isHeading = (one: Reading | undefined): one is Reading => one?.role === 'heading';
  const used = levels.filter((level) => readings.some((one) => isHeading(one) && one.level === level));
  const ranks = [
    ...new Set(readings.flatMap((one) => (one?.rank === undefined || one.level ? [] : [one.rank]))),
  ].sort();
  return ({ level, rank, below }) => {
    if (level !== undefined) {
      const place = used.indexOf(level);
      return place === -1 ? undefined : Math.min(6, place + 2);
    }
    if (below !== undefined) return Math.min(6, used.indexOf(below) + 3);
    if (rank === undefined) return undefined;
    // Headings without a number stand beside the numbered ones of the same rank, or among themselves.
    return Math.min(6, 2 + (used.length > 0 ? Math.min(rank - 1, used.length) : ranks.indexOf(rank)));
  };
}

function arrange(
  block: ParagraphBlock,
  { role, level, title, whole }: Reading,
  depth: number | undefined,
): BodyBlock[] {
  const { content, place } = block;
  if (title === whole) {
    return depth === undefined ? [block] : [{ kind: 'heading', depth, content: withoutBold(content), place }];
  }
  const [lead, rest] = splitInlines(content, title);
  if (role === 'run-in' || depth === undefined || (level && !isChinese({ level }))) {
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
