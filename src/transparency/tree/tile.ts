import { hashBytes, hashNode, type Hash } from './hash.ts';
import { listCompleteRanges, type Range } from './ranges.ts';

/** A file of hashes of a log: up to 256 of one level (C2SP tlog-tiles). */
export interface Tile {
  /** 0 for the hashes of entries; each level above has one hash for 256 of the level below. */
  readonly level: number;
  readonly index: number;
  /** How many hashes are in it, 1 to 256. */
  readonly width: number;
}

export const tileWidth = 256;

/** Path of a tile below the address of its log (C2SP tlog-tiles, Merkle Tree). */
export function tilePath({ level, index, width }: Tile): string {
  return `tile/${String(level)}/${writeIndex(index)}${writeWidth(width)}`;
}

/** Path of the entries of the tile of level 0 with this index. */
export function bundlePath({ index, width }: Pick<Tile, 'index' | 'width'>): string {
  return `tile/entries/${writeIndex(index)}${writeWidth(width)}`;
}

/** 1234067 → `x001/x234/067`. */
function writeIndex(index: number): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  return padded.replaceAll(/\d{3}(?=\d)/gu, 'x$&/');
}

function writeWidth(width: number): string {
  return width === tileWidth ? '' : `.p/${String(width)}`;
}

/** The tiles of a log of a size, those that are not full included. */
export function listTiles(size: number): Tile[] {
  const found: Tile[] = [];
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / tileWidth)) {
    for (let index = 0; index * tileWidth < count; index++)
      found.push({ level, index, width: Math.min(tileWidth, count - index * tileWidth) });
  }
  return found;
}

/** Where the hash of a complete subtree is found: hash of a part of one tile, from `from` up to `to`. */
export interface PartOfTile {
  readonly tile: Tile;
  readonly from: number;
  readonly to: number;
}

/** @param range of a complete subtree: see `listCompleteRanges` */
function placeRange({ start, end }: Range, size: number): PartOfTile {
  let [level, unit] = [0, 1];
  while (end - start >= unit * tileWidth) [level, unit] = [level + 1, unit * tileWidth];
  const index = Math.floor(start / (unit * tileWidth));
  const first = index * tileWidth;
  const width = Math.min(tileWidth, Math.floor(size / unit) - first);
  return { tile: { level, index, width }, from: start / unit - first, to: end / unit - first };
}

/** The parts of tiles of a log of this size whose hashes together make the hash of a subtree, from left to right. */
export function placeSubtree(range: Range, size: number): PartOfTile[] {
  return listCompleteRanges(range).map((complete) => placeRange(complete, size));
}

/** Hash of a subtree whose complete parts have these hashes, from left to right, each larger than the next. */
export function joinParts(hashes: readonly Hash[]): Hash {
  return hashes.reduceRight((right, left) => hashNode(left, right));
}

/** @returns undefined if the bytes are not those of a tile of this width */
export function readTile(bytes: Uint8Array, { width }: Pick<Tile, 'width'>): Hash[] | undefined {
  if (bytes.length !== width * hashBytes) return undefined;
  return Array.from({ length: width }, (_, at) => bytes.subarray(at * hashBytes, (at + 1) * hashBytes));
}
