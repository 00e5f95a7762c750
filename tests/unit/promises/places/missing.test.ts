import { describe, expect, test } from 'vitest';
import { listMissing } from '../../../../src/promises/places/missing.ts';
import type { ToldAbove } from '../../../../src/promises/places/told-above.ts';
import { summarise } from '../../../../src/promises/lists/summary.ts';
import { parsePeriod } from '../../../../src/text/period/period.ts';

const list = (period: string, text: string): string[] => {
  const told = [
    {
      item: { bureau: { shortName: '云州市' } },
      periods: [parsePeriod(period)],
      sentences: [{ text, paragraph: 'p-1' }],
      others: 0,
    },
  ] as unknown as ToldAbove[];
  return listMissing({ years: [], squares: [], summary: summarise([]), silent: [], told }).map(
    (one) => one.text,
  );
};

describe('listMissing', () => {
  test('tells of a half-yearly report where the bureau above writes that it was not sent', () => {
    expect(list('2024-H1', '云溪县没有按时报送，用的是市局核对的数。')).toEqual([
      '没有收录2024年上半年的总结：云州市的总结写明没有按时报来',
    ]);
  });

  test('does not expect one for any other reason, nor tell of a year twice', () => {
    expect(list('2024-H1', '云溪县完成15公里。')).toEqual([]);
    expect(list('2023', '云溪县没有按时报送。')).toEqual([]);
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
