import { createByteWriter } from './bytes.ts';
import { findBlock, type SearchText } from './search-text.ts';

const writer = createByteWriter();

/** Where a string occurs: number of the block, offset in it. */
export type Place = readonly [block: number, offset: number];

/**
 * Positions of a gram as pairs of numbers: how many blocks further than the last position, and the offset in the block, or how
 * many units further if the block is the same.
 */
export function encodePositions(positions: Uint32Array, text: SearchText): Uint8Array {
  const write = createPlaceWriter();
  for (const position of positions) {
    const block = findBlock(text, position);
    write(block, position - (text.starts[block] ?? 0));
  }
  return writer.finish();
}

/** The same of places, in their order. */
export function encodePlaces(places: readonly Place[]): Uint8Array {
  const write = createPlaceWriter();
  for (const [block, offset] of places) write(block, offset);
  return writer.finish();
}

function createPlaceWriter(): (block: number, offset: number) => void {
  let lastBlock = 0;
  let lastOffset = 0;
  let first = true;
  return (block, offset) => {
    const same = !first && block === lastBlock;
    writer.writeNumber(block - lastBlock);
    writer.writeNumber(same ? offset - lastOffset : offset);
    lastBlock = block;
    lastOffset = offset;
    first = false;
  };
}

/** How the list of blocks of a frequent string is written: the first number of its bytes. */
export const blockListForms = { distances: 0, bits: 1 } as const;

/** Blocks in which a frequent string occurs, as distances, or as one bit a block where that is shorter. */
export function encodeBlocks(positions: Uint32Array, text: SearchText): Uint8Array {
  const blocks: number[] = [];
  for (const position of positions) {
    const block = findBlock(text, position);
    if (block !== blocks.at(-1)) blocks.push(block);
  }
  return encodeBlockNumbers(blocks, text.starts.length - 1);
}

/**
 * @param blocks ascending, each once
 * @param count of all blocks of the text
 */
export function encodeBlockNumbers(blocks: readonly number[], count: number): Uint8Array {
  const mostBytes = Math.ceil(count / 8);
  writer.writeNumber(blockListForms.distances);
  let last = -1;
  for (const block of blocks) {
    writer.writeNumber(block - last - 1);
    last = block;
    if (writer.length() > mostBytes) {
      writer.finish();
      return encodeBits(blocks, mostBytes);
    }
  }
  return writer.finish();
}

function encodeBits(blocks: readonly number[], bytes: number): Uint8Array {
  const bits = new Uint8Array(bytes);
  for (const block of blocks) bits[block >> 3] = (bits[block >> 3] ?? 0) | (1 << (block & 7));
  writer.writeNumber(blockListForms.bits);
  writer.writeBytes(bits);
  return writer.finish();
}
