import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildIn } from './build-in.ts';
import { buildExample } from './built-example.ts';
import { createDocuments, createRows, settings } from './example-documents.ts';

const { parent, folder, datasets, names, readText, readRows, remove } = await buildExample();
afterAll(remove);

describe('buildDatasets', () => {
  test('writes these very bytes', () => {
    const plan = 'https://www.example.com/jtj/plans/yunxi/2024/';
    const [anchor = '', point = '', row = ''] = readRows('routes').map(
      ({ url }) => String(url).split('#')[1],
    );
    expect(readRows('routes').map(({ paragraph }) => paragraph)).toEqual([
      anchor,
      expect.stringMatching(/^p-/u),
      row,
    ]);
    expect(point).toMatch(/^i-/u);
    const list = readRows('routes')[1]?.['paragraph'];
    expect(readText('routes-2024.csv.gz')).toBe(
      '\uFEFF"document","paragraph","text_start","text_end","text","code","area","sentence","url"\r\n' +
        `"plans/yunxi/2024","${anchor}",1,5,"G209","G209",,"修G209，投资约6.3亿元。","${plan}#${anchor}"\r\n` +
        `"plans/yunxi/2024","${String(list)}",18,22,"X085","X085",,"二是养护X085。","${plan}#${point}"\r\n` +
        `"plans/yunxi/2024","${row}",0,4,"S335","S335",,"S335\t50公里以上","${plan}#${row}"\r\n`,
    );
  });

  test('lists all measures and projects, with how much is said of each', () => {
    expect(readText('measures.csv')).toBe(
      '\uFEFF"id","name","unit","topic","basis","description","targets","results","documents","url"\r\n' +
        '"roads","修路里程","公里","农村公路","期间","修好的路有多长；“=架桥”不算。",1,1,1,"https://www.example.com/jtj/measures/roads/"\r\n' +
        '"wharfs","码头","座","水路港航","期末","码头的座数。",0,0,0,"https://www.example.com/jtj/measures/wharfs/"\r\n',
    );
    expect(readRows('projects')).toEqual([
      {
        former_names: null,
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
        former_names: null,
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
    expect(() => buildIn(path.join(parent, 'missing'), createDocuments(), missing, [])).toThrow(
      'A row of statements names one of measures that is not there',
    );
  });

  test('makes text harmless in CSV and leaves numbers as they are; JSON has the text as it is', () => {
    const csv = readText('quantities-2024.csv.gz');
    expect(csv).toContain(',"\'-5%",-5,"%",,,false,');
    expect(readText('paragraphs-2024.csv.gz')).toContain(',"\'=架桥3座。",');
    expect(readRows('paragraphs').at(-1)?.['text']).toBe('=架桥3座。');
  });

  test('gives the same bytes again, in another time zone too', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    const again = path.join(parent, 'two');
    buildIn(again, createDocuments(), settings, createRows());
    process.env['TZ'] = zone;
    if (zone === undefined) delete process.env['TZ'];
    expect(names).toHaveLength(18);
    expect(globSync('*', { cwd: again }).sort()).toEqual(names);
    for (const name of names)
      expect(readFileSync(path.join(again, name)).equals(readFileSync(path.join(folder, name))), name).toBe(
        true,
      );
  });

  test('a site without documents has tables without rows', () => {
    const empty = path.join(parent, 'empty');
    buildIn(empty, [], { ...settings, measures: [], projects: [] }, []);
    expect(readFileSync(path.join(empty, 'measures.json'), 'utf8')).toBe('[]\n');
    expect(globSync('*.{parquet,gz}', { cwd: empty })).toEqual(['tongtu.sqlite.gz']);
    const written = JSON.parse(readFileSync(path.join(empty, 'datapackage.json'), 'utf8')) as object;
    expect(written).not.toHaveProperty('version');
    expect(written).toHaveProperty('licenses');
  });

  test('tells the page that offers the files how large they are and how many rows they have', () => {
    expect(datasets.rows.get('routes')).toBe(3);
    expect(datasets.rows.get('documents')).toBe(readRows('documents').length);
    expect(Object.fromEntries(datasets.bytes)).toEqual(
      Object.fromEntries(readdirSync(folder).map((name) => [name, statSync(path.join(folder, name)).size])),
    );
  });
});
