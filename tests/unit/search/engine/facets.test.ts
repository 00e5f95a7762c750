import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentData } from '../../../../src/catalogue/document-data.ts';
import {
  countFacets,
  countYears,
  facetNames,
  looks,
  narrow,
  ownOf,
  type Filters,
} from '../../../../src/search/engine/facets.ts';
import type { Match } from '../../../../src/search/engine/search.ts';
import { summarizeDocument } from '../../../../src/search/index/document-summary.ts';
import { createDocumentTable } from '../../../../src/search/index/document-table.ts';
import { noFilters } from '../../../../src/browser/search/state.ts';
import { passes } from '../../../bench/search/scan.ts';
import { createDocument } from '../example-index.ts';

const createTable = (documents: readonly DocumentData[]) =>
  createDocumentTable(documents.map(summarizeDocument));

const province = { id: 'nanling', name: '南岭省交通运输厅', level: '省级' } as const;
const city = { id: 'yunzhou', name: '云州市交通运输局', level: '市级' } as const;
const county = { id: 'yunxi', name: '云溪县交通运输局', level: '县级' } as const;
const other = { id: 'yunling', name: '云岭县交通运输局', level: '县级' } as const;
const bureaus = [
  { ...province, ancestors: [] },
  { ...city, ancestors: [province] },
  { ...county, ancestors: [province, city] },
  { ...other, ancestors: [province, city] },
];
const kinds = ['年度工作计划', '年度工作总结'] as const;
const topics = ['农村公路', '桥梁', '安全应急'];
const years = [2021, 2022, 2023, 2024];

const documents = fc.array(
  fc
    .record({
      bureau: fc.constantFrom(...bureaus),
      kind: fc.constantFrom(...kinds),
      topics: fc.subarray(topics),
      planYears: fc.subarray(years),
      reviewYears: fc.subarray(years),
    })
    .map(({ kind, topics: own, ...rest }) => createDocument(1, [], { ...rest, data: { kind, topics: own } })),
  { maxLength: 12 },
);
const year = fc.option(fc.constantFrom(...years), { nil: undefined });
const filters: fc.Arbitrary<Filters> = fc
  .record({
    fromYear: year,
    toYear: year,
    bureaus: fc.subarray([...bureaus.map(({ id }) => id), 'yunzhou:own', 'nowhere'], { maxLength: 2 }),
    levels: fc.subarray(['省级', '市级', '县级'], { maxLength: 2 }),
    kinds: fc.subarray([...kinds, '没有这种'], { maxLength: 2 }),
    topics: fc.subarray(topics, { maxLength: 2 }),
    looks: fc.subarray([...looks]),
  })
  .map(({ fromYear, toYear, ...lists }) => ({
    ...lists,
    ...(fromYear !== undefined && { fromYear }),
    ...(toYear !== undefined && { toYear }),
  }));

const matchAll = (list: readonly unknown[]): Match[] =>
  list.map((_, document) => ({ document, blocks: [], perGroup: [] }));

describe('narrow', () => {
  test('keeps what a plain filter keeps', () => {
    fc.assert(
      fc.property(documents, filters, (list, wanted) => {
        const kept = narrow(createTable(list), matchAll(list), wanted);
        expect(kept.map(({ document }) => document)).toEqual(
          list.flatMap((one, number) => (passes(one, wanted) ? [number] : [])),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('keeps documents that speak of no year while no year is asked for', () => {
    const list = [createDocument(1, [], { planYears: [], reviewYears: [] })];
    const table = createTable(list);
    expect(narrow(table, matchAll(list), noFilters)).toHaveLength(1);
    expect(narrow(table, matchAll(list), { ...noFilters, fromYear: 2000 })).toHaveLength(0);
  });

  test('joins looks and years: a review of 2024 that plans 2025 is no plan of 2024', () => {
    const list = [createDocument(1, [], { planYears: [2025], reviewYears: [2024] })];
    const table = createTable(list);
    const find = (wanted: Partial<Filters>) =>
      narrow(table, matchAll(list), { ...noFilters, ...wanted }).length;
    expect(find({ looks: ['plan'], fromYear: 2024, toYear: 2024 })).toBe(0);
    expect(find({ looks: ['review'], fromYear: 2024, toYear: 2024 })).toBe(1);
    expect(find({ looks: ['plan', 'review'], fromYear: 2024, toYear: 2024 })).toBe(1);
    expect(find({ fromYear: 2024, toYear: 2024 })).toBe(1);
    expect(find({ fromYear: 2025, toYear: 2024 })).toBe(0);
  });

  test('takes the bureaus below a bureau with it', () => {
    const list = bureaus.map((bureau) => createDocument(bureau.id, [], { bureau }));
    const find = (...ids: string[]) =>
      narrow(createTable(list), matchAll(list), { ...noFilters, bureaus: ids }).map(
        ({ document }) => bureaus[document]?.id,
      );
    expect(find('nanling')).toEqual(['nanling', 'yunzhou', 'yunxi', 'yunling']);
    expect(find('yunzhou')).toEqual(['yunzhou', 'yunxi', 'yunling']);
    expect(find('yunxi')).toEqual(['yunxi']);
    expect(find('yunxi', 'nanling')).toEqual(['nanling', 'yunzhou', 'yunxi', 'yunling']);
    expect(find(ownOf('yunzhou'))).toEqual(['yunzhou']);
    expect(find(ownOf('yunzhou'), 'yunxi')).toEqual(['yunzhou', 'yunxi']);
    expect(find('nowhere')).toEqual([]);
  });
});

describe('countFacets and countYears', () => {
  test('count what would be found if the value alone were chosen', () => {
    const values = {
      bureaus: bureaus.flatMap(({ id }) => [id, ownOf(id)]),
      levels: ['省级', '市级', '县级'],
      kinds,
      topics,
      looks,
    };
    fc.assert(
      fc.property(documents, filters, (list, wanted) => {
        const table = createTable(list);
        const count = (one: Filters) => list.filter((document) => passes(document, one)).length;
        const counts = countFacets(table, matchAll(list), wanted);
        for (const facet of facetNames) {
          const expected = values[facet].map((value) => [value, count({ ...wanted, [facet]: [value] })]);
          expect([...counts[facet]].sort(), facet).toEqual(
            expected.filter(([, number]) => number !== 0).sort(),
          );
        }
        const expected = years.map((one) => [one, count({ ...wanted, fromYear: one, toYear: one })]);
        expect([...countYears(table, matchAll(list), wanted)]).toEqual(
          expected.filter(([, number]) => number !== 0),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('count a document once for a year that it plans and looks back on', () => {
    const list = [createDocument(1, [], { planYears: [2023, 2024], reviewYears: [2023] })];
    const counted = countYears(createTable(list), matchAll(list), noFilters);
    expect([...counted]).toEqual([
      [2023, 1],
      [2024, 1],
    ]);
  });

  test('count by level what its bureaus have issued themselves', () => {
    const list = bureaus.map((bureau) => createDocument(bureau.id, [], { bureau }));
    const counts = countFacets(createTable(list), matchAll(list), noFilters);
    expect(counts.levels.get('市级')).toBe(counts.bureaus.get(ownOf('yunzhou')));
    expect(counts.bureaus.get('yunzhou')).toBe(3);
  });

  test('count only what the search has found', () => {
    const list = [createDocument(1, []), createDocument(2, [])];
    const matches = matchAll(list).slice(1);
    expect(countFacets(createTable(list), matches, noFilters).kinds).toEqual(new Map([['年度工作计划', 1]]));
    expect(countFacets(createTable(list), [], noFilters).bureaus.size).toBe(0);
  });
});
