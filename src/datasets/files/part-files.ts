import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { byteOrderMark, writeCsvLine } from '../../text/csv.ts';
import type { TextTable } from '../table.ts';
import { namePartFile, type PartForm } from './file-names.ts';
import { openParquet } from './parquet-file.ts';
import type { RowWriter } from './sheet-files.ts';

/** Opens a part of a table: the rows of the documents of one year. */
export function openPart(folder: string, table: TextTable, year: number, form: PartForm): RowWriter {
  const name = namePartFile(table, year, form);
  const file = path.join(folder, name);
  const { add, close } = form === 'parquet' ? openParquet(file, table.columns) : openGzippedCsv(file, table);
  return { add, close: () => ({ name, ...close() }) };
}

/** Characters that are kept before they become bytes. */
const chunkLength = 65_536;

/**
 * The same lines as a CSV file, gzipped. A part is in memory as a whole while it is packed: not every program reads several members
 * in one file, which packing piece by piece would give.
 */
function openGzippedCsv(file: string, { columns }: TextTable): ReturnType<typeof openParquet> {
  const chunks: Buffer[] = [];
  let pending = byteOrderMark + writeCsvLine(columns.map(({ name }) => name));
  return {
    add: (row) => {
      pending += writeCsvLine(columns.map(({ name }) => row[name] ?? null));
      if (pending.length < chunkLength) return;
      chunks.push(Buffer.from(pending));
      pending = '';
    },
    close: () => {
      chunks.push(Buffer.from(pending));
      const packed = gzipSync(Buffer.concat(chunks), { level: 9 });
      writeFileSync(file, packed);
      return { bytes: packed.length, sha256: createHash('sha256').update(packed).digest('hex') };
    },
  };
}
