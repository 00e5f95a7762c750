import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishFormerParts } from '../../../src/publish/publish-former-parts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongtu-parts-'));
  mkdirSync(path.join(folder, 'data'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('publishFormerParts', () => {
  test('puts a part without rows where one was published', async () => {
    writeFileSync(path.join(folder, 'data/routes-2024.parquet'), '有');
    publishFormerParts(folder, [
      'data/routes-2019.csv.gz',
      'data/routes-2019.parquet',
      'data/routes-2024.parquet',
      'data/others-2019.csv.gz',
      'data/routes-2019.ods',
      'data/documents.csv',
    ]);
    expect(readdirSync(path.join(folder, 'data')).sort()).toEqual([
      'routes-2019.csv.gz',
      'routes-2019.parquet',
      'routes-2024.parquet',
    ]);
    const csv = gunzipSync(readFileSync(path.join(folder, 'data/routes-2019.csv.gz'))).toString('utf8');
    expect(csv).toMatch(/^\uFEFF"[a-z_]+"(?:,"[a-z_]+")+\r\n$/u);
    const file = await asyncBufferFromFile(path.join(folder, 'data/routes-2019.parquet'));
    const { num_rows: rows, schema } = await parquetMetadataAsync(file);
    expect(Number(rows)).toBe(0);
    expect(schema.slice(1).map(({ name }) => name)).toEqual(JSON.parse(`[${csv.slice(1)}]`));
    expect(readFileSync(path.join(folder, 'data/routes-2024.parquet'), 'utf8')).toBe('有');
  });
});
