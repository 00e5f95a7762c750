import { byteOrderMark, writeCsvLine } from '../../text/csv.ts';
import type { TextTable } from '../table.ts';
import { writeChunks } from './byte-file.ts';
import { openGzipPieces, packPiece, type PackedPiece } from './gzip-pieces.ts';
import type { PieceWriter } from './piece-writer.ts';
import { readPiece, writePiece } from './sealed-piece.ts';
import type { WrittenFile } from './written-file.ts';

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
  return writeChunks(file, listChunks(columns, pieces));
}

function* listChunks(columns: TextTable['columns'], pieces: readonly string[]): Generator<Buffer> {
  const gzip = openGzipPieces();
  yield gzip.head;
  const names = byteOrderMark + writeCsvLine(columns.map(({ name }) => name));
  yield gzip.add(packPiece(Buffer.from(names), level));
  for (const piece of pieces) yield gzip.add(unpackPiece(piece));
  yield gzip.close();
}

function unpackPiece(file: string): PackedPiece {
  const whole = readPiece(file);
  return { crc32: whole.readUInt32LE(0), length: whole.readUInt32LE(4), packed: whole.subarray(8) };
}
