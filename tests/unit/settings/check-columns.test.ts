import { describe, expect, it } from 'vitest';
import { describeColumn, listOwnColumns } from '../../../src/catalogue/own-columns.ts';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { ownColumn } from '../../../src/schema/own-column.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { exampleSite, writeSite } from '../check/example-site.ts';
import { readDocuments } from '../document/read-documents.ts';
import path from 'node:path';
import { rmSync } from 'node:fs';

function read(yaml: string): string[] {
  const root = writeSite({
    ...exampleSite,
    'content/site.yaml': `name: 云溪交通公开\ndescription: 计划和总结。\n${yaml}`,
  });
  try {
    return readSettings(root).problems.map(formatProblem);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('checkColumns', () => {
  it('finds nothing in columns that are right', () => {
    expect(
      read(
        'ownColumns:\n  - { id: planning, name: 规划, kinds: [五年规划] }\n  - { id: roads, name: 路, topics: [农村公路] }\n',
      ),
    ).toEqual([]);
  });

  it('tells columns of one address or name, of nothing, and of topics that there are not', () => {
    const yaml =
      'ownColumns:\n' +
      '  - { id: planning, name: 规划, kinds: [五年规划] }\n' +
      '  - { id: planning, name: 规划, topics: [农村道路] }\n' +
      '  - { id: nothing, name: 空 }\n';
    expect(read(yaml)).toEqual([
      expect.stringContaining('content/site.yaml:5:7 栏目“planning”写了两次。请只留一个，或者改名。'),
      expect.stringContaining('content/site.yaml:5:21 栏目“规划”写了两次。请只留一个，或者改名。'),
      expect.stringContaining('content/site.yaml:5:40 没有名为“农村道路”的主题。是不是想写 农村公路？'),
      expect.stringContaining(
        'content/site.yaml:6:5 栏目“空”没有写收哪些文件。请写上 kinds（文种）或者 topics（主题）。',
      ),
    ]);
  });

  it('tells a logo that is not there', () => {
    expect(read('logo: logo.svg\n')).toEqual([
      expect.stringContaining(
        'content/site.yaml:3:1 标志 public/logo.svg 不存在。请把图形文件放到 public/ 里，或者删去 logo 这一行。',
      ),
    ]);
  });
});

describe('listOwnColumns', () => {
  const { settings, documents } = readDocuments(path.join(import.meta.dirname, '../../fixtures/site'));
  const { items } = createCatalogue(settings, documents);
  const list = (columns: readonly object[]) =>
    listOwnColumns({ settings: { site: { ownColumns: columns.map((one) => ownColumn.parse(one)) } }, items });

  it('has the documents of the kinds and the topics, and no column without any', () => {
    const [plans, roads, ...others] = list([
      { id: 'a', name: '甲', kinds: ['年度工作计划'] },
      { id: 'b', name: '乙', kinds: ['年度工作计划', '专项计划'], topics: ['农村公路'] },
      { id: 'c', name: '丙', kinds: ['五年规划总结'] },
    ]);
    expect(others).toEqual([]);
    expect(plans?.items.length).toBeGreaterThan(0);
    expect(plans?.items.every(({ data }) => data.kind === '年度工作计划')).toBe(true);
    expect(roads?.items.length).toBeGreaterThan(0);
    expect(roads?.items.every(({ data }) => data.topics.includes('农村公路'))).toBe(true);
  });

  it('says by what it is chosen, unless the site says it', () => {
    const column = { id: 'b', name: '乙', kinds: ['五年规划'], topics: ['农村公路', '桥梁'] };
    expect(describeColumn(ownColumn.parse(column))).toBe('文种是五年规划，谈到农村公路、桥梁的文件。');
    expect(describeColumn(ownColumn.parse({ ...column, description: '规划。' }))).toBe('规划。');
  });
});
