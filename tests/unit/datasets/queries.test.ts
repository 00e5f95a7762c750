import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listQueries } from '../../../src/datasets/queries.ts';
import { chooseSamples } from '../../../src/datasets/samples.ts';
import { tables } from '../../../src/datasets/tables.ts';
import { buildExample } from './built-example.ts';
import { query } from './read-parquet.ts';
import { openSqlite } from './read-sqlite.ts';

const { folder, datasets, remove } = await buildExample();
afterAll(remove);

describe('listQueries', () => {
  const queries = listQueries((file) => path.join(folder, file), 2024);

  test.each(queries.filter(({ program }) => program === 'DuckDB'))('$title', async ({ sql }) => {
    expect(await query(sql)).not.toEqual([]);
  });

  test('finds what the documents say', async () => {
    const [, , longest] = queries;
    const [first] = await query(longest?.sql ?? '');
    expect(first).toMatchObject({ value: 50, sentence: 'S335\t50公里以上' });
  });

  test.each(queries.filter(({ program }) => program === 'SQLite'))('$title', ({ sql }) => {
    const database = openSqlite(folder);
    // The example has promises that were not kept only if its reports say so: the query must run, and give its columns.
    const statement = database.prepare(sql);
    expect(statement.columns().map(({ name }) => name)).toEqual(['bureau_name', 'due', 'sentence', 'url']);
    const promised = database.prepare(sql.replace("= 'missed'", 'IS NOT NULL')).all();
    database.close();
    expect(promised).not.toEqual([]);
  });
});

describe('samples', () => {
  test('show a few rows of each table, with every column that it has', () => {
    for (const { name, columns } of tables) {
      const rows = datasets.samples.get(name) ?? [];
      expect(rows.length, name).toBeGreaterThan(0);
      expect(Object.keys(rows[0] ?? {}), name).toEqual(columns.map((column) => column.name));
    }
  });

  test('are those rows that have most in them', () => {
    const rows = [
      { a: null, n: 1 },
      { a: 'x', n: 0 },
      { a: 'x', n: 2 },
      { a: null, n: 0 },
    ];
    expect(chooseSamples(rows)).toEqual([rows[2], rows[0], rows[1]]);
  });
});
