import { describe, expect, test } from 'vitest';
import { listFeeds } from '../../../src/feeds/list-feeds.ts';
import { createExample, getItem } from '../catalogue/example-catalogue.ts';

const catalogue = createExample({
  'plans/yunxi/2024': { published: '2024-01-15 09:30', topics: ['农村公路'], plans: ['2024'] },
  'plans/yunzhou/2024': { published: '2024-02-01', plans: ['2024'], abstract: '改造农村公路300公里。' },
  'summaries/lanshan/2023': { kind: '年度工作总结', plans: [], reviews: ['2023'] },
});

function pathsIn(page: string): string[] | undefined {
  return listFeeds(catalogue, [])
    .find((feed) => feed.page === page)
    ?.entries.map(({ path }) => path);
}

describe('listFeeds', () => {
  test('has a feed of everything, newest first', () => {
    expect(pathsIn('')).toEqual(['plans/yunzhou/2024/', 'plans/yunxi/2024/', 'summaries/lanshan/2023/']);
  });

  test('tells those who follow a bureau of those below it', () => {
    expect(pathsIn('bureaus/yunzhou/')).toEqual(['plans/yunzhou/2024/', 'plans/yunxi/2024/']);
    expect(pathsIn('bureaus/yunxi/')).toEqual(['plans/yunxi/2024/']);
  });

  test('has none of a list without documents', () => {
    expect(pathsIn('topics/rural-roads/')).toEqual(['plans/yunxi/2024/']);
    expect(pathsIn('topics/safety/')).toBeUndefined();
    expect(pathsIn('bureaus/yunling/')).toBeUndefined();
  });

  test('has those of the columns on a site that has nothing in them yet: their pages link them', () => {
    const onlyPlan = createExample({ 'plans/yunxi/2024': { plans: ['2024'] } });
    const paths = listFeeds(onlyPlan, []).map(({ path }) => path);
    expect(paths).toContain('feeds/summaries.atom');
    expect(listFeeds(createExample({}), []).map(({ path }) => path)).toEqual([
      'feeds/all.atom',
      'feeds/plans.atom',
      'feeds/summaries.atom',
    ]);
  });

  test('has one of a road, of the documents that name it', () => {
    const places = [{ item: getItem(catalogue, 'plans/yunxi/2024'), anchor: 'p-1', text: '改造G990。' }];
    const [feed] = listFeeds(catalogue, [{ code: 'G990', places, documents: 1 }]).slice(-1);
    expect(feed).toMatchObject({ path: 'feeds/routes/G990.atom', title: 'G990' });
    expect(feed?.entries).toHaveLength(1);
  });

  test('has none of a county road, whose number is another road elsewhere', () => {
    const places = [{ item: getItem(catalogue, 'plans/yunxi/2024'), anchor: 'p-1', text: '改造X901。' }];
    expect(listFeeds(catalogue, [{ code: 'X901', places, documents: 1 }])).toEqual(listFeeds(catalogue, []));
  });

  test('tells those who follow a list what has become of its documents', () => {
    const changed = createExample({
      'plans/yunxi/2024': {
        published: '2024-01-15',
        topics: ['农村公路'],
        plans: ['2024'],
        abstract: '修路16公里。',
        changes: [{ date: '2024-02-01', kind: '更正', note: '漏加了一段。' }],
        validity: { status: '废止', date: '2024-02-20', reason: '任务调减', successor: 'plans/yunxi/2024-2' },
      },
      'plans/yunxi/2024-2': { published: '2024-02-20 15:00', title: '调整计划', plans: ['2024'] },
      'plans/lanshan/2024': { published: '2024-02-10', plans: ['2024'] },
    });
    const told = (page: string): string[] | undefined =>
      listFeeds(changed, [])
        .find((feed) => feed.page === page)
        ?.entries.map(({ path, place = '', updated }) => `${updated.slice(5, 10)} ${path}${place}`);
    const own = ['02-20 plans/yunxi/2024/#validity', '02-20 plans/yunxi/2024-2/'];
    const before = ['02-01 plans/yunxi/2024/#change-1', '01-15 plans/yunxi/2024/'];
    const all = [...own, '02-10 plans/lanshan/2024/', ...before];
    expect([told(''), told('plans/'), told('years/2024/')]).toEqual([all, all, all]);
    // A bureau has those below it.
    expect(told('bureaus/yunzhou/')).toEqual([...own, ...before]);
    expect(told('topics/rural-roads/')).toEqual([own[0], ...before]);
    expect(told('bureaus/lanshan/')).toEqual(['02-10 plans/lanshan/2024/']);
    const entry = listFeeds(changed, [])[0]?.entries.at(-1);
    expect(entry?.summary).toBe('2024-02-20废止，由《调整计划》代替。 修路16公里。');
    expect(entry?.categories).toEqual(['年度工作计划', '农村公路', '废止']);
  });

  test('has the newest ten of documents and changes together', () => {
    const day = (index: number): string => `2024-03-${String(index + 10)}`;
    const busy = createExample({
      'plans/yunxi/2024': {
        published: '2024-01-15',
        changes: Array.from({ length: 8 }, (_, index) => ({
          date: day(index),
          kind: '更正' as const,
          note: '虚构。',
        })),
      },
      ...Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [
          `plans/yunxi/2024-${String(index)}`,
          { published: day(index) },
        ]),
      ),
    });
    const days = listFeeds(busy, [])[0]?.entries.map(({ updated }) => updated.slice(0, 10));
    expect(days).toEqual([7, 7, 6, 6, 5, 5, 4, 4, 3, 3].map(day));
  });

  test('keeps an address for each feed, whatever it follows', () => {
    const addresses = listFeeds(catalogue, []).map(({ path }) => path);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('feeds/all.atom');
    expect(addresses.every((address) => /^feeds\/.+\.atom$/u.test(address))).toBe(true);
  });

  test('dates an entry by the hour at which it was published, in Beijing', () => {
    const [all] = listFeeds(catalogue, []);
    expect(all?.entries.map(({ updated, published }) => [updated, published])).toEqual([
      ['2024-02-01T00:00:00+08:00', '2024-02-01T00:00:00+08:00'],
      ['2024-01-15T09:30:00+08:00', '2024-01-15T09:30:00+08:00'],
      // Nobody has said when: it stands at the end of what it looks back on.
      ['2023-12-28T00:00:00+08:00', undefined],
    ]);
    expect(all?.entries[0]?.summary).toBe('改造农村公路300公里。');
  });
});
