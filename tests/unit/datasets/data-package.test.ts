import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeContents } from '../../../src/datasets/data-package.ts';
import { sheetTables, textTables } from '../../../src/datasets/tables.ts';
import { buildExample } from './built-example.ts';

const { folder, names, readText, remove } = await buildExample();
afterAll(remove);

interface FileEntry {
  readonly path: string;
  readonly format: string;
  readonly compression?: string;
  readonly bytes: number;
  readonly hash: string;
}

interface Resource extends FileEntry {
  readonly name: string;
  readonly alternates?: readonly FileEntry[];
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly description: string;
      readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}
const description = JSON.parse(readText('datapackage.json')) as Record<string, unknown> & {
  readonly resources: readonly Resource[];
  readonly alternates: readonly FileEntry[];
};

/** Reads CSV as RFC 4180 says; a field that is not quoted and empty is null. */
function readCsv(name: string): (string | null)[][] {
  const text = readText(name);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const records: (string | null)[][] = [];
  let fields: (string | null)[] = [];
  for (const [, quoted, bare, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    fields.push(quoted?.replaceAll('""', '"') ?? (bare === '' ? null : (bare ?? null)));
    if (end === ',') continue;
    records.push(fields);
    fields = [];
  }
  return records;
}

const rowsOf = ({ path: file, schema }: Resource) => {
  const [header, ...records] = readCsv(file);
  expect(header).toEqual(schema.fields.map(({ name }) => name));
  return records.map(
    (record) => new Map(schema.fields.map(({ name }, index) => [name, record[index] ?? null])),
  );
};

describe('describeContents', () => {
  test('says first what the site says of itself on every page', () => {
    const site = { description: '云溪县的计划和总结。' };
    expect(describeContents(site)).toMatch(/^云溪县的计划和总结。网站上文件/u);
    const said = /^这里全是虚构的。云溪县的计划和总结。网站上文件/u;
    expect(describeContents({ ...site, notice: '这里全是虚构的' })).toMatch(said);
    expect(describeContents({ ...site, notice: '这里全是虚构的。' })).toMatch(said);
  });
});

describe('datapackage.json', () => {
  test('names the site, the licence and the day of the content', () => {
    expect(description).toMatchObject({
      profile: 'tabular-data-package',
      title: '云溪交通公开：数据',
      homepage: 'https://www.example.com/jtj/data/',
      version: '2024-02-09',
      created: '2024-02-09T00:00:00+08:00',
      licenses: [{ title: 'CC BY 4.0', path: 'https://licence.example/' }],
    });
    expect(description.resources.map(({ name }) => name)).toEqual([
      ...sheetTables.map(({ name }) => name),
      ...textTables.map(({ name }) => `${name}-2024`),
    ]);
  });

  test.each(description.resources)('$name: each declared column is there with its type', (resource) => {
    const rows = rowsOf(resource);
    expect(rows.length).toBeGreaterThan(1);
    const forms: Readonly<Record<string, RegExp>> = {
      string: /^[^]*$/u,
      integer: /^-?\d+$/u,
      number: /^-?\d+(?:\.\d+)?$/u,
      boolean: /^(?:true|false)$/u,
      date: /^\d{4}-\d{2}-\d{2}$/u,
    };
    for (const { name, type, description: meaning, constraints } of resource.schema.fields) {
      expect(meaning, name).toMatch(/。$/u);
      for (const value of rows.map((row) => row.get(name) ?? null)) {
        if (value === null) expect(constraints?.required, name).toBeUndefined();
        else expect(value, name).toMatch(forms[type] ?? /$^/u);
        if (value !== null && constraints?.enum) expect(constraints.enum, name).toContain(value);
      }
    }
  });

  test.each(description.resources)('$name: keys hold', ({ schema, ...resource }) => {
    const keysOf = (rows: Map<string, string | null>[], fields: readonly string[]) =>
      rows.map((row) => JSON.stringify(fields.map((field) => row.get(field))));
    const rows = rowsOf({ schema, ...resource });
    const keys = keysOf(rows, schema.primaryKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = description.resources.find(({ name }) => name === reference.resource);
      const known = new Set(target ? keysOf(rowsOf(target), reference.fields) : []);
      const referring = rows.filter((row) => fields.every((field) => row.get(field) != null));
      expect(referring.length, fields.join()).toBeGreaterThan(0);
      expect(keysOf(referring, fields).filter((key) => !known.has(key))).toEqual([]);
    }
  });

  test('names every file with its size and its sum', () => {
    const files = [
      ...description.resources.flatMap((resource) => [resource, ...(resource.alternates ?? [])]),
      ...description.alternates,
    ];
    for (const { path: file, bytes, hash, format, compression } of files) {
      const content = readFileSync(path.join(folder, file));
      expect(content).toHaveLength(bytes);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      const ending = compression === undefined ? format : `${format}.${compression}`;
      expect(file.slice(file.indexOf('.') + 1)).toBe(ending);
    }
    expect(files.map(({ path: file }) => file).sort()).toEqual(
      names.filter((name) => name !== 'datapackage.json'),
    );
  });
});
