import { describe, expect, test } from 'vitest';
import { createLedgerFeed } from '../../../src/feeds/ledger-feed.ts';
import { listKeptPromises } from '../../../src/promises/lists/kept-promises.ts';
import { readLedger, result, target, type Example } from '../promises/example-ledger.ts';

const plan: Example = { published: '2023-01-10', says: [target('works', '2023', '新建16公里')] };
const report = (published: string, text: string): Example => ({
  published,
  says: [result('works', '2023', text)],
});

function list(documents: Readonly<Record<string, Example>>): string[] {
  const { entries } = createLedgerFeed(listKeptPromises(readLedger(documents)), '承诺与兑现');
  return entries.map(({ title, summary, updated }) => `${updated.slice(0, 10)} ${title} ${summary}`);
}

describe('createLedgerFeed', () => {
  test('dates a promise that was kept by the document that told it', () => {
    expect(
      list({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023': report('2024-01-08', '建成18公里') }),
    ).toEqual([
      '2024-01-08 云溪县2023年安防工程里程：已完成 承诺16公里，报告18公里。见《云溪县交通运输局2024年工作计划》。',
    ]);
  });

  test('has none that was not kept, or holds no more', () => {
    expect(
      list({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023': report('2024-01-08', '建成8公里') }),
    ).toEqual([]);
    const changes: Example['changes'] = [{ date: '2023-05-08', kind: '撤回', note: '任务取消。' }];
    const withdrawn = { ...plan, changes };
    expect(
      list({ 'plans/yunxi/2023': withdrawn, 'summaries/yunxi/2023': report('2024-01-08', '建成18公里') }),
    ).toEqual([]);
  });

  test('says of what was kept late that it was', () => {
    const documents: Readonly<Record<string, Example>> = {
      'plans/yunxi/2023': {
        published: '2023-01-10',
        says: [target('ring-road', '2023', '绕城公路6月底前建成通车')],
      },
      'summaries/yunxi/2023': {
        published: '2024-01-08',
        says: [result('ring-road', '2023', '绕城公路10月18日建成通车')],
      },
    };
    const kept = listKeptPromises(readLedger(documents));
    expect(createLedgerFeed(kept, '承诺与兑现').entries).toMatchObject([
      {
        title: '云溪县2023年云溪绕城公路：未完成（10月18日完成）',
        categories: ['未完成，后来完成', '农村公路'],
      },
    ]);
  });

  test('takes the day of a correction by which it became known', () => {
    const changes: Example['changes'] = [
      { date: '2024-03-15', kind: '更正', note: '漏加了一段。', from: '8公里', to: '18公里' },
    ];
    const corrected = { ...report('2024-01-08', '建成18公里'), changes };
    expect(list({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023': corrected })[0]).toContain('2024-03-15 ');
  });

  test('has no two entries with one address', () => {
    const rows = readLedger({
      'plans/yunxi/2023': { ...plan, says: [...plan.says, target('bridges', '2023', '改造2座')] },
      'summaries/yunxi/2023': {
        published: '2024-01-08',
        says: [result('works', '2023', '建成18公里'), result('bridges', '2023', '改造2座')],
      },
    });
    const { entries } = createLedgerFeed(listKeptPromises(rows), '承诺与兑现');
    expect(new Set(entries.map(({ place }) => place)).size).toBe(2);
  });
});
