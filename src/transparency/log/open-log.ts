import { findInLookup, lookupPath } from '../entry/lookup.ts';
import { hashText } from '../entry/document-tree.ts';
import { readEntry, type Entry } from '../entry/entry.ts';
import { readCheckpoint, type Checkpoint } from '../note/checkpoint.ts';
import { judgeSignature, readSignedNote } from '../note/signed-note.ts';
import type { VerifierKey } from '../note/verifier-key.ts';
import { readBundle } from '../tree/bundle.ts';
import { isSameHash, type Hash } from '../tree/hash.ts';
import { hashRange, isConsistent, readInclusion } from '../tree/merkle.ts';
import { listConsistencyRanges, listInclusionRanges, type Range } from '../tree/ranges.ts';
import {
  bundlePath,
  joinParts,
  placeSubtree,
  readTile,
  tilePath,
  tileWidth,
  type PartOfTile,
} from '../tree/tile.ts';
import { checkpointPath } from './create-files.ts';
import { LogFault } from './log-fault.ts';

/** Reads a file of a log by its path below the log's address; undefined if there is none. */
export type ReadLogFile = (path: string) => Promise<Uint8Array | undefined>;

/** A checkpoint, and who vouches for it. */
export interface SeenCheckpoint extends Checkpoint {
  /** As it was written. */
  readonly written: string;
  /** `right`: by the key that was asked for. If none was: `unknown`, or `none` if nobody has signed. */
  readonly signed: 'right' | 'none' | 'unknown';
}

/** A log to be asked. Nothing that it answers is believed: all of it is proved by the checkpoint. */
export interface Log {
  readonly checkpoint: SeenCheckpoint;
  /** Entries of a document with their indices, oldest first. */
  readonly findEntries: (
    document: string,
  ) => Promise<readonly { readonly index: number; readonly entry: Entry }[]>;
  /** Hashes that prove an entry to be in the log. */
  readonly proveInclusion: (index: number) => Promise<readonly Hash[]>;
  /** @throws LogFault `forked` if the log is not the one that this checkpoint was of, grown since */
  readonly requireGrowthOf: (former: Checkpoint) => Promise<void>;
}

/**
 * @param key of the log, which has to have signed; without it nothing is said of signatures
 * @throws LogFault
 */
export function judgeCheckpoint(written: string, key?: VerifierKey): SeenCheckpoint {
  const note = readSignedNote(written);
  const checkpoint = note && readCheckpoint(note.text);
  if (!checkpoint) throw new LogFault('no-checkpoint');
  if (!key) return { ...checkpoint, written, signed: note.signatures.length === 0 ? 'none' : 'unknown' };
  if (checkpoint.origin !== key.name) throw new LogFault('other-log');
  const signed = judgeSignature(note, key);
  if (signed !== 'right') throw new LogFault(signed === 'none' ? 'unsigned' : 'wrong-signature');
  return { ...checkpoint, written, signed };
}

/** @throws LogFault, as all that the log answers */
export async function openLog(read: ReadLogFile, key?: VerifierKey): Promise<Log> {
  const bytes = await read(checkpointPath);
  if (!bytes) throw new LogFault('no-log');
  const checkpoint = judgeCheckpoint(new TextDecoder().decode(bytes), key);
  const { size, root } = checkpoint;

  const need = async (path: string): Promise<Uint8Array> => {
    const found = await read(path);
    if (!found) throw new LogFault('missing-file', path);
    return found;
  };
  const hashPart = async ({ tile, from, to }: PartOfTile): Promise<Hash> => {
    const path = tilePath(tile);
    const hashes = readTile(await need(path), tile);
    if (!hashes) throw new LogFault('broken-file', path);
    return hashRange(hashes, { start: from, end: to });
  };
  const hashSubtree = async (range: Range): Promise<Hash> =>
    joinParts(await Promise.all(placeSubtree(range, size).map(hashPart)));

  const proveInclusion = (index: number): Promise<Hash[]> =>
    Promise.all(listInclusionRanges(index, size).map(hashSubtree));

  const readEntryAt = async (index: number): Promise<Entry> => {
    const tile = Math.floor(index / tileWidth);
    const width = Math.min(tileWidth, size - tile * tileWidth);
    const path = bundlePath({ index: tile, width });
    const entry = readBundle(await need(path))?.[index % tileWidth];
    if (!entry) throw new LogFault('broken-file', path);
    const text = new TextDecoder().decode(entry);
    const proved = readInclusion(hashText(text), index, size, await proveInclusion(index));
    if (!proved || !isSameHash(proved, root)) throw new LogFault('not-included', path);
    const known = readEntry(text);
    if (!known) throw new LogFault('wrong-entry', path);
    return known;
  };

  return {
    checkpoint,
    proveInclusion,
    findEntries: async (document) => {
      const lookup = await read(lookupPath(document, size));
      const indices = lookup ? findInLookup(new TextDecoder().decode(lookup), document) : [];
      const found = indices.filter((index) => index < size);
      return Promise.all(found.map(async (index) => ({ index, entry: await readEntryAt(index) })));
    },
    requireGrowthOf: async (former) => {
      if (former.origin !== checkpoint.origin) throw new LogFault('other-log');
      const proof =
        former.size > 0 && former.size < size
          ? await Promise.all(listConsistencyRanges(former.size, size).map(hashSubtree))
          : [];
      if (!isConsistent({ former, later: checkpoint }, proof)) throw new LogFault('forked');
    },
  };
}
