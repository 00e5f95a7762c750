import { createByteWriter } from './bytes.ts';
import { findBlock, type SearchText } from './search-text.ts';

const writer = createByteWriter();

/**
 * Positions of a gram as pairs of numbers: how many blocks further than the last position, and the offset in the block, or how
 * many units further if the block is the same.
 */
export function encodePositions(positions: Uint32Array, text: SearchText): Uint8Array {
  let lastBlock = 0;
  let lastOffset = 0;
  let first = true;
  for (const position of positions) {
    const block = findBlock(text, position);
    const offset = position - (text.starts[block] ?? 0);
    const same = !first && block === lastBlock;
    writer.writeNumber(block - lastBlock);
    writer.writeNumber(same ? offset - lastOffset : offset);
    lastBlock = block;
    lastOffset = offset;
    first = false;
  }
  return writer.finish();
}

/** How the list of blocks of a frequent string is written: the first number of its bytes. */
export const blockListForms = { distances: 0, bits: 1 } as const;

/** Blocks in which a frequent string occurs, as distances, or as one bit a block where that is shorter. */
export function encodeBlocks(positions: Uint32Array, text: SearchText): Uint8Array {
  const mostBytes = Math.ceil((text.starts.length - 1) / 8);
  writer.writeNumber(blockListForms.distances);
  let last = -1;
  for (const position of positions) {
    const block = findBlock(text, position);
    if (block === last) continue;
    writer.writeNumber(block - last - 1);
    last = block;
    if (writer.length() > mostBytes) {
      writer.finish();
      return encodeBits(positions, text, mostBytes);
    }
  }
  return writer.finish();
}

function encodeBits(positions: Uint32Array, text: SearchText, bytes: number): Uint8Array {
  const bits = new Uint8Array(bytes);
  for (const position of positions) {
    const block = findBlock(text, position);
    bits[block >> 3] = (bits[block >> 3] ?? 0) | (1 << (block & 7));
  }
  writer.writeNumber(blockListForms.bits);
  writer.writeBytes(bits);
  return writer.finish();
}
