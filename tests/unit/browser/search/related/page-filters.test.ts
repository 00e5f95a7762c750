import { describe, expect, test } from 'vitest';
import { explainFacets, writePageFilters } from '../../../../../src/browser/search/related/page-filters.ts';
import { noFilters } from '../../../../../src/browser/search/state.ts';

const bureaus = [
  { id: 'yunzhou', name: '云州市交通运输局', level: '市级' },
  { id: 'yunxi', name: '云溪县交通运输局', level: '县级', parent: 0 },
];

describe('writePageFilters', () => {
  test('narrows nothing where nothing is chosen', () => {
    expect(writePageFilters(noFilters, undefined, bureaus)).toEqual({});
  });

  test('names what is chosen as the pages do; within one facet any value will do', () => {
    const filters = {
      ...noFilters,
      bureaus: ['yunxi'],
      levels: ['县级', '市级'],
      kinds: ['工作要点'],
      topics: ['养护管理'],
    };
    expect(writePageFilters(filters, [2023, 2024], bureaus)).toEqual({
      年度: { any: ['2023', '2024'] },
      机构: { any: ['云溪县交通运输局'] },
      层级: { any: ['县级', '市级'] },
      文种: { any: ['工作要点'] },
      主题: { any: ['养护管理'] },
    });
  });

  test('cannot tell what a bureau has issued itself, and says so', () => {
    const filters = { ...noFilters, bureaus: ['yunzhou:own'] };
    expect(writePageFilters(filters, undefined, bureaus)).toEqual({ 机构: { any: ['云州市交通运输局'] } });
    expect(explainFacets(filters, true)).toContain('选定的“本级”，这里连下级机构一起算。');
  });

  test('cannot name a bureau without the list of bureaus, and says so', () => {
    const filters = { ...noFilters, bureaus: ['yunxi'] };
    expect(writePageFilters(filters, undefined, undefined)).toEqual({});
    expect(explainFacets(filters, false)).toEqual(['逐字检索的索引没有读出来，这里没有用选定的发布机构。']);
  });
});

describe('explainFacets', () => {
  test('says nothing where nothing is chosen', () => {
    expect(explainFacets(noFilters, true)).toEqual([]);
  });

  test('names the facets that leave pages out, and the one that has no effect', () => {
    const filters = { ...noFilters, toYear: 2020, topics: ['养护管理'], looks: ['review' as const] };
    expect(explainFacets(filters, true)).toEqual([
      '按选定的年度、主题缩小了范围；没有标年度、主题的页面不在内。',
      '选定的内容（计划、总结）只用于文件原文，这里没有用。',
    ]);
  });
});
