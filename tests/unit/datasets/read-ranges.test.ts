import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, expect, test } from 'vitest';
import { joinPieces, openPiece } from '../../../src/datasets/files/part-files.ts';
import { quantities } from '../../../src/datasets/tables/quantities.ts';
import { serve } from '../../../src/publish/serve.ts';
import { query } from './read-parquet.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'tongtu-ranges-'));
const file = path.join(folder, 'quantities-2024.parquet');
let server: Server | undefined;
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

/** Rows of three groups in two pieces, of which every tenth counts kilometres. */
const rowCount = 45_000;
const firstPiece = 25_000;

function writeRows(): void {
  const pieces = [writePiece('one', 0, firstPiece), writePiece('two', firstPiece, rowCount)];
  joinPieces(folder, quantities, { year: 2024, form: 'parquet', pieces });
}

function writePiece(name: string, first: number, end: number): string {
  const piece = path.join(folder, name);
  mkdirSync(piece);
  const { add, close } = openPiece(piece, quantities, 'parquet');
  for (let index = first; index < end; index += 1) {
    const text = index % 10 === 0 ? `${String(index)}公里` : `${String(index)}座`;
    add({
      document: `plans/yunxi-${String(index).padStart(5, '0')}/2024`,
      paragraph: `p-${String(index)}`,
      text_start: 2,
      text_end: 2 + text.length,
      text,
      value: index,
      unit: index % 10 === 0 ? '公里' : '座',
      min: null,
      max: null,
      approximate: index % 3 === 0,
      sentence: `新建${text}。`,
      url: `https://www.example.com/plans/yunxi-${String(index)}/2024/#p-${String(index)}`,
    });
  }
  close();
  return piece;
}

test('a program reads columns and rows of a part without fetching all of it, and a database reads the same', async () => {
  writeRows();
  server = await serve(folder, '/', 0);
  const { port } = server.address() as AddressInfo;
  let fetched = 0;
  const counting: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (init?.method !== 'HEAD') fetched += Number(response.headers.get('content-length'));
    return response;
  };
  const url = `http://127.0.0.1:${String(port)}/quantities-2024.parquet`;
  const remote = await asyncBufferFromUrl({ url, fetch: counting });
  const found = await parquetReadObjects({
    file: remote,
    // By default half a megabyte: more than the whole of this file.
    metadata: await parquetMetadataAsync(remote, { initialFetchSize: 8192 }),
    compressors: { ZSTD: (input) => new Uint8Array(zstdDecompressSync(input)) },
    columns: ['document', 'value', 'unit'],
    filter: { document: { $eq: 'plans/yunxi-40000/2024' } },
  });
  expect(found).toEqual([{ document: 'plans/yunxi-40000/2024', value: 40_000, unit: '公里' }]);
  expect(fetched).toBeGreaterThan(0);
  expect(fetched).toBeLessThan(statSync(file).size / 3);

  const sql = `SELECT count(*)::INT AS rows, max(value) AS most, sum(approximate::INT)::INT AS about FROM '${file}' WHERE unit = '公里'`;
  expect(await query(sql)).toEqual([{ rows: 4500, most: 44_990, about: 1500 }]);
});
