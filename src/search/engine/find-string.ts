import { reverseUnits } from '../../text/reverse-units.ts';
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
  const lists = await Promise.all(pieces.map(({ start, end, backward }) => readGram(index, text, start, end, backward)));
  if (lists.some((list) => list === undefined)) return [];
  return joinPieces(pieces.map(({ start }, number) => ({ start, positions: lists[number] as Positions })));
}

/** A part of the searched string that is a gram of the index. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Found from its end: it stands among the backward grams unless the forward ones have it. */
  readonly backward: boolean;
}

/**
 * Covers a string that is not frequent with grams: from the start, each the shortest that is not frequent. If what is left at
 * the end is frequent as a whole, the last gram is the shortest one that ends there; it reaches back over what is covered.
 */
export function coverWithGrams(text: string, frequent: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start + 1;
    while (end <= text.length && frequent.has(text.slice(start, end))) end += 1;
    if (end > text.length) break;
    pieces.push({ start, end, backward: false });
    start = end;
  }
  if (start === text.length) return pieces;
  let from = text.length - 1;
  while (frequent.has(text.slice(from))) from -= 1;
  return [...pieces, { start: from, end: text.length, backward: true }];
}

async function readGram(
  index: SearchIndex,
  text: string,
  start: number,
  end: number,
  backward: boolean,
): Promise<Positions | undefined> {
  const gram = text.slice(start, end);
  // The forward grams have every gram that is frequent without its last unit.
  const forward = !backward || gram.length === 1 || index.frequent.has(gram.slice(0, -1));
  const list = forward
    ? await index.readList('forward', gram)
    : await index.readList('backward', reverseUnits(gram));
  return list && decodePositions(list);
}

/** Blocks in which all pieces stand at their distances from one common start. */
function joinPieces(pieces: readonly { start: number; positions: Positions }[]): number[] {
  // Starting with the rarest keeps the sets small.
  const [rarest, ...others] = [...pieces].sort((a, b) => a.positions.blocks.length - b.positions.blocks.length);
  if (!rarest) return [];
  let places = toPlaces(rarest);
  for (const piece of others) {
    const next = toPlaces(piece);
    places = new Map([...places].filter(([place]) => next.has(place)));
  }
  return [...new Set(places.values())].sort((a, b) => a - b);
}

/** Longest block that places can tell apart, in units. */
const placesPerBlock = 2 ** 24;

/** Where the whole string would begin for each occurrence of a piece → its block. */
function toPlaces({ start, positions }: { start: number; positions: Positions }): Map<number, number> {
  const places = new Map<number, number>();
  positions.blocks.forEach((block, number) => {
    const begin = (positions.offsets[number] ?? 0) - start;
    if (begin >= 0) places.set(block * placesPerBlock + begin, block);
  });
  return places;
}
