import path from 'node:path';
import type { TextTable } from '../table.ts';
import { joinCsvPieces, openCsvPiece } from './csv-part.ts';
import { namePartFile, type PartForm } from './file-names.ts';
import { joinParquetPieces, openParquetPiece } from './parquet-part.ts';
import type { PieceWriter } from './piece-writer.ts';
import type { WrittenFile } from './written-file.ts';

const namePiece = ({ name }: Pick<TextTable, 'name'>, form: PartForm): string => `${name}.${form}.piece`;

/** Opens a piece of a part of a table: the rows of some documents of a year, as they stand in the file of the part. */
export function openPiece(folder: string, table: TextTable, form: PartForm): PieceWriter {
  const file = path.join(folder, namePiece(table, form));
  return form === 'parquet' ? openParquetPiece(file, table) : openCsvPiece(file, table);
}

/**
 * Writes a part of a table: the rows of the documents of one year.
 * @param pieces folders in which its pieces lie, in their order
 */
export function joinPieces(
  folder: string,
  table: TextTable,
  {
    year,
    form,
    pieces,
  }: { readonly year: number; readonly form: PartForm; readonly pieces: readonly string[] },
): WrittenFile {
  const name = namePartFile(table, year, form);
  const join = form === 'parquet' ? joinParquetPieces : joinCsvPieces;
  const files = pieces.map((piece) => path.join(piece, namePiece(table, form)));
  return { name, ...join(path.join(folder, name), table, files) };
}
