import { describe, expect, test } from 'vitest';
import { arrangeMentions } from '../../../../src/browser/search/arrange-mentions.ts';
import { ownOf } from '../../../../src/search/engine/facets.ts';
import type { BureauEntry } from '../../../../src/search/engine/format.ts';

const bureaus: BureauEntry[] = [
  { id: 'nanling', name: '南岭省', level: '省级' },
  { id: 'yunzhou', name: '云州市', level: '市级', parent: 0 },
  { id: 'yunxi', name: '云溪县', level: '县级', parent: 1 },
  { id: 'lanshan', name: '蓝山县', level: '县级', parent: 1 },
  { id: 'far', name: '远山县', level: '县级', site: '远山' },
];
const arrange = (counts: Record<string, number>) =>
  arrangeMentions(new Map(Object.entries(counts).map(([id, count]) => [ownOf(id), count])), bureaus).map(
    ({ id, documents, isLowest }) => [id, documents, isLowest],
  );

describe('arrangeMentions', () => {
  test('the county that speaks of a township comes before the city above it, however much that says', () => {
    expect(arrange({ yunzhou: 9, yunxi: 2 })).toEqual([
      ['yunxi', 2, true],
      ['yunzhou', 9, false],
    ]);
  });

  test('of two counties the one that says more comes first; a city alone is the lowest that knows of it', () => {
    expect(arrange({ yunxi: 1, lanshan: 3 })).toEqual([
      ['lanshan', 3, true],
      ['yunxi', 1, true],
    ]);
    expect(arrange({ nanling: 1, yunzhou: 1 })).toEqual([
      ['yunzhou', 1, true],
      ['nanling', 1, false],
    ]);
  });

  test('bureaus of another site and those that are silent are left out', () => {
    expect(arrange({ far: 4 })).toEqual([]);
  });
});
