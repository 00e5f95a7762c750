import { hash } from 'node:crypto';
import { closeSync, linkSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { readSealed, writeSealed } from '../../remembered/sealed-file.ts';
import { writeChunks } from './byte-file.ts';
import { openGzipPieces, packPiece } from './gzip-pieces.ts';
import type { WrittenFile } from './written-file.ts';

/** Bytes that are packed at once, and taken from the last packing at once if they are the same. */
const pieceLength = 1_048_576;

/** How far back DEFLATE looks. */
const windowLength = 32_768;

const level = 6;

/** Where a piece lies in the packed file that was kept. */
interface KeptPiece {
  /** Of what was packed, and of what stood before it. */
  readonly key: string;
  readonly start: number;
  readonly length: number;
  /** Of what was written. */
  readonly digest: string;
}

/**
 * Packs a file into another one beside it, `.gz` behind its name, and removes it. It is read piece by piece: the database of a large
 * site is never in memory as a whole. The same bytes give the same bytes, however much of it the last packing has had already.
 * @param cache folder of what is kept from one packing to the next; it holds nothing else
 * @param version what is kept of another one counts as nothing
 * @returns size and digest of what was written
 */
export function gzipFile(file: string, cache: string, version: string): Omit<WrittenFile, 'name'> {
  const packed = `${file}.gz`;
  const [record, last] = [path.join(cache, 'pieces.json'), path.join(cache, 'packed.gz')];
  // What is sealed is what was written.
  const known = openKept(last, (readSealed(record, version) ?? []) as readonly KeptPiece[]);
  const made: KeptPiece[] = [];
  let written: Omit<WrittenFile, 'name'>;
  try {
    written = writeChunks(packed, pack(file, known, made));
  } finally {
    known.close();
  }
  rmSync(file);
  keep(packed, last, () => {
    writeSealed(record, version, made);
  });
  return written;
}

/** @param made gets the pieces, and where they lie */
function* pack(file: string, known: Kept, made: KeptPiece[]): Generator<Buffer> {
  const gzip = openGzipPieces();
  yield gzip.head;
  let start = gzip.head.length;
  for (const { bytes, before } of readPieces(file)) {
    const key = [before, bytes].map((one) => hash('sha256', one)).join(' ');
    const kept = known.read(key);
    const piece = kept
      ? { packed: kept, crc32: crc32(bytes), length: bytes.length }
      : packPiece(bytes, level, before);
    const { length } = piece.packed;
    made.push({ key, start, length, digest: hash('sha256', piece.packed) });
    start += length;
    yield gzip.add(piece);
  }
  yield gzip.close();
}

/** The pieces of a file, each with what stands before it as far as packing looks back. */
function* readPieces(file: string): Generator<{ readonly bytes: Buffer; readonly before: Buffer }> {
  const descriptor = openSync(file, 'r');
  try {
    let before: Buffer = Buffer.alloc(0);
    for (;;) {
      const bytes = readWhole(descriptor, Buffer.allocUnsafe(pieceLength));
      if (bytes.length === 0) return;
      yield { bytes, before };
      before = bytes.subarray(-windowLength);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** @returns as much of the buffer as there was left to read */
function readWhole(descriptor: number, into: Buffer, start: number | null = null): Buffer {
  let length = 0;
  while (length < into.length) {
    const place = start === null ? null : start + length;
    const count = readSync(descriptor, into, length, into.length - length, place);
    if (count === 0) break;
    length += count;
  }
  return into.subarray(0, length);
}

interface Kept {
  /** The bytes of a piece, as they were written; undefined if there are none or others. */
  readonly read: (key: string) => Buffer | undefined;
  readonly close: () => void;
}

function openKept(file: string, pieces: readonly KeptPiece[]): Kept {
  const byKey = new Map(pieces.map((piece) => [piece.key, piece]));
  const descriptor = pieces.length > 0 ? openIfThere(file) : undefined;
  return {
    read: (key) => {
      const piece = byKey.get(key);
      if (!piece || descriptor === undefined) return undefined;
      const bytes = readWhole(descriptor, Buffer.allocUnsafe(piece.length), piece.start);
      return hash('sha256', bytes) === piece.digest ? bytes : undefined;
    },
    close: () => {
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}

function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch {
    return undefined;
  }
}

/** A second name of what is put into the site. Without it nothing is kept: a disk that knows no links would have to hold it twice. */
function keep(file: string, last: string, record: () => void): void {
  rmSync(last, { force: true });
  mkdirSync(path.dirname(last), { recursive: true });
  try {
    linkSync(file, last);
  } catch {
    return;
  }
  record();
}
