import { constants, zstdCompressSync } from 'node:zlib';
import { fileWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer';
import type { Column } from '../columns.ts';
import type { Row } from '../table.ts';
import { hashFile } from './hash-file.ts';
import type { RowWriter } from './sheet-files.ts';
import type { WrittenFile } from './text-file.ts';

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

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

/**
 * Writes a Parquet file, packed with Zstandard. It holds the text as it is: no apostrophe is put before what a spreadsheet would run.
 * The page index lets a reader skip the documents and units that it does not ask for.
 */
export function openParquet(
  file: string,
  columns: readonly Column[],
): Pick<RowWriter, 'add'> & { readonly close: () => Omit<WrittenFile, 'name'> } {
  const writer = fileWriter(file);
  const parquet = new ParquetWriter({
    writer,
    schema: describeSchema(columns),
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes) => new Uint8Array(zstdCompressSync(bytes, packing)) },
    createdBy: 'Tongtu',
  });
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
      void parquet.finish();
      return hashFile(file);
    },
  };
}

function describeSchema(columns: readonly Column[]): Schema {
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
