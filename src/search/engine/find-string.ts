import { coverWithGrams } from './cover.ts';
import type { SearchIndex } from './open-index.ts';
import { decodeBlocks, decodePositions, type Positions } from './postings.ts';

/**
 * Finds the blocks that contain a string, exactly.
 * @param text folded, not empty
 * @returns numbers of blocks, ascending, each once
 */
export async function findString(index: SearchIndex, text: string): Promise<number[]> {
  if (index.frequent.has(text)) {
    const list = await index.readList('frequent', text);
    return list ? decodeBlocks(list) : [];
  }
  const pieces = coverWithGrams(text, index.frequent);
  const lists = await Promise.all(pieces.map(({ key }) => index.readList('grams', key)));
  const found: Place[] = [];
  for (const [number, list] of lists.entries()) {
    if (!list) return [];
    found.push({ start: pieces[number]?.start ?? 0, positions: decodePositions(list) });
  }
  return joinPieces(found);
}

/** Where a piece stands in the searched string, and where in the text. */
interface Place {
  readonly start: number;
  readonly positions: Positions;
}

/** Blocks in which all pieces stand at their distances from one common start. */
function joinPieces(pieces: readonly Place[]): number[] {
  // Starting with the rarest keeps the sets small.
  const [rarest, ...others] = [...pieces].sort(
    (a, b) => a.positions.blocks.length - b.positions.blocks.length,
  );
  if (!rarest) return [];
  let starts = listStarts(rarest);
  for (const piece of others) {
    const fitting = new Set(listStarts(piece));
    starts = starts.filter((start) => fitting.has(start));
  }
  return [...new Set(starts.map((start) => Math.floor(start / placesPerBlock)))];
}

/** Longest block that places can tell apart, in units. */
const placesPerBlock = 2 ** 24;

/** Where the whole string would begin for each occurrence of a piece, as one number of block and offset, ascending. */
function listStarts({ start, positions: { blocks, offsets } }: Place): number[] {
  const starts: number[] = [];
  blocks.forEach((block, number) => {
    const begin = (offsets[number] ?? 0) - start;
    if (begin >= 0) starts.push(block * placesPerBlock + begin);
  });
  return starts;
}
