import { describe, expect, test } from 'vitest';
import { arrange } from '../../../../src/browser/search/arrange.ts';
import type { Answer, Round } from '../../../../src/browser/search/sites/ask-sites.ts';
import { noFilters } from '../../../../src/browser/search/state.ts';
import { parseQuery } from '../../../../src/search/engine/query.ts';
import { searchSource, type Hit } from '../../../../src/search/together/source.ts';
import { createDocument, createIndex } from '../../search/example-index.ts';

const site = { name: '白石县交通', url: 'https://jt.baishi.example/' };
const dated = (id: string, orderDate: string) => createDocument(id, ['空', '农村公路'], { orderDate });
const own = await createIndex([dated('own-2021', '2021-01-01'), dated('own-2023', '2023-01-01')]);
const other = await createIndex([dated('other-2022', '2022-01-01'), dated('other-2024', '2024-01-01')]);

const state = { text: '农村公路', filters: noFilters, order: 'relevance' } as const;
const query = parseQuery(state.text);
const mine = await searchSource({ index: own }, query);
const found = await searchSource({ index: other, site }, query);

const createRound = (answers: Answer[]): Round => ({
  answers: () => answers,
  waiting: () => (answers.length === 0 ? [site] : []),
  first: Promise.resolve(),
  next: () => Promise.resolve(),
});
const namesOf = (hits: readonly Hit[]) =>
  hits.map(({ source, match }) => source.index.documents.ids[match.document]?.replace('plans/yunxi/', ''));

describe('arrange', () => {
  test('of one site alone says nothing of sites', () => {
    const { ranked, described } = arrange({ state, query, round: undefined }, mine);
    expect(namesOf(ranked)).toEqual(['own-2023', 'own-2021']);
    expect(described).toBe('有 2 件文件、2 段含有“农村公路”。');
  });

  test('puts what all sites have into one order, and adds it up', () => {
    const { ranked, described } = arrange({ state, query, round: createRound([{ site, found }]) }, mine);
    expect(namesOf(ranked)).toEqual(['other-2024', 'own-2023', 'other-2022', 'own-2021']);
    expect(described).toBe('有 4 件文件、4 段含有“农村公路”。本站和另外 1 个网站加在一起。');
  });

  test('what comes late moves nothing that is shown', () => {
    const before = arrange({ state, query, round: createRound([]) }, mine);
    expect(before.described).toBe('有 2 件文件、2 段含有“农村公路”。还在等“白石县交通”。');
    const search = { state, query, round: createRound([{ site, found }]) };
    const { ranked, paragraphs } = arrange(search, mine, before.ranked.slice(0, 1));
    expect(namesOf(ranked)).toEqual(['own-2023', 'other-2024', 'other-2022', 'own-2021']);
    expect(paragraphs).toBe(4);
  });
});
