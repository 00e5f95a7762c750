import { describe, expect, test } from 'vitest';
import type { Suggestions } from '../../../../src/search/engine/format.ts';
import { findOptions } from '../../../../src/browser/search/suggestion-options.ts';

const suggestions: Suggestions = {
  terms: ['四好农村路', '农村公路', 'G209', '公路养护'],
  pages: [
    { name: '云溪县交通运输局', path: 'bureaus/yunxi/', sort: '机构' },
    { name: '农村公路三年计划', path: 'plans/yunxi/2024/', sort: '文件' },
    { name: '石桥县危桥改造', path: 'plans/shiqiao/专项 危桥改造/', sort: '文件' },
  ],
};
const find = (typed: string) => findOptions(suggestions, typed, '/jtj/');

describe('findOptions', () => {
  test('puts what begins with what was typed first, and keeps the order of the index otherwise', () => {
    expect(find('农村').map(({ text }) => text)).toEqual(['农村公路', '农村公路三年计划', '四好农村路']);
    expect(find('公路').map(({ text }) => text)).toEqual(['公路养护', '农村公路', '农村公路三年计划']);
  });

  test('gives words to search for and addresses of pages to open, below the site’s path', () => {
    expect(find('g209')).toEqual([{ text: 'G209', sort: '检索' }]);
    expect(find('云溪')).toEqual([
      { text: '云溪县交通运输局', sort: '机构', address: '/jtj/bureaus/yunxi/' },
    ]);
    expect(find('危桥')).toEqual([
      {
        text: '石桥县危桥改造',
        sort: '文件',
        address: '/jtj/plans/shiqiao/%E4%B8%93%E9%A1%B9%20%E5%8D%B1%E6%A1%A5%E6%94%B9%E9%80%A0/',
      },
    ]);
  });

  test('gives the place that is spelled in pinyin', () => {
    expect(find('Yunxi').map(({ text }) => text)).toEqual(['云溪县交通运输局']);
  });

  test.each(['農村公', '农村 公', '　农村公'])('compares %j as a search does', (typed) => {
    expect(find(typed).map(({ text }) => text)).toEqual(['农村公路', '农村公路三年计划']);
  });

  test('gives at most eight, and none for what is nowhere', () => {
    const terms = Array.from({ length: 20 }, (_, number) => `桥${number}`);
    expect(findOptions({ terms, pages: [] }, '桥', '/').map(({ text }) => text)).toEqual(terms.slice(0, 8));
    expect(find('隧道')).toEqual([]);
  });
});
