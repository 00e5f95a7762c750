import { createByteReader } from './read-bytes.ts';

/** Positions of a gram: for each occurrence its block and its offset in the block, in order. */
export interface Positions {
  readonly blocks: readonly number[];
  readonly offsets: readonly number[];
}

export function decodePositions(bytes: Uint8Array): Positions {
  const reader = createByteReader(bytes);
  const blocks: number[] = [];
  const offsets: number[] = [];
  let block = 0;
  let offset = 0;
  while (!reader.atEnd()) {
    const distance = reader.readNumber();
    const written = reader.readNumber();
    offset = distance === 0 && blocks.length > 0 ? offset + written : written;
    block += distance;
    blocks.push(block);
    offsets.push(offset);
  }
  return { blocks, offsets };
}

/** The first number of a list of blocks: how the rest is written (see `../index/postings.ts`). */
const bitsForm = 1;

export function decodeBlocks(bytes: Uint8Array): number[] {
  const reader = createByteReader(bytes);
  const blocks: number[] = [];
  if (reader.readNumber() === bitsForm) {
    const bits = reader.readBytes(bytes.length - 1);
    bits.forEach((byte, place) => {
      for (let bit = 0, rest = byte; rest > 0; bit += 1, rest >>= 1)
        if (rest & 1) blocks.push(place * 8 + bit);
    });
    return blocks;
  }
  let block = -1;
  while (!reader.atEnd()) {
    block += reader.readNumber() + 1;
    blocks.push(block);
  }
  return blocks;
}
