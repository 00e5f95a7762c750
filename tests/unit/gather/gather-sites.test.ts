import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  arrangeMatrix,
  findSeries,
  labelDocument,
  listGatheredYears,
  listLines,
} from '../../../src/gather/arrange-gathered.ts';
import { GatherError, type FetchFile } from '../../../src/gather/fetch-tables.ts';
import { gatherSites } from '../../../src/gather/gather-sites.ts';
import { readGathered } from '../../../src/gather/read-gathered.ts';
import { buildExample, type BuiltExample } from '../datasets/built-example.ts';
import { createRows, settings } from '../datasets/example-documents.ts';

const site = { name: '云溪县交通', url: 'https://www.yunxi.example/jtj/' };
const other = { name: '白石县交通', url: 'https://jt.baishi.example/' };

let example: BuiltExample;
beforeAll(async () => {
  example = await buildExample();
});
afterAll(() => {
  example.remove();
});

let root = '';
let turn = 0;
beforeEach(() => {
  root = path.join(example.parent, `portal-${String((turn += 1))}`);
  mkdirSync(path.join(root, 'content'), { recursive: true });
});

/** The example's files, as its server gives them. */
const good: FetchFile = (file) =>
  Promise.resolve(readFileSync(path.join(example.folder, file.replace('data/', ''))));
const down: FetchFile = () => Promise.reject(new GatherError('连不上'));

/** The example with one file changed. */
const changed =
  (name: string, change: (text: string) => string): FetchFile =>
  async (file) => {
    const bytes = await good(file);
    return file === `data/${name}` ? Buffer.from(change(Buffer.from(bytes).toString())) : bytes;
  };

const fileOf = (name = 'www.yunxi.example_jtj.json') => path.join(root, 'content/gathered', name);

describe('gatherSites', () => {
  test('takes over all documents and all lines of the ledger', async () => {
    const { outcomes, removed } = await gatherSites(root, [site], () => good);
    const rows = createRows();
    expect(outcomes).toEqual([{ site, kind: 'new', documents: 2, promises: rows.length }]);
    expect(removed).toEqual([]);
    const [gathered] = readGathered(root, [site]);
    if (!gathered) throw new Error('Nothing was gathered');
    const { data } = gathered;
    expect(data.url).toBe(site.url);
    expect(data.date).toBe('2024-02-09');
    expect(data.documents.map(({ id }) => id).sort()).toEqual(['plans/yuncheng/桥 2024', 'plans/yunxi/2024']);
    expect(data.promises.map(({ id, done, promised }) => [id, promised, done])).toEqual(
      rows.map(({ id, done, promised }) => [id, promised, done]),
    );
    expect(data.bureaus.map(({ name }) => name)).toHaveLength(2);
  });

  test('gives the same bytes of the same data, and nothing that tells when', async () => {
    await gatherSites(root, [site], () => good);
    const first = readFileSync(fileOf(), 'utf8');
    const { outcomes } = await gatherSites(root, [site], () => good);
    expect(outcomes[0]?.kind).toBe('same');
    expect(readFileSync(fileOf(), 'utf8')).toBe(first);
    expect(readdirSync(path.dirname(fileOf()))).toEqual(['www.yunxi.example_jtj.json']);
  });

  test('a site that is down keeps its former data, and does not stop the others', async () => {
    await gatherSites(root, [site], () => good);
    const former = readFileSync(fileOf(), 'utf8');
    const { outcomes } = await gatherSites(root, [site, other], (url) => (url === site.url ? down : good));
    expect(outcomes).toMatchObject([
      { kind: 'failed', reason: '连不上', hasFormer: true },
      { kind: 'new', site: other },
    ]);
    expect(readFileSync(fileOf(), 'utf8')).toBe(former);
    const again = await gatherSites(root, [other], () => down);
    expect(again.outcomes).toMatchObject([{ kind: 'failed', hasFormer: true }]);
    expect(again.removed).toEqual(['www.yunxi.example_jtj.json']);
    expect(existsSync(fileOf())).toBe(false);
  });

  test.each([
    ['documents.json', (text: string) => text.replace('计划', '规划'), /对不上：网站可能正在更新/u],
    ['promises.csv', (text: string) => text.slice(0, -20), /对不上/u],
    ['datapackage.json', () => '<!doctype html>', /不是 JSON/u],
    ['datapackage.json', () => '{}', /对不上/u],
    ['datapackage.json', () => 'null', /对不上/u],
  ])('a %s that is not whole is told', async (name, change, reason) => {
    const { outcomes } = await gatherSites(root, [site], () => changed(name, change));
    expect(outcomes).toMatchObject([{ kind: 'failed', reason: expect.stringMatching(reason) as string }]);
    expect(existsSync(fileOf())).toBe(false);
  });
});

