import { describe, expect, test } from 'vitest';
import { describeEntries, findEntries } from '../../../../src/browser/lists/find-entries.ts';

const entries = [
  { name: '南岭省 南岭省交通运输厅' },
  { name: '云岭市', parent: 0 },
  { name: '云溪县', parent: 1 },
  { name: '石桥县', parent: 1 },
  { name: 'Ｇ209 云溪大道' },
];
const find = (typed: string) => {
  const { found, shown } = findEntries(entries, typed);
  return [[...found], [...shown].sort((a, b) => a - b)];
};

describe('findEntries', () => {
  test('shows what matches, what stands above it, and what stands below it', () => {
    expect(find('云溪县')).toEqual([[2], [0, 1, 2]]);
    expect(find('云岭')).toEqual([[1], [0, 1, 2, 3]]);
  });

  test('wants each word, whatever its width and case, and all entries if nothing is typed', () => {
    expect(find('g209 大道')).toEqual([[4], [4]]);
    expect(find('大道 南岭')).toEqual([[], []]);
    expect(find('  ')[1]).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('describeEntries', () => {
  test('tells the number once something is typed', () => {
    expect(describeEntries(' ', 5, '个机构')).toBe('');
    expect(describeEntries('云', 2, '个机构')).toBe('找到 2 个机构');
    expect(describeEntries('海 ', 0, '个机构')).toBe('没有找到“海”，换一个写法试试');
  });
});
