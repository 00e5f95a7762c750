import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDays } from '../../../src/publish/dated-sitemap.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-sitemap-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('readDays', () => {
  test('knows nothing of a site without a list of documents', () => {
    expect(readDays(folder).size).toBe(0);
  });

  test('takes the day of the last change before that of the publication, and no month for a day', () => {
    mkdirSync(path.join(folder, 'documents'));
    const rows = [
      { id: 'plans/yunxi/2024', date: '2024-01-15', changed: '2024-03-15' },
      { id: 'plans/云溪/2023', date: '2023-01-15' },
      { id: 'plans/yunxi/2022', date: '2022-01' },
      { id: 'plans/yunxi/2021', date: '' },
    ];
    writeFileSync(path.join(folder, 'documents/rows.json'), JSON.stringify(rows));
    expect([...readDays(folder)]).toEqual([
      ['plans/yunxi/2024/', '2024-03-15'],
      ['plans/云溪/2023/', '2023-01-15'],
    ]);
  });
});