describe('convertTables', () => {
  /** Tables that their description vouches for, whatever is in them. */
  const vouched = async (name: string, change: (text: string) => string): Promise<FetchFile> => {
    const { createHash } = await import('node:crypto');
    const fetchFile = changed(name, change);
    const hashes = await Promise.all(
      ['documents.json', 'measures.json', 'promises.csv'].map(async (file) => ({
        path: file,
        hash: `sha256:${createHash('sha256')
          .update(await fetchFile(`data/${file}`))
          .digest('hex')}`,
      })),
    );
    return (file) =>
      file === 'data/datapackage.json'
        ? Promise.resolve(Buffer.from(JSON.stringify({ resources: hashes })))
        : fetchFile(file);
  };

  /** Documents and bureaus of the example, of which one document was changed as the table has it. */
  const gatherChanged = async (change: (row: Record<string, unknown>) => Record<string, unknown>) => {
    const fetchFile = await vouched('documents.json', (text) => {
      const rows = JSON.parse(text) as Record<string, unknown>[];
      return JSON.stringify(rows.map((row) => (row['id'] === 'plans/yunxi/2024' ? change(row) : row)));
    });
    await gatherSites(root, [site], () => fetchFile);
    const [gathered] = readGathered(root, [site]);
    if (!gathered) throw new Error('Nothing was gathered');
    return gathered;
  };
  const label = ({ data }: Awaited<ReturnType<typeof gatherChanged>>) =>
    data.documents.filter(({ id }) => id === 'plans/yunxi/2024').map((one) => labelDocument(one, data));

  test('keeps that a document no longer counts, and what took its place', async () => {
    const counts = await gatherChanged((row) => row);
    const title = String(counts.data.documents.find(({ id }) => id === 'plans/yunxi/2024')?.title);
    expect(label(counts)).toEqual([title]);
    expect(readFileSync(fileOf(), 'utf8')).not.toMatch(/inForce|replacedBy/u);
    expect(label(await gatherChanged((row) => ({ ...row, in_force: false })))).toEqual([
      `${title}（不再作数）`,
    ]);
    const replaced = await gatherChanged((row) => ({
      ...row,
      in_force: false,
      replaced_by: 'plans/yuncheng/桥 2024',
    }));
    const other = replaced.data.documents.find(({ id }) => id === 'plans/yuncheng/桥 2024');
    expect(label(replaced)).toEqual([`${title}（不再作数），由《${String(other?.title)}》代替`]);
  });

  test('a site of before, which tells neither, is gathered as it was', async () => {
    const { data } = await gatherChanged(
      ({ in_force: _inForce, replaced_by: _replacedBy, bureau_merged_into: _into, ...row }) => row,
    );
    expect(data.documents).toHaveLength(2);
  });

  test('a bureau that became a part of another lacks nothing of the years afterwards', async () => {
    const years = [2026, 2025, 2024];
    const isAfter = (gathered: Awaited<ReturnType<typeof gatherChanged>>) =>
      arrangeMatrix(gathered, years)
        .find(({ bureau }) => bureau.id === 'yunxi')
        ?.cells.map((cell) => cell.isAfter);
    expect(isAfter(await gatherChanged((row) => row))).toEqual([false, false, false]);
    const merged = await gatherChanged((row) => ({ ...row, bureau_merged_into: '云岭市交通运输局' }));
    expect(merged.data.bureaus.map(({ mergedInto }) => mergedInto)).toContain('云岭市交通运输局');
    expect(isAfter(merged)).toEqual([true, false, false]);
  });

  test.each([
    ['a successor elsewhere', (text: string) => text.replace('"replaced_by":null', '"replaced_by":"../x"')],
    ['a word for yes', (text: string) => text.replace('"in_force":true', '"in_force":"是"')],
  ])('%s is refused', async (_, change) => {
    const fetchFile = await vouched('documents.json', change);
    const { outcomes } = await gatherSites(root, [site], () => fetchFile);
    expect(outcomes).toMatchObject([{ kind: 'failed' }]);
  });

  test.each([
    [
      'a path that goes up',
      'documents.json',
      (text: string) => text.replace('plans/yunxi/2024"', 'plans/../../x"'),
    ],
    [
      'an address for a path',
      'documents.json',
      (text: string) => text.replace('plans/yunxi/2024"', 'javascript:x"'),
    ],
    ['a period that is none', 'documents.json', (text: string) => text.replace('2024;2025', '二〇二四年')],
    [
      'a title without end',
      'documents.json',
      (text: string) =>
        text.replace('2024;2025', '2024').replace(/"title":"/u, `"title":"${'长'.repeat(5000)}`),
    ],
    ['no list', 'documents.json', () => '{"a":1}'],
    ['rows that are none', 'documents.json', () => '[1]'],
    ['a number that is none', 'promises.csv', (text: string) => text.replace(/,50,/u, ',五十,')],
    ['torn rows', 'promises.csv', (text: string) => text.replace(',', '')],
    ['no table', 'promises.csv', () => '"a"\r\n"b"\r\n'],
  ])('%s is refused', async (_, name, change) => {
    const fetchFile = await vouched(name, change);
    const { outcomes } = await gatherSites(root, [site], () => fetchFile);
    expect(outcomes).toMatchObject([
      { kind: 'failed', reason: expect.stringMatching(/^数据读不懂，可能是别的版本/u) as string },
    ]);
  });
});

describe('readGathered', () => {
  test('leaves out a site of which nothing has been gathered', () => {
    expect(readGathered(root, [site])).toEqual([]);
  });

  test('says what to do about a file that was damaged', async () => {
    await gatherSites(root, [site], () => good);
    writeFileSync(fileOf(), readFileSync(fileOf(), 'utf8').slice(0, -9));
    expect(() => readGathered(root, [site])).toThrow(
      'content/gathered/www.yunxi.example_jtj.json 读不出来。请运行 npm run gather，重新收集。',
    );
  });
});

describe('what has been gathered', () => {
  test('shows who has published what for which year', async () => {
    await gatherSites(root, [site], () => good);
    const all = readGathered(root, [site]);
    const [gathered] = all;
    if (!gathered) throw new Error('Nothing was gathered');
    expect(listGatheredYears(all)).toEqual([2025, 2024]);
    const rows = arrangeMatrix(gathered, [2025, 2024]).map(({ bureau, cells }) => [
      bureau.id,
      ...cells.map(({ plans, reviews }) => [plans.length, reviews.length]),
    ]);
    expect(rows.toSorted()).toEqual([
      ['yuncheng', [0, 0], [1, 0]],
      ['yunxi', [1, 0], [1, 0]],
    ]);
  });

  test('has series of a measure that is the same here, and of no other', async () => {
    await gatherSites(root, [site], () => good);
    const all = readGathered(root, [site]);
    const [roads] = settings.measures;
    if (!roads) throw new Error('There is no measure');
    const expected = createRows().filter(
      ({ measure, project, period }) => measure?.id === roads.id && !project && period.kind === 'year',
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(findSeries(all, roads).map(({ promise }) => [promise.period, promise.done])).toEqual(
      expected.map(({ period, done }) => [period.id, done]),
    );
    expect(findSeries(all, { ...roads, unit: '万公里' })).toEqual([]);
    expect(findSeries(all, { ...roads, basis: '期末' })).toEqual([]);
    const names = all.flatMap((from) => listLines(from)).map(({ bureauName }) => bureauName);
    expect(new Set(names)).toEqual(new Set(['云溪县交通运输局']));
  });
});
