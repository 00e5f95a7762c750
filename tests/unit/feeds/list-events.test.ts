import { describe, expect, test } from 'vitest';
import { listEvents } from '../../../src/feeds/list-events.ts';
import { createLedger } from '../../../src/promises/ledger.ts';
import { createExampleCatalogue, result, target } from '../promises/example-ledger.ts';

const catalogue = createExampleCatalogue({
  'plans/yunxi/2023': {
    published: '2023-01-10',
    says: [target('works', '2023', '新建16公里')],
    changes: [
      { date: '2023-02-01', kind: '更正', note: '漏加了一段。', from: '12公里', to: '16公里' },
      { date: '2023-02-02', kind: '格式', note: '表格加了标题。' },
    ],
  },
  'summaries/yunxi/2023': { published: '2024-01-08', says: [result('works', '2023', '建成18公里')] },
});
const events = listEvents(catalogue, createLedger(catalogue));

describe('listEvents', () => {
  test('tells what was published, changed and kept, newest first', () => {
    expect(events.map(({ date, kind, document }) => `${date} ${kind} ${document}`)).toEqual([
      '2024-01-08 兑现 summaries/yunxi/2023',
      '2024-01-08 发布 summaries/yunxi/2023',
      '2023-02-01 更正 plans/yunxi/2023',
      '2023-01-10 发布 plans/yunxi/2023',
    ]);
  });

  test('gives each an address of its own', () => {
    const ids = events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => URL.canParse(id))).toBe(true);
    expect(ids[2]).toBe('https://www.example.com/jtj/plans/yunxi/2023/#change-1');
  });

  test('tells the words of a correction and the numbers of a promise', () => {
    expect(events[2]).toMatchObject({ note: '漏加了一段。', from: '12公里', to: '16公里' });
    expect(events[0]?.promise).toEqual({
      name: '安防工程里程',
      bureau: 'yunxi',
      period: '2023',
      promised: '16公里',
      done: '18公里',
    });
  });

  test('tells that a document lost its force, and of both which took the place of which', () => {
    const replaced = createExampleCatalogue({
      'plans/yunxi/2023': {
        published: '2023-01-10',
        validity: { status: '失效', date: '2023-05-31', reason: '任务调减', successor: 'plans/yunxi/2023-2' },
        says: [],
      },
      'plans/yunxi/2023-2': { published: '2023-06-01', says: [] },
    });
    expect(listEvents(replaced, [])).toMatchObject([
      { kind: '发布', document: 'plans/yunxi/2023-2', replaces: ['plans/yunxi/2023'] },
      {
        id: 'https://www.example.com/jtj/plans/yunxi/2023/#validity',
        date: '2023-05-31',
        kind: '失效',
        note: '任务调减',
        successor: 'plans/yunxi/2023-2',
      },
      { kind: '发布', document: 'plans/yunxi/2023' },
    ]);
  });

  test('does not call kept what was done after its time', () => {
    const late = createExampleCatalogue({
      'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路6月底前建成通车')] },
      'summaries/yunxi/2023': { says: [result('ring-road', '2023', '绕城公路10月18日建成通车')] },
    });
    const [event] = listEvents(late, createLedger(late)).filter(({ promise }) => promise);
    expect([event?.kind, event?.promise?.late]).toEqual(['后来完成', '2023年10月18日']);
  });
});
