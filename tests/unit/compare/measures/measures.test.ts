import { describe, expect, test } from 'vitest';
import { relateCounts, tellCounts, type PlacedCounts } from '../../../../src/compare/measures/counts.ts';
import { compareBodies, writeComparison, writeFigures } from '../compare-bodies.ts';

describe('relateCounts', () => {
  const roads: PlacedCounts = { measure: 'roads', sort: 'target year', isSure: true, hasLike: false };
  test.each([
    [roads, roads, 'same'],
    [roads, { ...roads, measure: 'bridges' }, 'apart'],
    [roads, { ...roads, sort: 'result year' }, 'loose'],
    [{ ...roads, hasLike: true }, { ...roads, sort: 'result year' }, 'apart'],
    [roads, undefined, 'unknown'],
  ] as const)('%o %o: %s', (one, other, relation) => {
    expect(relateCounts(one, other)).toBe(relation);
  });
});

test('what was read is promised or reported as its sentence is, what was marked is not', () => {
  const counts = { measure: 'roads', sort: 'target span 5', isSure: true };
  expect(tellCounts(counts, 'back').sort).toBe('result span 5');
  expect(tellCounts(counts, undefined).sort).toBe('target span 5');
  expect(tellCounts({ ...counts, isMarked: true }, 'back').sort).toBe('target span 5');
});

describe('what is compared by measures', () => {
  const find = (old: string, later: string) => writeFigures(compareBodies(old, later));

  test('sentences that count one measure belong together, whatever their words', () => {
    expect(find('普通国省道投资38亿元。巡查渡口。', '巡查渡口。干线公路安排投资41亿元。')).toEqual([
      '干线公路安排投资：38亿元 → 41亿元',
    ]);
  });

  test.each([
    ['a bus that is new and one that takes the place of another', '新增公交车40辆。', '更新公交车25辆。'],
    ['another standard', '淘汰国三柴油货车38辆。', '淘汰国四柴油货车29辆。'],
    ['one road and two', '实施G538线养护14公里。', '实施G538线、S231线养护21公里。'],
    [
      'what was asked for and what the office plans',
      '县政府要求完成交通投资23亿元，我局计划完成投资15亿元。',
      '县政府要求完成交通投资23亿元。',
    ],
    ['money of one sort and of all', '全县完成投资56亿元。', '信息化投资2亿元。'],
    [
      'what goes by road and what goes by water',
      '公路客运量90万人，旅客周转量800万人公里。',
      '水路客运量9万人，旅客周转量30万人公里。',
    ],
    ['each and all', '组织防汛、消防演练各1次。', '组织防汛等演练5次。'],
  ])('%s are no change', (_, old, later) => {
    expect(find(old, later)).toEqual([]);
  });

  test('a part of a whole is what its own sentence has become', () => {
    const comparison = compareBodies(
      '公路建设计划投资43亿元。\n\n全县计划完成交通投资58亿元。',
      '全县计划完成交通投资63亿元，其中公路投资47亿元。',
    );
    expect(writeFigures(comparison)).toContain('其中公路投资：43亿元 → 47亿元');
    expect(writeComparison(comparison)).toHaveLength(1);
    // In the order of the document, whichever of them was found first.
    const [entry] = comparison.sections.flatMap(({ entries }) => entries);
    expect(entry?.old.map(({ sentence }) => sentence.text.slice(0, 2))).toEqual(['公路', '全县']);
  });

  test('vehicles are counted in two words', () => {
    expect(find('新增公交车20台。', '新增公交车15辆。')).toEqual(['新增公交车：20台 → 15辆']);
  });

  test('figures behind 分别 are named one by one', () => {
    expect(find('事故起数、死亡人数分别下降15%和22%。', '事故起数、死亡人数分别下降9%和14%。')).toEqual([
      '事故起数下降：15% → 9%',
      '死亡人数下降：22% → 14%',
    ]);
  });

  test('a road is known by its short name', () => {
    expect(find('苇山至云渡高速公路完成投资21亿元。', '苇云高速完成投资26亿元，桥隧过半。')).toEqual([
      '苇云高速完成投资：21亿元 → 26亿元',
    ]);
  });
});
