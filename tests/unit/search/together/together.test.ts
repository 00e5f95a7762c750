import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../../src/browser/search/state.ts';
import { narrow, type Filters } from '../../../../src/search/engine/facets.ts';
import { parseQuery } from '../../../../src/search/engine/query.ts';
import { orders, rank } from '../../../../src/search/engine/rank.ts';
import { tellBureausApart } from '../../../../src/search/together/bureaus-apart.ts';
import {
  countFacetsTogether,
  countYearsTogether,
  joinValues,
} from '../../../../src/search/together/count-facets.ts';
import { rankTogether } from '../../../../src/search/together/rank-together.ts';
import { countTogether, searchSource, type Source } from '../../../../src/search/together/source.ts';
import { createScan, scan } from '../../../bench/search/scan.ts';
import { createDocument, createIndex } from '../example-index.ts';

const words = ['农村公路', '桥梁养护', '客运站', '水毁修复', '安全检查'];
const kinds = ['年度工作计划', '年度工作总结'] as const;

/** Documents of a site, all different, of some years, kinds and bureaus. */
function createDocuments(count: number, first: number, bureau: string, name: string) {
  return Array.from({ length: count }, (_, at) => {
    const number = first + at;
    const texts = words
      .filter((_word, place) => number % (place + 2) === 0)
      .map((word) => `第${String(number)}项是${word}`);
    return createDocument(`${bureau}-${String(number)}`, texts.length > 0 ? texts : ['空'], {
      planYears: [2020 + (number % 4)],
      orderDate: `2020-0${String(1 + (number % 9))}-01`,
      bureau: { id: bureau, name, level: '县级', ancestors: [] },
      data: {
        kind: kinds[number % 2] ?? '年度工作计划',
        title: number % 5 === 0 ? `${words[0] ?? ''}计划` : '计划',
      },
    });
  });
}

const mine = createDocuments(23, 0, 'jtj', '云溪县交通运输局');
const theirs = createDocuments(31, 7, 'jtj', '白石县交通运输局');
const site = { name: '白石县交通', url: 'https://jt.baishi.example/' };

async function createSources(): Promise<Source[]> {
  const [own, other] = await Promise.all([createIndex(mine), createIndex(theirs)]);
  const documents = tellBureausApart(other.documents, site, own.documents.bureauList);
  return [{ index: own }, { site, index: { ...other, documents } }];
}

const queries = ['农村公路', '农村公路 桥梁养护', '客运站|安全检查', '农村公路 -水毁', '没有的字'];
const narrowed: readonly Partial<Filters>[] = [
  {},
  { fromYear: 2021, toYear: 2022 },
  { kinds: ['年度工作总结'] },
];

describe('several sites together', () => {
  test('count what a plain scan over the documents of all finds', async () => {
    const sources = await createSources();
    const scans = [createScan(mine), createScan(theirs)];
    for (const text of queries)
      for (const some of narrowed) {
        const filters = { ...noFilters, ...some };
        const expected = scans.flatMap((one) => scan(one, parseQuery(text), filters)).length;
        expect(await countTogether(sources, parseQuery(text), filters)).toBe(expected);
        const found = await Promise.all(sources.map((source) => searchSource(source, parseQuery(text))));
        expect(rankTogether(found, filters, 'relevance')).toHaveLength(expected);
        const years = countYearsTogether(found, { ...noFilters, kinds: filters.kinds });
        const all = scans.flatMap((one) =>
          scan(one, parseQuery(text), { ...noFilters, kinds: filters.kinds }),
        );
        expect([...years.values()].reduce((sum, count) => sum + count, 0)).toBe(all.length);
      }
  });

  test('counts for each value are added, and a bureau of the same id elsewhere is another', async () => {
    const sources = await createSources();
    const query = parseQuery('农村公路');
    const found = await Promise.all(sources.map((source) => searchSource(source, query)));
    const counts = countFacetsTogether(found, noFilters);
    const scans = [createScan(mine), createScan(theirs)].map((one) => scan(one, query, noFilters).length);
    expect([...counts.bureaus]).toEqual([
      ['jtj', scans[0]],
      ['jtj:own', scans[0]],
      ['jtj@jt.baishi.example', scans[1]],
      ['jtj@jt.baishi.example:own', scans[1]],
    ]);
    expect(counts.levels.get('县级')).toBe((scans[0] ?? 0) + (scans[1] ?? 0));
    const { bureauList } = joinValues(sources.map(({ index }) => index.documents));
    expect(bureauList.map(({ name, site: of }) => [name, of])).toEqual([
      ['云溪县交通运输局', undefined],
      ['白石县交通运输局', '白石县交通'],
    ]);
    const only = { ...noFilters, bureaus: ['jtj@jt.baishi.example'] };
    expect(rankTogether(found, only, 'newest').every((hit) => hit.source.site === site)).toBe(true);
    expect(rankTogether(found, only, 'newest')).toHaveLength(scans[1] ?? -1);
    const own = { ...noFilters, bureaus: ['jtj@jt.baishi.example:own'] };
    expect(rankTogether(found, own, 'newest')).toHaveLength(scans[1] ?? -1);
  });

  test.each(orders)('by %s each site keeps its order, and no order is broken between them', async (order) => {
    const sources = await createSources();
    const found = await Promise.all(
      sources.map((source) => searchSource(source, parseQuery('农村公路|客运站'))),
    );
    const hits = rankTogether(found, noFilters, order);
    for (const { source, matches } of found) {
      const table = source.index.documents;
      const own = hits.filter((hit) => hit.source === source).map(({ match }) => match);
      expect(own).toEqual(rank(table, narrow(table, matches, noFilters), order));
    }
    const dates = hits.map(({ source, match }) => source.index.documents.dates[match.document] ?? '');
    if (order !== 'relevance')
      expect(dates).toEqual(order === 'newest' ? dates.toSorted().reverse() : dates.toSorted());
    else {
      const inTitle = hits.map(({ match }) => match.blocks[0] === 0);
      expect(inTitle.lastIndexOf(true)).toBeLessThan(inTitle.indexOf(false));
      expect(new Set(hits.slice(0, inTitle.indexOf(false)).map(({ source }) => source)).size).toBe(2);
    }
  });

  test('values of several sites are listed once, each bureau behind the one above it', () => {
    const top = { id: 'yunzhou', name: '云州市交通运输局', level: '市级' };
    const lists = joinValues([
      {
        bureauList: [top, { id: 'a', name: '甲', level: '县级', parent: 0 }],
        kindList: ['乙'],
        topicList: [],
      },
      {
        bureauList: [
          { id: 'c', name: '丙', level: '县级' },
          top,
          { id: 'b', name: '乙', level: '县级', parent: 1 },
        ],
        kindList: ['甲', '乙'],
        topicList: ['丁'],
      },
    ]);
    expect(lists.bureauList.map(({ id, parent }) => [id, parent])).toEqual([
      ['yunzhou', undefined],
      ['a', 0],
      ['c', undefined],
      ['b', 0],
    ]);
    expect(lists.kindList).toEqual(['乙', '甲']);
  });
});
