import { describe, expect, test } from 'vitest';
import { describeCorrection, listCorrections } from '../../../../src/promises/sayings/corrected.ts';
import { collectSayings } from '../../../../src/promises/sayings/saying.ts';
import type { Change } from '../../../../src/schema/change.ts';
import { createExampleCatalogue, target, type Example } from '../example-ledger.ts';

const change: Change = {
  date: '2024-03-15',
  kind: '更正',
  note: '漏加了一段。',
  from: '72公里',
  to: '86公里',
};

function list(says: Example['says'], changes: readonly Change[] = [change]): string[] {
  const { items } = createExampleCatalogue({ 'plans/yunxi/2024': { says, changes: [...changes] } });
  return collectSayings(items).map((saying) => listCorrections(saying).map(describeCorrection).join('；'));
}

describe('listCorrections', () => {
  test('tells what a corrected statement said before, and nothing of others', () => {
    expect(list([target('works', '2024', '新建86公里'), target('bridges', '2024', '改造2座')])).toEqual([
      '原为72公里，2024-03-15更正',
      '',
    ]);
  });

  test('says nothing where the same words stand for different things', () => {
    expect(list([target('works', '2024', '新建86公里'), target('total', '2024', '达到86公里')])).toEqual([
      '',
      '',
    ]);
    expect(list([target('works', '2024', '新建86公里'), target('works', '2024', '安防86公里')])).toEqual([
      '原为72公里，2024-03-15更正',
      '原为72公里，2024-03-15更正',
    ]);
  });

  test.each([
    ['新建农村公路32公里', '新建农村公路26公里', '32公里'],
    ['新建126公里', '新建162公里', '126公里'],
    ['修桥', '修桥2座', '修桥'],
  ])('leaves out the words before that have stayed: %s → %s', (from, to, shown) => {
    expect(describeCorrection({ from, to, date: '2024-03-15' })).toBe(`原为${shown}，2024-03-15更正`);
  });

  test('counts corrections only', () => {
    expect(list([target('works', '2024', '新建86公里')], [])).toEqual(['']);
    const added: Change = { date: '2024-03-15', kind: '补充', note: '增加一项。', to: '86公里' };
    expect(list([target('works', '2024', '新建86公里')], [added])).toEqual(['']);
  });
});
