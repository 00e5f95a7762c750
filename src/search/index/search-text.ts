import type { DocumentData } from '../../catalogue/document-data.ts';
import { dropped, foldUnit } from '../../text/spelling/fold.ts';

/** Ends a paragraph: no string that is searched for contains it. */
export const border = 0;

/** The folded text of all blocks, one after another; what the grams are counted in. */
export interface SearchText {
  /** Folded UTF-16 units; each block is preceded and followed by `border`. */
  readonly units: Uint16Array;
  /** For each block, where it begins in `units`; then the length of `units`. */
  readonly starts: Uint32Array;
  /** Number of the block that holds each `step`-th unit: with it, `findBlock` has few steps to go. */
  readonly blockAtStep: Uint32Array;
}

/** Of a document, what is searched in. */
export interface DocumentBlocks {
  readonly data: Pick<DocumentData['data'], 'title'>;
  readonly paragraphs: readonly Pick<DocumentData['paragraphs'][number], 'kind' | 'text'>[];
}

/**
 * The blocks of one document, in the order in which the index numbers them: its title, its headings, all else. So whether a
 * block is title or heading can be told from its number.
 */
export function listBlocks({ data, paragraphs }: DocumentBlocks): string[] {
  const headings = paragraphs.filter(({ kind }) => kind === 'heading');
  const others = paragraphs.filter(({ kind }) => kind !== 'heading');
  return [data.title, ...[...headings, ...others].map(({ text }) => text)];
}

/** How much room a text needs, or more. */
export interface TextRoom {
  readonly blocks: number;
  /** With a border after each block. */
  readonly units: number;
}

/** @param room of blocks that come one after the other and need not be in memory together */
export function createSearchText(blocks: readonly string[]): SearchText;
export function createSearchText(blocks: Iterable<string>, room: TextRoom): SearchText;
export function createSearchText(blocks: Iterable<string>, room = measureRoom([...blocks])): SearchText {
  const units = new Uint16Array(room.units + 1);
  const starts = new Uint32Array(room.blocks + 1);
  let [number, length] = [0, 1];
  for (const block of blocks) {
    starts[number] = length;
    number += 1;
    for (let index = 0; index < block.length; index += 1) {
      const unit = foldUnit(block.charCodeAt(index));
      if (unit === dropped) continue;
      units[length] = unit;
      length += 1;
    }
    length += 1;
  }
  if (number > room.blocks || length > units.length) throw new RangeError('The text has more than was said');
  starts[number] = length;
  return {
    units: units.subarray(0, length),
    starts: starts.subarray(0, number + 1),
    blockAtStep: listBlocksAtSteps(starts, length),
  };
}

function measureRoom(blocks: readonly string[]): TextRoom {
  return { blocks: blocks.length, units: blocks.reduce((sum, { length }) => sum + length + 1, 0) };
}

/** In units: a table of every unit's block would not fit in the processor's cache, and encoding waits for it. */
const step = 32;

function listBlocksAtSteps(starts: Uint32Array, length: number): Uint32Array {
  let block = 0;
  return Uint32Array.from({ length: Math.ceil(length / step) }, (_, number) => {
    while ((starts[block + 1] ?? Infinity) <= number * step) block += 1;
    return block;
  });
}

/** Number of the block that holds a position. */
export function findBlock({ starts, blockAtStep }: SearchText, position: number): number {
  let block = blockAtStep[Math.floor(position / step)] ?? 0;
  while ((starts[block + 1] ?? Infinity) <= position) block += 1;
  return block;
}
