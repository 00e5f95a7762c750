import { describe, expect, test } from 'vitest';
import { lookForPages } from '../../../../../src/browser/search/related/look.ts';
import type {
  PageFilters,
  PagefindHit,
  WordIndex,
} from '../../../../../src/browser/search/related/pagefind.ts';
import { noFilters } from '../../../../../src/browser/search/state.ts';

/** Pages with their part and the words that are on them. */
const pages: Readonly<Record<string, { part: string; words: readonly string[]; score: number }>> = {
  route: { part: '', words: ['农村公路'], score: 2 },
  other: { part: '', words: ['农村公路'], score: 1 },
  term: { part: '', words: ['养护'], score: 3 },
  help: { part: '', words: ['修路'], score: 1 },
  old: { part: '2019/', words: ['农村公路'], score: 9 },
};

const hit = (id: string): PagefindHit => ({ id, score: 0, data: () => Promise.reject(new Error(id)) });

const asked: { paths: readonly string[]; queries: readonly string[]; filters: PageFilters }[] = [];
const index: WordIndex = {
  forget: () => undefined,
  search: (paths, _others, queries, filters) => {
    asked.push({ paths, queries, filters });
    const answers = queries.map((query) => {
      const found = Object.entries(pages).filter(
        ([, { part, words }]) => ['', ...paths].includes(part) && words.includes(query),
      );
      const results = found.map(([id, { score }]) => ({
        id,
        score,
        data: () => Promise.reject(new Error()),
      }));
      return { results, unfilteredResultCount: results.length + 4 };
    });
    return Promise.resolve(answers);
  },
};
const data = {
  readParts: () =>
    Promise.resolve([
      { path: '', years: [2024], pages: 3 },
      { path: '2019/', years: [2019, 2018], pages: 1 },
    ]),
  readSiteParts: () => Promise.resolve([]),
  readSynonyms: () => Promise.resolve([{ words: ['修路'], terms: ['农村公路', '养护', '硬化'] }]),
};
const search = async (
  text: string,
  {
    found = 1,
    filters = noFilters,
    rounds = 0,
    before = undefined as { hits: PagefindHit[]; shown: number } | undefined,
    from = data,
  } = {},
) => {
  const state = { text, filters, order: 'relevance' } as const;
  const look = await lookForPages(index, from, { state, found, bureaus: [] }, rounds, before);
  return { ...look, hits: look.hits.map(({ id }) => id) };
};

describe('lookForPages', () => {
  test('searches the newest part, and says which documents are left', async () => {
    expect(await search('农村公路')).toMatchObject({
      hits: ['route', 'other'],
      described: '按词语找到 2 个页面。',
      next: '2019 年及以前',
    });
  });

  test('puts what older documents have after what the reader sees, and before the rest', async () => {
    const first = [hit('route'), hit('other')];
    expect(await search('农村公路', { rounds: 1, before: { hits: first, shown: 1 } })).toMatchObject({
      hits: ['route', 'old', 'other'],
      described: '按词语找到 3 个页面。新找到的有 1 个。',
      next: undefined,
    });
    expect(await search('农村公路', { rounds: 1 })).toMatchObject({ hits: ['old', 'route', 'other'] });
  });

  test('looks for what documents write if no document has the word, after the pages that have it', async () => {
    expect(await search('修路', { found: 0 })).toMatchObject({
      hits: ['help', 'term', 'route', 'other'],
      described: '按“修路”找到 1 个页面；按“农村公路”“养护”找到 3 个页面。',
    });
    expect((await search('修路')).hits).toEqual(['help']);
  });

  test('does without the list of words if it cannot be read', async () => {
    const from = { ...data, readSynonyms: () => Promise.reject(new Error('404')) };
    expect((await search('修路', { found: 0, from })).hits).toEqual(['help']);
  });

  test('narrows as the page does, and explains it', async () => {
    const filters = {
      ...noFilters,
      kinds: ['工作要点'],
      looks: ['plan' as const],
      fromYear: 2019,
      toYear: 2019,
    };
    const { described, notes } = await search('农村公路 -客运', { filters });
    expect(asked.at(-1)).toEqual({
      paths: ['2019/'],
      queries: ['农村公路'],
      filters: { 年度: { any: ['2019'] }, 文种: { any: ['工作要点'] } },
    });
    expect(described).toBe('在选定的范围里，按词语找到 3 个页面。');
    expect(notes.at(-2)).toBe('不限范围有 7 个页面。');
    expect(notes.at(-1)).toBe('按词语查找时，“-客运”不起作用。');
  });

  test('says that it has found nothing', async () => {
    expect(await search('没有人写过')).toMatchObject({ hits: [], described: '按词语也没有找到相关的页面。' });
  });
});
