import { writeEntry, type Entry } from '../entry/entry.ts';
import { writeLookup } from '../entry/lookup.ts';
import { hashText } from '../entry/document-tree.ts';
import { writeBundle } from '../tree/bundle.ts';
import type { Hash } from '../tree/hash.ts';
import { hashTree } from '../tree/merkle.ts';
import { bundlePath, listTiles, tilePath, tileWidth, type Tile } from '../tree/tile.ts';

/** A log as a site has it. */
export interface LogRecord {
  readonly entries: readonly Entry[];
  /** Sizes of which there were checkpoints, ascending, the present one last. */
  readonly sizes: readonly number[];
  /** The present checkpoint, with its signatures. */
  readonly checkpoint: string;
}

export const checkpointPath = 'checkpoint';

/** Files of a log by their paths below its address (C2SP tlog-tiles). */
export function createFiles({ entries, sizes, checkpoint }: LogRecord): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const texts = entries.map(writeEntry);
  const levels = [texts.map(hashText)];
  for (let below = levels[0] ?? []; below.length >= tileWidth;) {
    below = hashFullTiles(below);
    levels.push(below);
  }
  const files = new Map<string, Uint8Array>([[checkpointPath, encoder.encode(checkpoint)]]);
  for (const tile of listNeededTiles(sizes)) {
    const { level, index, width } = tile;
    const [from, to] = [index * tileWidth, index * tileWidth + width];
    files.set(tilePath(tile), joinHashes((levels[level] ?? []).slice(from, to)));
    if (level > 0) continue;
    const bundle = texts.slice(from, to).map((text) => encoder.encode(text));
    files.set(bundlePath(tile), writeBundle(bundle));
  }
  for (const [path, text] of writeLookup(entries)) files.set(path, encoder.encode(text));
  return files;
}

/** Whoever has an older checkpoint asks for the tiles of its size, if they are not full by now. */
function listNeededTiles(sizes: readonly number[]): Tile[] {
  const tiles = new Map<string, Tile>();
  const last = sizes.at(-1) ?? 0;
  const full = new Set(listTiles(last).flatMap((tile) => (tile.width === tileWidth ? [placeOf(tile)] : [])));
  for (const tile of sizes.flatMap(listTiles)) {
    if (tile.width === tileWidth || !full.has(placeOf(tile))) tiles.set(tilePath(tile), tile);
  }
  return [...tiles.values()];
}

function placeOf({ level, index }: Tile): string {
  return `${String(level)}/${String(index)}`;
}

function hashFullTiles(hashes: readonly Hash[]): Hash[] {
  return Array.from({ length: Math.floor(hashes.length / tileWidth) }, (_, index) =>
    hashTree(hashes.slice(index * tileWidth, (index + 1) * tileWidth)),
  );
}

function joinHashes(hashes: readonly Hash[]): Uint8Array {
  const bytes = new Uint8Array(hashes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const hash of hashes) {
    bytes.set(hash, at);
    at += hash.length;
  }
  return bytes;
}
