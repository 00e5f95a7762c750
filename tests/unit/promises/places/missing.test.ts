import { describe, expect, test } from 'vitest';
import { listMissing } from '../../../../src/promises/places/missing.ts';
import { summarise } from '../../../../src/promises/lists/summary.ts';

describe('listMissing', () => {
  test('tells of a half-yearly report of which a bureau above writes that it was not sent', () => {
    const unsent = [
      {
        bureau: { id: 'yunxi', shortName: '云溪县' },
        period: { id: '2024-H1', label: '2024年上半年', year: 2024 },
        toldBy: '云州市',
        document: 'summaries/yunzhou/2024-H1',
        paragraph: 'p-1',
      },
    ];
    expect(
      listMissing({ years: [], squares: [], summary: summarise([]), silent: [], unsent }).map(
        ({ text }) => text,
      ),
    ).toEqual(['没有收录2024年上半年的总结：云州市的总结写明没有按时报来']);
  });

  test('names each state of a promise of which the site has no result', () => {
    const rows = (['unmentioned', 'mentioned', 'mentioned', 'no-report', 'not-due', 'done'] as const).map(
      (state) => ({ state }),
    );
    const missing = listMissing({ years: [], squares: [], summary: summarise(rows), silent: [] });
    expect(missing.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'unmentioned 1 项承诺，收录了总结，总结没有提到',
      'mentioned 2 项承诺，收录了总结，总结提到了，没有说结果',
      'no-report 1 项承诺，没有收录说到期限的总结',
    ]);
  });
});
