import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildIn } from './build-in.ts';
import { tables } from '../../../src/datasets/tables.ts';
import { buildExample } from './built-example.ts';
import { createDocuments, settings } from './example-documents.ts';
import type { Json } from './read-parquet.ts';
import { openSqlite, readSqlite } from './read-sqlite.ts';

const { parent, folder, readRows, remove } = await buildExample();
afterAll(remove);

describe('tongtu.sqlite.gz', () => {
  test('holds the same rows, with keys that hold and indexes', () => {
    const sorted = (found: readonly Json[]) =>
      found.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
    for (const { name } of tables) {
      expect(readRows(name).length, name).toBeGreaterThan(1);
      // Nothing is said of the order of a view.
      expect(sorted(readSqlite(folder, name)), name).toEqual(sorted(readRows(name)));
    }
    const database = openSqlite(folder);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA page_size').all()).toEqual([{ page_size: 4096 }]);
    expect(database.prepare('PRAGMA encoding').all()).toEqual([{ encoding: 'UTF-16le' }]);
    const indexes = database.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
    );
    expect(indexes.all().map(({ name }) => name)).toEqual([
      'documents_bureau',
      'statements_measure',
      'statements_project',
      'statements_bureau',
      'promises_bureau',
      'promises_measure',
      'promises_project',
      'promises_state',
      'routes_code',
    ]);
    database.close();
  });

  test('finds the words again behind characters that UTF-16 counts twice', () => {
    const [document] = createDocuments();
    if (!document) throw new Error('no document');
    const text = '𬱖桥二桥，架桥3座。四、验收；加宽7座。';
    const facts = {
      routes: [],
      quantities: ['3座', '7座'].map((words) => {
        const start = text.indexOf(words);
        return { start, end: start + words.length, text: words, value: Number(words[0]), unit: '座' };
      }),
    };
    const folderOfIt = path.join(parent, 'astral');
    const changed = {
      ...document,
      statements: [],
      paragraphs: [{ id: 'p-x', kind: 'paragraph' as const, text, ...facts }],
    };
    buildIn(folderOfIt, [changed], settings, []);
    const database = openSqlite(folderOfIt);
    expect(database.prepare('SELECT text, sentence FROM quantities ORDER BY text_start').all()).toEqual([
      { text: '3座', sentence: '𬱖桥二桥，架桥3座。' },
      { text: '7座', sentence: '加宽7座。' },
    ]);
    database.close();
  });
});
