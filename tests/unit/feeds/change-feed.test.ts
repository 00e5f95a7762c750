import { describe, expect, test } from 'vitest';
import { listChanges } from '../../../src/catalogue/changes.ts';
import { createChangeFeed } from '../../../src/feeds/change-feed.ts';
import { listFeeds } from '../../../src/feeds/list-feeds.ts';
import { createExample } from '../catalogue/example-catalogue.ts';

const catalogue = createExample({
  'plans/yunxi/2024': {
    published: '2024-01-15',
    changes: [
      { date: '2024-02-01', kind: '更正', note: '漏加了一段。', from: '72公里', to: '86公里' },
      { date: '2024-02-02', kind: '格式', note: '表格加了标题。' },
      { date: '2024-03-01', kind: '撤回', note: '发错了文件。' },
    ],
  },
});

const replaced = createExample({
  'plans/yunxi/2024': {
    published: '2024-01-15',
    validity: { status: '废止', date: '2024-03-25', reason: '任务调减', successor: 'plans/yunxi/2024-调整' },
  },
  'plans/yunxi/2024-调整': { published: '2024-03-20', title: '云溪县交通运输局2024年工作计划（调整）' },
});

describe('createChangeFeed', () => {
  test('has an entry for each change that readers are told of, dated by itself', () => {
    const { page, path, entries } = createChangeFeed(listChanges(catalogue.items));
    expect([page, path]).toEqual(['corrections/', 'feeds/corrections.atom']);
    expect(entries.map(({ title, summary, updated, place }) => [title, summary, updated, place])).toEqual([
      ['撤回：云溪县交通运输局2024年工作计划', '发错了文件。', '2024-03-01T00:00:00+08:00', '#change-3'],
      [
        '更正：云溪县交通运输局2024年工作计划',
        '漏加了一段。 更正前72公里，更正后86公里',
        '2024-02-01T00:00:00+08:00',
        '#change-1',
      ],
    ]);
  });

  test('tells that a document lost its force, why, and what took its place', () => {
    const { entries } = createChangeFeed(listChanges(replaced.items));
    expect(entries).toMatchObject([
      {
        path: 'plans/yunxi/2024/',
        place: '#validity',
        title: '废止：云溪县交通运输局2024年工作计划',
        summary: '任务调减。 由《云溪县交通运输局2024年工作计划（调整）》代替。',
        categories: ['废止', '年度工作计划'],
        updated: '2024-03-25T00:00:00+08:00',
      },
    ]);
  });

  test('is a feed of the site where anything was changed, and none where nothing was', () => {
    const paths = (one: typeof catalogue) => listFeeds(one, []).map(({ path }) => path);
    expect(paths(catalogue)).toContain('feeds/corrections.atom');
    expect(paths(replaced)).toContain('feeds/corrections.atom');
    expect(paths(createExample({ 'plans/yunxi/2024': {} }))).not.toContain('feeds/corrections.atom');
  });
});
