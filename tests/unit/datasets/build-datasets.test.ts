import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { buildDatasets } from '../../../src/datasets/build-datasets.ts';
import { sheetTables, tables, textTables } from '../../../src/datasets/tables.ts';
import { createDocuments, createRows, settings } from './example-documents.ts';
import { readParquet, type Json } from './read-parquet.ts';

const { DatabaseSync } = createRequire(import.meta.url)('node:sqlite') as typeof import('node:sqlite');

const parent = mkdtempSync(path.join(os.tmpdir(), 'tongtu-datasets-'));
afterAll(() => {
  rmSync(parent, { recursive: true });
});

const folder = path.join(parent, 'one');
const datasets = buildDatasets(folder, createDocuments(), settings, createRows());
/** Text of a file; what is packed is unpacked. */
const readText = (name: string) => {
  const content = readFileSync(path.join(folder, name));
  return (name.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
};

/** Rows of each table as a program reads them: of JSON, of Parquet, or of the view in SQLite. */
const rows = new Map<string, Json[]>();
for (const { name, ...table } of tables)
  if (table.of === 'text') rows.set(name, await readParquet(folder, `${name}-2024.parquet`));
  else if (table.forms.includes('json')) rows.set(name, JSON.parse(readText(`${name}.json`)) as Json[]);
  else rows.set(name, readSqlite(name));
const readJson = (name: string): Json[] => rows.get(name) ?? [];

function readSqlite(name: string): Json[] {
  const database = new DatabaseSync(path.join(folder, 'tongtu.sqlite'), { readOnly: true });
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  const isBoolean = new Set(columns.filter(({ type }) => type === 'boolean').map((column) => column.name));
  const names = columns.map((column) => `"${column.name}"`).join();
  const found = database.prepare(`SELECT ${names} FROM "${name}"`).all() as Record<
    string,
    string | number | null
  >[];
  database.close();
  return found.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        isBoolean.has(key) && value !== null ? value === 1 : value,
      ]),
    ),
  );
}

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

