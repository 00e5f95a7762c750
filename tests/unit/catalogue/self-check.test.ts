import { describe, expect, test } from 'vitest';
import { checkSelf, type SelfCheckItem, type Unsent } from '../../../src/catalogue/self-check.ts';
import { createMatrix } from '../../../src/catalogue/matrix.ts';
import { site } from '../../../src/schema/site.ts';
import { createExample, settings } from './example-catalogue.ts';

const bare = { name: '云溪交通公开', description: '云溪县的交通计划和总结。' };

function check(
  given: object,
  documents: Parameters<typeof createExample>[0],
  unsent: readonly Unsent[] = [],
): Map<string, SelfCheckItem> {
  const catalogue = createExample(documents);
  const { rows } = createMatrix(catalogue);
  const groups = checkSelf({
    items: catalogue.items,
    settings: { ...settings, site: site.parse(given) },
    rows,
    unsent,
  });
  return new Map(groups.flatMap(({ items }) => items.map((item) => [item.name, item])));
}

describe('checkSelf', () => {
  test('names the file to edit for each mark that is not set', () => {
    const items = check(bare, {});
    expect(items.get('网站名称')).toMatchObject({ state: 'present', found: '云溪交通公开' });
    for (const name of [
      '网站域名',
      '主办单位',
      '联系方式',
      '网站标识码',
      'ICP备案号',
      '公安机关备案号',
      '政府网站找错',
    ])
      expect(items.get(name), name).toMatchObject({
        state: 'missing',
        remedy: { file: 'content/site.yaml' },
      });
  });

  test('shows what is set', () => {
    const items = check(
      {
        ...bare,
        domain: 'https://www.example.com',
        organisation: { name: '云溪县交通运输局' },
        contact: { phone: '0000-0000000' },
        siteIdCode: 'bm00000000',
      },
      {},
    );
    expect(items.get('网站域名')?.state).toBe('present');
    expect(items.get('主办单位')?.found).toBe('云溪县交通运输局');
    expect(items.get('联系方式')?.found).toBe('0000-0000000');
    expect(items.get('网站标识码')?.found).toBe('bm00000000');
  });

  test('says that search engines do not list the site, and nothing of it while they may', () => {
    expect(check(bare, {}).has('搜索引擎收录')).toBe(false);
    expect(check({ ...bare, indexed: false }, {}).get('搜索引擎收录')).toMatchObject({
      state: 'missing',
      remedy: { advice: '正式运行以前，删去 indexed: false' },
    });
  });

  test('an empty column is missing, one without a description is incomplete', () => {
    const items = check(bare, { 'plans/yunxi/2024': {} });
    expect(items.get('工作计划')).toMatchObject({ state: 'partly', found: '1 件文件，没有栏目说明' });
    expect(items.get('工作总结')).toMatchObject({ state: 'missing', remedy: { file: 'content/summaries/' } });
    const described = check(
      { ...bare, columnDescriptions: { plans: '各年的计划。' } },
      { 'plans/yunxi/2024': {} },
    );
    expect(described.get('工作计划')?.state).toBe('present');
  });

  test('counts the documents that lack a field, and names some', () => {
    const items = check(bare, {
      'plans/yunxi/2023': { indexNumber: '990121/2023-00001', abstract: '摘要。' },
      'plans/yunxi/2024': { abstract: '摘要。' },
    });
    expect(items.get('索引号')).toMatchObject({
      state: 'partly',
      found: '2 件里 1 件没有',
      remedy: { file: 'content/plans/yunxi/2024.mdx' },
    });
    expect(items.get('索引号')?.lacking?.map(({ id }) => id)).toEqual(['plans/yunxi/2024']);
    expect(items.get('摘要')).toEqual({ name: '摘要', state: 'present', found: '2 件都有' });
    expect(items.get('文号')).toMatchObject({ state: 'partly', found: '2 件里 2 件没有；有的文件本来没有' });
    expect(items.get('主题词')?.state).toBe('missing');
  });

  test('names the first files, and counts the rest by bureau', () => {
    const years = [2019, 2020, 2021, 2022, 2023];
    const items = check(bare, {
      ...Object.fromEntries(years.map((year) => [`plans/yunxi/${String(year)}`, {}])),
      'plans/lanshan/2024': {},
    });
    const item = items.get('信息来源');
    expect(item?.lacking?.every(({ file }) => file.startsWith('content/plans/'))).toBe(true);
    expect(item?.lacking).toHaveLength(5);
    expect(item?.byBureau?.split('，').toSorted()).toEqual(['云溪县 5 件', '蓝山市 1 件'].toSorted());
  });

  test('leads to the matrix for what is missing of each bureau and year', () => {
    expect(check(bare, { 'plans/yunxi/2024': {} }).get('各机构各年的计划和总结')).toEqual({
      name: '各机构各年的计划和总结',
      state: 'partly',
      found:
        '一个机构一年一份年度计划、一份年度总结，应当有 2 份，本站有 1 份；半年的、季度的不算，一件文件可以既是总结又是计划',
      more: { path: 'matrix/', name: '缺哪个机构哪一年的，看对照表' },
      remedy: {
        file: 'content/',
        advice: expect.stringMatching(/npm run import.*npm run new.*unpublished/u) as string,
      },
    });
  });

  test('lists the reports of which a bureau above writes that they were not sent in, and nothing where there are none', () => {
    const unsent = (shortName: string): Unsent => ({
      bureau: { shortName },
      period: { id: '2024-H1', label: '2024年上半年' },
      toldBy: '云州市',
    });
    const name = '上级写明没有报来的总结';
    expect(check(bare, {}).has(name)).toBe(false);
    expect(check(bare, {}, [unsent('云溪县'), unsent('云岭县')]).get(name)).toMatchObject({
      state: 'partly',
      found: '2 份，本站也没有：云溪县2024年上半年（云州市的总结）、云岭县2024年上半年（云州市的总结）',
      remedy: { file: 'content/summaries/机构代号/2024-H1.mdx' },
    });
  });

  test('asks for the address of the original only where a document is not of the site’s own bureau', () => {
    const documents = { 'plans/yunxi/2024': {} };
    expect(check(bare, documents).get('信息来源')).toMatchObject({
      state: 'partly',
      found: '1 件里 1 件没有写原文网址，网页上的来源写的是发布机构的名字',
    });
    const own = { ...bare, organisation: { name: '云溪县交通运输局' } };
    expect(check(own, documents).get('信息来源')).toEqual({
      name: '信息来源',
      state: 'present',
      found: '1 件都有',
    });
  });
});
