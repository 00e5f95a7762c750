import { describe, expect, test } from 'vitest';
import { createSuggestions } from '../../../../src/search/index/suggestions.ts';
import { summarizeDocument } from '../../../../src/search/index/document-summary.ts';
import { createDocument as createData } from '../example-index.ts';

const createDocument = (...given: Parameters<typeof createData>) => summarizeDocument(createData(...given));

const province = { id: 'nanling', name: '南岭省交通运输厅', level: '省级' } as const;
const county = { id: 'yunxi', name: '云溪县交通运输局', level: '县级', ancestors: [province] } as const;

describe('createSuggestions', () => {
  test('lists keywords and routes by the number of documents that have them', () => {
    const documents = [
      createDocument(1, ['国道209和G209改造', 'X012养护', 'X012绿化', 'X012验收'], {
        data: { keywords: ['危桥改造', 'X012'] },
      }),
      createDocument(2, ['省道S335改造'], { data: { keywords: ['危桥改造', 'G209'] } }),
      createDocument(3, ['G209通车'], { data: { keywords: ['四好农村路'] } }),
    ];
    // Each once a document; of equal ones the first in the order of their units.
    expect(createSuggestions(documents).terms).toEqual(['G209', '危桥改造', 'S335', 'X012', '四好农村路']);
  });

  test('knows the keywords that the text of a document has not', () => {
    const documents = [
      createDocument(1, ['危桥改造'], { data: { keywords: ['危桥改造', '苔茶公路'] } }),
      createDocument(2, ['S335改造'], { data: { keywords: ['s335', '苔茶公路'] } }),
      createDocument(3, ['苔茶公路'], { data: { keywords: ['苔茶公路'] } }),
    ];
    expect(createSuggestions(documents).unwritten).toEqual([{ word: '苔茶公路', documents: [0, 1] }]);
    expect(createSuggestions([])).not.toHaveProperty('unwritten');
  });

  test('lists bureaus with those above them, each once, then titles from new to old', () => {
    const documents = [
      createDocument('2022', [], { bureau: county, orderDate: '2022-01-01', data: { title: '旧计划' } }),
      createDocument('2024', [], { bureau: county, orderDate: '2024-01-01', data: { title: '新计划' } }),
    ];
    expect(createSuggestions(documents).pages).toEqual([
      { name: '南岭省交通运输厅', path: 'bureaus/nanling/', sort: '机构' },
      { name: '云溪县交通运输局', path: 'bureaus/yunxi/', sort: '机构' },
      { name: '新计划', path: 'plans/yunxi/2024/', sort: '文件' },
      { name: '旧计划', path: 'plans/yunxi/2022/', sort: '文件' },
    ]);
  });

  test('lists projects with the documents that speak of them, and the pinyin of a place where its address does not tell it', () => {
    const about = (id: string, name: string) => ({ project: { id, name, url: '' } });
    const of = (number: number, ...projects: [string, string][]) =>
      createDocument(number, [], {
        bureau: { ...county, id: 'county-7' },
        statements: projects.map((one) => about(...one)) as never,
      });
    const documents = [
      of(1, ['bridge', '云溪大桥']),
      of(2),
      of(3, ['bridge', '云溪大桥'], ['road', '云溪路'], ['road', '云溪路']),
    ];
    const { pages } = createSuggestions(documents);
    expect(pages.filter(({ sort }) => sort === '项目')).toEqual([
      { name: '云溪大桥', path: 'projects/bridge/', sort: '项目', documents: [0, 2] },
      { name: '云溪路', path: 'projects/road/', sort: '项目', documents: [2] },
    ]);
    expect(pages.filter(({ sort }) => sort === '机构').map(({ letters }) => letters)).toEqual([
      undefined,
      'yunxixian',
    ]);
  });

  test('stays small: 400 words, 600 titles', () => {
    const documents = Array.from({ length: 700 }, (_, number) =>
      createDocument(number, [], { data: { keywords: [`词${number}`] } }),
    );
    const { terms, pages } = createSuggestions(documents);
    expect(terms).toHaveLength(400);
    expect(pages.filter(({ sort }) => sort === '文件')).toHaveLength(600);
  });
});