describe('buildDatasets', () => {
  test('writes these very bytes', () => {
    const plan = 'https://www.example.com/jtj/plans/yunxi/2024/';
    const [anchor = '', point = '', row = ''] = readJson('routes').map(
      ({ url }) => String(url).split('#')[1],
    );
    expect(readJson('routes').map(({ paragraph }) => paragraph)).toEqual([
      anchor,
      expect.stringMatching(/^p-/u),
      row,
    ]);
    expect(point).toMatch(/^i-/u);
    const list = readJson('routes')[1]?.['paragraph'];
    expect(readText('routes-2024.csv.gz')).toBe(
      '\uFEFF"document","paragraph","text_start","text_end","text","code","area","sentence","url"\r\n' +
        `"plans/yunxi/2024","${anchor}",1,5,"G209","G209",,"修G209，投资约6.3亿元。","${plan}#${anchor}"\r\n` +
        `"plans/yunxi/2024","${String(list)}",18,22,"X085","X085",,"二是养护X085。","${plan}#${point}"\r\n` +
        `"plans/yunxi/2024","${row}",0,4,"S335","S335",,"S335\t50公里以上","${plan}#${row}"\r\n`,
    );
  });

  test('gives every quantity what is known of it, null for the rest', () => {
    const found = readJson('quantities').map(({ text, value, unit, min, max, approximate }) => {
      return [text, value, unit, min, max, approximate];
    });
    expect(found).toEqual([
      ['约6.3亿元', 630_000_000, '元', null, null, true],
      ['1至2座', null, '座', 1, 2, false],
      ['-5%', -5, '%', null, null, false],
      ['两件', 2, '件', null, null, false],
      ['18公里', 18, '公里', null, null, false],
      ['50公里以上', 50, '公里', 50, null, false],
      ['3座', 3, '座', null, null, false],
    ]);
  });

  test('gives every statement what it is about, its period and its quantity', () => {
    const [document] = createDocuments();
    const url = (index: number) => document?.statements[index]?.url;
    const rest = { bureau: 'yunxi', bureau_name: '云溪县交通运输局', document: 'plans/yunxi/2024' };
    const none = { quantity: null, value: null, unit: null, min: null, max: null, approximate: null };
    const ring = { project: 'ring-road', project_name: '云溪绕城公路' };
    const roads = { measure: 'roads', measure_name: '修路里程' };
    expect(readJson('statements')).toEqual([
      {
        ...rest,
        ...ring,
        ...none,
        kind: 'target',
        measure: null,
        measure_name: null,
        period: '2024',
        quantity: '约6.3亿元',
        value: 630_000_000,
        unit: '元',
        approximate: true,
        stage: null,
        commitment: 'listed',
        text: 'G209，投资约6.3亿元',
        sentence: '修G209，投资约6.3亿元。',
        paragraph: document?.paragraphs[1]?.id,
        anchor: expect.stringMatching(/^t-/u) as unknown,
        url: url(0),
      },
      {
        ...rest,
        ...ring,
        ...none,
        ...roads,
        kind: 'target',
        period: '2024/2025',
        quantity: '18公里',
        value: 18,
        unit: '公里',
        approximate: false,
        stage: null,
        commitment: 'firm',
        text: '修路18公里',
        sentence: '抓两件事：一是修路18公里。',
        paragraph: document?.paragraphs[2]?.id,
        anchor: expect.stringMatching(/^t-/u) as unknown,
        url: url(1),
      },
      {
        ...rest,
        ...ring,
        ...none,
        kind: 'result',
        measure: null,
        measure_name: null,
        period: '2024-H1',
        stage: 'finished',
        commitment: null,
        text: '路基全部完工',
        sentence: '路基全部完工。',
        paragraph: document?.paragraphs[3]?.id,
        anchor: expect.stringMatching(/^r-/u) as unknown,
        url: url(2),
      },
      {
        ...rest,
        ...none,
        ...roads,
        kind: 'result',
        project: null,
        project_name: null,
        period: '2024',
        quantity: '50公里以上',
        value: 50,
        unit: '公里',
        min: 50,
        approximate: false,
        stage: null,
        commitment: null,
        text: '50公里以上',
        sentence: 'S335　50公里以上',
        paragraph: document?.paragraphs.at(-1)?.id,
        anchor: expect.stringMatching(/^r-/u) as unknown,
        url: url(3),
      },
    ]);
  });

  test('gives every promise its state, and leads to the statements that make it so', () => {
    const found = readJson('promises').map((row) =>
      [
        row['project'] ?? row['measure'],
        row['period'],
        row['due'],
        row['state'],
        row['state_name'],
        row['commitment'],
        row['promise_text'],
        row['done_text'],
        row['same_document'],
      ].join(' ｜ '),
    );
    expect(found).toEqual([
      'ring-road ｜ 2024/2025 ｜ 2025-12-31 ｜ under-way ｜ 进行中 ｜ firm ｜ 修路里程 18公里 ｜ “路基全部完工” ｜ true',
      'ring-road ｜ 2024 ｜ 2024-12-31 ｜ under-way ｜ 进行中 ｜ listed ｜ “G209，投资约6.3亿元” ｜ “路基全部完工” ｜ true',
      'roads ｜ 2024 ｜ 2024-12-31 ｜ untargeted ｜ 未见公开目标 ｜  ｜  ｜ 50公里以上 ｜ false',
    ]);
    const places = new Set(readJson('statements').map((row) => `${row['document']}#${row['anchor']}`));
    for (const row of readJson('promises')) {
      expect(row['url']).toBe(`https://www.example.com/jtj/ledger/#${String(row['id'])}`);
      for (const end of ['target', 'result'])
        if (row[`${end}_document`] !== null)
          expect(places).toContain(`${row[`${end}_document`]}#${row[`${end}_anchor`]}`);
    }
  });

  test('lists all measures and projects, with how much is said of each', () => {
    expect(readText('measures.csv')).toBe(
      '\uFEFF"id","name","unit","topic","basis","description","targets","results","documents","url"\r\n' +
        '"roads","修路里程","公里","农村公路","期间","修好的路有多长；“=架桥”不算。",1,1,1,"https://www.example.com/jtj/measures/roads/"\r\n' +
        '"wharfs","码头","座","水路港航","期末","码头的座数。",0,0,0,"https://www.example.com/jtj/measures/wharfs/"\r\n',
    );
    expect(readJson('projects')).toEqual([
      {
        id: 'ring-road',
        name: '云溪绕城公路',
        topic: '农村公路',
        routes: 'G209;X085',
        description: '绕过县城的路。',
        targets: 2,
        results: 1,
        documents: 1,
        url: 'https://www.example.com/jtj/projects/ring-road/',
      },
      {
        id: 'roads',
        name: '通村路',
        topic: null,
        routes: null,
        description: null,
        targets: 0,
        results: 0,
        documents: 0,
        url: 'https://www.example.com/jtj/projects/roads/',
      },
    ]);
  });

  test('refuses a statement about a measure that is not there', () => {
    const missing = { ...settings, measures: [] };
    expect(() => buildDatasets(path.join(parent, 'missing'), createDocuments(), missing, [])).toThrow(
      'A row of statements names one of measures that is not there',
    );
  });

  test('makes text harmless in CSV and leaves numbers as they are; JSON has the text as it is', () => {
    const csv = readText('quantities-2024.csv.gz');
    expect(csv).toContain(',"\'-5%",-5,"%",,,false,');
    expect(readText('paragraphs-2024.csv.gz')).toContain(',"\'=架桥3座。",');
    expect(readJson('paragraphs').at(-1)?.['text']).toBe('=架桥3座。');
  });

  test('says which paragraphs are notes, and takes no figure and no road from them', () => {
    const [note, text] = readJson('paragraphs').filter((row) => row['document'] === 'plans/yuncheng/桥 2024');
    expect(note).toMatchObject({ kind: 'note', text: '原写作架桥5座，见S335。' });
    expect(text).toMatchObject({ kind: 'paragraph', text: '=架桥3座。' });
    const found = ['quantities', 'routes'].flatMap((name) =>
      readJson(name).filter((row) => row['document'] === 'plans/yuncheng/桥 2024'),
    );
    expect(found.map((row) => row['text'])).toEqual(['3座']);
  });

  test('every fact leads to its paragraph, and its offsets give its text', () => {
    const texts = new Map(
      readJson('paragraphs').map((row) => [`${row['document']} ${row['anchor']}`, row['text']]),
    );
    for (const name of ['quantities', 'routes']) {
      for (const row of readJson(name)) {
        const text = String(texts.get(`${row['document']} ${row['paragraph']}`));
        expect(text.slice(Number(row['text_start']), Number(row['text_end']))).toBe(row['text']);
        expect(text).toContain(row['sentence']);
        expect(row['sentence']).toContain(row['text']);
      }
    }
  });

  test('SQLite holds the same rows, with keys that hold and indexes', () => {
    const sorted = (found: readonly Json[]) =>
      found.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
    for (const { name } of tables) {
      expect(readJson(name).length, name).toBeGreaterThan(1);
      // Nothing is said of the order of a view.
      expect(sorted(readSqlite(name)), name).toEqual(sorted(readJson(name)));
    }
    const database = new DatabaseSync(path.join(folder, 'tongtu.sqlite'), { readOnly: true });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA page_size').all()).toEqual([{ page_size: 4096 }]);
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
      'quantities_unit',
      'routes_code',
    ]);
    database.close();
  });

  test('SQLite finds the words again behind characters that UTF-16 counts twice', () => {
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
      paragraphs: [{ id: 'p-x', kind: 'paragraph' as const, line: 1, text, facts }],
    };
    buildDatasets(folderOfIt, [changed], settings, []);
    const database = new DatabaseSync(path.join(folderOfIt, 'tongtu.sqlite'), { readOnly: true });
    expect(database.prepare('SELECT text, sentence FROM quantities ORDER BY text_start').all()).toEqual([
      { text: '3座', sentence: '𬱖桥二桥，架桥3座。' },
      { text: '7座', sentence: '加宽7座。' },
    ]);
    database.close();
  });

  test('refuses documents of a year that do not come together', () => {
    const [plan] = createDocuments();
    if (!plan) throw new Error('no document');
    const other = { ...plan, id: 'plans/yunxi/2023', data: { ...plan.data, plans: ['2023'] } };
    const build = () =>
      buildDatasets(path.join(parent, 'apart'), [plan, other, { ...plan, id: 'plans/y/2024' }], settings, []);
    expect(build).toThrow('Documents of 2024 must come together');
  });

  test('gives the same bytes again, in another time zone too', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    const again = path.join(parent, 'two');
    buildDatasets(again, createDocuments(), settings, createRows());
    process.env['TZ'] = zone;
    if (zone === undefined) delete process.env['TZ'];
    const names = globSync('*', { cwd: folder }).sort();
    expect(names).toHaveLength(16);
    for (const name of names)
      expect(readFileSync(path.join(again, name)).equals(readFileSync(path.join(folder, name))), name).toBe(
        true,
      );
  });

  test('a site without documents has tables without rows', () => {
    const empty = path.join(parent, 'empty');
    buildDatasets(empty, [], { ...settings, measures: [], projects: [] }, []);
    expect(readFileSync(path.join(empty, 'measures.json'), 'utf8')).toBe('[]\n');
    expect(globSync('*.{parquet,gz}', { cwd: empty })).toEqual([]);
    const written = JSON.parse(readFileSync(path.join(empty, 'datapackage.json'), 'utf8')) as object;
    expect(written).not.toHaveProperty('version');
    expect(written).toHaveProperty('licenses');
    expect(existsSync(path.join(empty, 'tongtu.sqlite'))).toBe(true);
  });
});

describe('datapackage.json', () => {
  test('names the site, the licence and the day of the content', () => {
    expect(description).toMatchObject({
      profile: 'tabular-data-package',
      title: '云溪交通公开：数据',
      homepage: 'https://www.example.com/jtj/data/',
      version: '2024-01-15',
      created: '2024-01-15T00:00:00+08:00',
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
    const names = globSync('*', { cwd: folder }).filter((name) => name !== 'datapackage.json');
    expect(files.map(({ path: file }) => file).sort()).toEqual(names.sort());
  });
});

describe('buildDatasets', () => {
  test('tells the page that offers the files how large they are and how many rows they have', () => {
    expect(datasets.rows.get('routes')).toBe(3);
    expect(datasets.rows.get('documents')).toBe(readJson('documents').length);
    expect(Object.fromEntries(datasets.bytes)).toEqual(
      Object.fromEntries(readdirSync(folder).map((name) => [name, statSync(path.join(folder, name)).size])),
    );
  });
});
