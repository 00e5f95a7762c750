import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync } from 'node:zlib';
import { ByteWriter, fileWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer';
import type { Column } from '../columns.ts';
import type { Row, TextTable } from '../table.ts';
import { hashFile } from './hash-file.ts';
import type { PieceWriter } from './piece-writer.ts';
import { readPiece, writePiece } from './sealed-piece.ts';
import type { WrittenFile } from './written-file.ts';

type Options = ConstructorParameters<typeof ParquetWriter>[0];

/** Rows that are kept before they are written, and that a reader fetches together. */
const rowsOfGroup = 20_000;

/** An eighth smaller than with the level that is taken otherwise, for no time that can be measured at such sizes. */
const packing = { params: { [constants.ZSTD_c_compressionLevel]: 12 } };

const types = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<Column['type'], object>;

/** Groups of rows as they stand in a file, and what its end says of them. Places are counted as if nothing stood before but the first four bytes. */
interface Piece extends Pick<ParquetWriter, 'row_groups' | 'pendingIndexes' | 'num_rows'> {
  readonly bytes: Uint8Array;
}

/** Bytes with which every Parquet file begins. */
const magicLength = 4;

/**
 * Groups of rows of a Parquet file, packed with Zstandard. They hold the text as it is: no apostrophe is put before what a spreadsheet
 * would run. The page index lets a reader skip the documents and units that it does not ask for.
 */
export function openParquetPiece(file: string, { columns }: Pick<TextTable, 'columns'>): PieceWriter {
  const writer = new ByteWriter();
  const parquet = openParquet(writer, columns);
  let rows: Row[] = [];
  const flush = (): void => {
    if (rows.length > 0)
      void parquet.write({ columnData: toColumns(columns, rows), rowGroupSize: rowsOfGroup });
    rows = [];
  };
  return {
    add: (row) => {
      rows.push(row);
      if (rows.length === rowsOfGroup) flush();
    },
    close: () => {
      flush();
      const { row_groups, pendingIndexes, num_rows } = parquet;
      const bytes = writer.getBytes().subarray(magicLength);
      writePiece(file, serialize({ row_groups, pendingIndexes, num_rows, bytes } satisfies Piece));
    },
  };
}

/** The groups of all pieces, one behind the other. */
export function joinParquetPieces(
  file: string,
  { columns }: Pick<TextTable, 'columns'>,
  pieces: readonly string[],
): Omit<WrittenFile, 'name'> {
  const writer = fileWriter(file);
  const parquet = openParquet(writer, columns);
  for (const piece of pieces) {
    // Written by `openParquetPiece`.
    const { bytes, row_groups, pendingIndexes, num_rows } = deserialize(readPiece(piece)) as Piece;
    movePlaces(pendingIndexes, BigInt(writer.offset - magicLength));
    writer.appendBytes(bytes);
    parquet.row_groups.push(...row_groups);
    parquet.pendingIndexes.push(...pendingIndexes);
    parquet.num_rows += num_rows;
  }
  void parquet.finish();
  return hashFile(file);
}

/** There is one for each column of each group. */
function movePlaces(indexes: Piece['pendingIndexes'], by: bigint): void {
  for (const { chunk, offsetIndex } of indexes) {
    chunk.file_offset += by;
    const { meta_data: meta } = chunk;
    if (meta) {
      meta.data_page_offset += by;
      if (meta.dictionary_page_offset !== undefined) meta.dictionary_page_offset += by;
    }
    for (const page of offsetIndex?.page_locations ?? []) page.offset += by;
  }
}

function openParquet(writer: Options['writer'], columns: readonly Column[]): ParquetWriter {
  return new ParquetWriter({
    writer,
    schema: describeSchema(columns),
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes) => new Uint8Array(zstdCompressSync(bytes, packing)) },
    createdBy: 'Tongtu',
  });
}

function describeSchema(columns: readonly Column[]): Options['schema'] {
  return [
    { name: 'schema', num_children: columns.length },
    ...columns.map(({ name, type, required }) => ({
      name,
      ...types[type],
      repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
    })),
  ];
}

function toColumns(columns: readonly Column[], rows: readonly Row[]): ColumnSource[] {
  return columns.map(({ name }) => ({
    name,
    data: rows.map((row) => row[name] ?? null),
    columnIndex: true,
  }));
}
