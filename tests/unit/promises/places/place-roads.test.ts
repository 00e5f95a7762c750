import { describe, expect, test } from 'vitest';
import type { Route } from '../../../../src/catalogue/routes.ts';
import { listPlaceRoads } from '../../../../src/promises/places/place-roads.ts';
import { collectSayings } from '../../../../src/promises/sayings/saying.ts';
import type { Statement } from '../../../../src/schema/document.ts';
import { createExample } from '../../catalogue/example-catalogue.ts';

type Said = Pick<Statement, 'kind' | 'period' | 'text'> & Partial<Statement>;

/** Roads of 云溪县 with their paragraphs, and what its documents of a year say. */
function list(said: Readonly<Record<string, readonly Said[]>>, counts: Readonly<Record<string, number>>) {
  const catalogue = createExample(
    Object.fromEntries(
      Object.keys(said).map((year) => [`plans/yunxi/${year}`, { plans: [year], published: `${year}-01-05` }]),
    ),
  );
  const items = catalogue.items.map((item) => ({
    ...item,
    statements: (said[item.data.plans[0] ?? ''] ?? []).map((one) => ({
      anchor: 's-1',
      paragraph: 'p-1',
      sentence: one.text,
      line: 9,
      ...one,
    })),
  }));
  const [first] = items;
  if (!first) throw new Error('There is a document');
  const routes = Object.entries(counts).map(([code, count]): Route => ({
    code,
    documents: 1,
    places: Array.from({ length: count }, () => ({ item: first, anchor: 'p-1', text: code })),
  }));
  const projects = [{ id: 'ring-road', routes: ['G209'] }];
  return listPlaceRoads(routes, collectSayings(items), projects).map(({ code, planned, reported }) => [
    code,
    planned?.statement.text,
    reported?.statement.text,
  ]);
}

describe('listPlaceRoads', () => {
  test('takes the latest promise and the latest report of a step, in their own words', () => {
    const said = {
      2023: [
        { kind: 'target', period: '2023', text: 'S335石桥段开工' },
        { kind: 'result', period: '2022', text: 'S335石桥段前期工作完成' },
      ],
      2024: [
        { kind: 'target', period: '2024', text: 'S335石桥段建成通车' },
        { kind: 'result', period: '2023', text: 'S335石桥段路基完工' },
      ],
    } as const;
    expect(list(said, { S335: 1 })).toEqual([['S335', 'S335石桥段建成通车', 'S335石桥段路基完工']]);
  });

  test('knows the road by the project, or by the only code of the sentence', () => {
    const said = {
      2024: [
        {
          kind: 'target',
          period: '2024',
          text: '年内完工',
          project: 'ring-road',
          sentence: 'G209、S335年内完工',
        },
        { kind: 'target', period: '2024', text: '力争开工', sentence: 'X085改造力争开工' },
        { kind: 'target', period: '2024', text: '全面通车', sentence: 'S335和Y012全面通车' },
      ],
    } as const;
    expect(list(said, { S335: 3, G209: 1, X085: 1, Y012: 1 })).toEqual([
      ['G209', '年内完工', undefined],
      ['X085', '力争开工', undefined],
      ['S335', undefined, undefined],
      ['Y012', undefined, undefined],
    ]);
  });

  test('leaves out costs and lengths, and puts roads with a report first', () => {
    const said = {
      2024: [
        { kind: 'target', period: '2024', text: 'G209投资2亿元' },
        { kind: 'result', period: '2023', text: 'X085建成通车' },
      ],
    } as const;
    expect(list(said, { G209: 5, X085: 1 })).toEqual([
      ['X085', undefined, 'X085建成通车'],
      ['G209', undefined, undefined],
    ]);
  });
});
