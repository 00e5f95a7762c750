import { describe, expect, test } from 'vitest';
import { createDocumentTable } from '../../../../src/search/index/document-table.ts';
import { summarizeDocument } from '../../../../src/search/index/document-summary.ts';
import { createDocument as createData } from '../example-index.ts';

const createDocument = (...given: Parameters<typeof createData>) => summarizeDocument(createData(...given));

const province = { id: 'nanling', name: '南岭省交通运输厅', level: '省级' } as const;
const city = { id: 'yunzhou', name: '云州市交通运输局', level: '市级' } as const;
const yunxi = { id: 'yunxi', name: '云溪县交通运输局', level: '县级', ancestors: [province, city] } as const;
const yunling = {
  id: 'yunling',
  name: '云岭县交通运输局',
  level: '县级',
  ancestors: [province, city],
} as const;

describe('createDocumentTable', () => {
  const table = createDocumentTable([
    createDocument('2023', ['一、概况', '养护', '建设', '二、桥梁'], {
      bureau: yunxi,
      planYears: [2023, 2024],
      orderDate: '2023-02-01',
      data: { topics: ['桥梁', '农村公路'] },
    }),
    createDocument('2022', [], {
      bureau: yunling,
      planYears: [],
      reviewYears: [2022],
      orderDate: '2022-12-31',
      data: { kind: '年度工作总结' },
    }),
    createDocument('2021', ['概况'], { bureau: { ...province, ancestors: [] }, data: { topics: ['桥梁'] } }),
  ]);

  test('counts blocks and headings; the title is a block', () => {
    expect(table.blocks).toEqual([5, 1, 2]);
    expect(table.headings).toEqual([2, 0, 1]);
  });

  test('lists the bureaus that publish and those above them, each once and after the one above it', () => {
    expect(table.bureauList).toEqual([
      { id: 'nanling', name: '南岭省交通运输厅', level: '省级' },
      { id: 'yunzhou', name: '云州市交通运输局', level: '市级', parent: 0 },
      { id: 'yunxi', name: '云溪县交通运输局', level: '县级', parent: 1 },
      { id: 'yunling', name: '云岭县交通运输局', level: '县级', parent: 1 },
    ]);
    expect(table.bureaus).toEqual([2, 3, 0]);
  });

  test('has each document’s values as places in the lists', () => {
    const [topicsOf, kindOf] = [table.topics, table.kinds];
    expect(topicsOf.map((places) => places.map((place) => table.topicList[place]))).toEqual([
      ['桥梁', '农村公路'],
      [],
      ['桥梁'],
    ]);
    expect(kindOf.map((place) => table.kindList[place])).toEqual([
      '年度工作计划',
      '年度工作总结',
      '年度工作计划',
    ]);
    expect([table.topicList.length, table.kindList.length]).toEqual([2, 2]);
    expect(table.planYears).toEqual([[2023, 2024], [], [2023]]);
    expect(table.reviewYears).toEqual([[], [2022], []]);
    expect(table.dates).toEqual(['2023-02-01', '2022-12-31', '2023-01-01']);
    expect(table.ids).toEqual(['plans/yunxi/2023', 'plans/yunxi/2022', 'plans/yunxi/2021']);
  });

  test('of no documents is empty', () => {
    const { bureauList, kindList, topicList, ids } = createDocumentTable([]);
    expect([bureauList, kindList, topicList, ids]).toEqual([[], [], [], []]);
  });
});
