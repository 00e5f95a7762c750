import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { byteOrderMark, writeCsvLine } from '../../text/csv.ts';
import type { TextTable } from '../table.ts';
import { openGzipPieces, packPiece, type PackedPiece } from './gzip-pieces.ts';
import type { PieceWriter } from './piece-writer.ts';
import { readPiece, writePiece } from './sealed-piece.ts';
import type { WrittenFile } from './text-file.ts';

/** Characters that are kept before they become bytes. */
const chunkLength = 65_536;

const level = 9;

/** Lines of a CSV file, packed as they stand in the part; before them their checksum and how many bytes they have, each four bytes. */
export function openCsvPiece(file: string, { columns }: Pick<TextTable, 'columns'>): PieceWriter {
  const chunks: Buffer[] = [];
  let pending = '';
  return {
    add: (row) => {
      pending += writeCsvLine(columns.map(({ name }) => row[name] ?? null));
      if (pending.length < chunkLength) return;
      chunks.push(Buffer.from(pending));
      pending = '';
    },
    close: () => {
      chunks.push(Buffer.from(pending));
      const { packed, crc32, length } = packPiece(Buffer.concat(chunks), level);
      const head = Buffer.alloc(8);
      head.writeUInt32LE(crc32, 0);
      head.writeUInt32LE(length, 4);
      writePiece(file, Buffer.concat([head, packed]));
    },
  };
}

/** The lines of all pieces below the names of the columns, gzipped. */
export function joinCsvPieces(
  file: string,
  { columns }: Pick<TextTable, 'columns'>,
  pieces: readonly string[],
): Omit<WrittenFile, 'name'> {
  const gzip = openGzipPieces();
  const sum = createHash('sha256');
  const descriptor = openSync(file, 'w');
  let bytes = 0;
  const write = (chunk: Buffer): void => {
    sum.update(chunk);
    bytes += chunk.length;
    for (let written = 0; written < chunk.length;) written += writeSync(descriptor, chunk, written);
  };
  try {
    write(gzip.head);
    const names = byteOrderMark + writeCsvLine(columns.map(({ name }) => name));
    write(gzip.add(packPiece(Buffer.from(names), level)));
    for (const piece of pieces) write(gzip.add(unpackPiece(piece)));
    write(gzip.close());
  } finally {
    closeSync(descriptor);
  }
  return { bytes, sha256: sum.digest('hex') };
}

function unpackPiece(file: string): PackedPiece {
  const whole = readPiece(file);
  return { crc32: whole.readUInt32LE(0), length: whole.readUInt32LE(4), packed: whole.subarray(8) };
}
