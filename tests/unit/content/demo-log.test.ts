import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterDemoLog } from '../../demo/history/enter-demo-log.ts';
import { createDemoRoot } from '../../demo/with-demo.ts';
import { readContent } from '../../../src/document/read-content.ts';
import { readFormer } from '../../../src/record/former/read-former.ts';
import { enterContent } from '../../../src/record/log/enter-content.ts';
import { readRecord } from '../../../src/record/log/read-record.ts';
import { readAsMoves } from '../../../src/transparency/entry/read-as-moves.ts';

const roots: string[] = [];

beforeAll(() => {
  for (let copy = 0; copy < 2; copy += 1) {
    const root = createDemoRoot();
    roots.push(root);
    enterDemoLog(root);
  }
}, 120_000);
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

describe('the log of the demonstration', () => {
  test('is the same each time, and ends with what the site shows', { timeout: 120_000 }, async () => {
    const [root = '', other = ''] = roots;
    const checkpoint = 'content/published/log/checkpoint.txt';
    const read = (folder: string): string => readFileSync(path.join(folder, checkpoint), 'utf8');
    expect(read(root)).toBe(read(other));
    const { settings, documents } = await readContent(root);
    if (!settings.site) throw new Error('The demonstration has no settings');
    const entering = { site: settings.site, documents, date: '2030-01-01', secret: undefined };
    expect(enterContent(root, entering).added).toEqual([]);
  });

  test('tells of a document that was renamed, one that was withdrawn and one that was corrected', () => {
    const [root = ''] = roots;
    const record = readRecord(root);
    const moved = readFormer(root).former.moved.map(({ from, to }) => [from, to] as const);
    const lines = readAsMoves(record?.entries ?? [], new Map(moved));
    const kinds = new Set(lines.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['moved', 'published', 'withdrawn']);
    const corrected = lines.filter(({ document }) => document === 'summaries/liaoxi/2022');
    expect(corrected).toHaveLength(2);
  });
});
