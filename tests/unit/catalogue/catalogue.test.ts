import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { createDocument } from '../check/stored-document.ts';
import { createExample, getItem, idsOf, settings } from './example-catalogue.ts';

describe('createCatalogue', () => {
  test('orders documents from the newest to the oldest, those of one day by their address', () => {
    const { items } = createExample({
      'plans/yunxi/2022': { published: '2022-03-01' },
      'plans/yunxi/2024': { published: '2024-01-05 10:30' },
      'plans/yunling/2024': { written: '2024-01-05' },
      'plans/yunxi/2023': { written: '2023-01-01', published: '2023-02-01' },
    });
    expect(idsOf(items)).toEqual([
      'plans/yunling/2024',
      'plans/yunxi/2024',
      'plans/yunxi/2023',
      'plans/yunxi/2022',
    ]);
  });

  test('gives the same whatever the order in which documents come', () => {
    const documents = ['plans/yunxi/2024', 'plans/yunling/2024', 'plans/lanshan/2024'].map((id) => {
      return createDocument(id, { data: { bureau: id.split('/')[1] ?? '' } });
    });
    expect(createCatalogue(settings, documents.toReversed())).toEqual(
      expect.objectContaining({ items: createCatalogue(settings, documents).items }),
    );
  });

  test('groups by bureau, each group newest first', () => {
    const { byBureau } = createExample({
      'plans/yunxi/2023': { published: '2023-01-05' },
      'plans/yunling/2024': { published: '2024-01-05' },
      'plans/yunxi/2024': { published: '2024-01-05' },
    });
    expect([...byBureau.keys()].sort()).toEqual(['yunling', 'yunxi']);
    expect(idsOf(byBureau.get('yunxi'))).toEqual(['plans/yunxi/2024', 'plans/yunxi/2023']);
  });

  test('groups by every year that a document plans or reviews, the latest year first', () => {
    const { byYear } = createExample({
      'plans/yunxi/14': { plans: ['2021/2023'] },
      'summaries/yunxi/2023-H1': { kind: '半年总结', reviews: ['2023-H1'], plans: ['2023-H2', '2024'] },
    });
    expect([...byYear.keys()]).toEqual([2024, 2023, 2022, 2021]);
    expect(idsOf(byYear.get(2023))).toEqual(['summaries/yunxi/2023-H1', 'plans/yunxi/14']);
    expect(
      getItem(
        createExample({ 'plans/yunxi/x': { plans: ['2024'], reviews: ['2023', '2024-Q1'] } }),
        'plans/yunxi/x',
      ).years,
    ).toEqual([2023, 2024]);
  });

  test('groups by kind and topic in their own order, and leaves empty groups out', () => {
    const { byKind, byTopic } = createExample({
      'summaries/yunxi/2023': { kind: '年度工作总结', reviews: ['2023'], topics: ['水路港航', '农村公路'] },
      'plans/yunxi/2024': { topics: ['水路港航'] },
    });
    expect([...byKind.keys()].map(({ name }) => name)).toEqual(['年度工作计划', '年度工作总结']);
    expect([...byTopic].map(([{ name }, items]) => [name, items.length])).toEqual([
      ['农村公路', 1],
      ['水路港航', 2],
    ]);
  });

  test('leaves out a document whose bureau is not there, which only the development server meets', () => {
    expect(createExample({ 'plans/atlantis/2024': {} }).items).toEqual([]);
  });

  test('is empty without documents', () => {
    expect(createExample({})).toMatchObject({ items: [], problems: [], byYear: new Map() });
  });

  test('carries the problems for the pages to show', () => {
    const problem = { rule: 'invalid-date' } as Problem;
    expect(createCatalogue(settings, [], { problems: [problem] }).problems).toEqual([problem]);
  });
});
