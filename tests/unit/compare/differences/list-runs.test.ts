import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRuns, type Run } from '../../../../src/compare/differences/list-runs.ts';

/** As the package diff finds them. */
function listByPackage(old: readonly number[], later: readonly number[], most: number): Run[] | undefined {
  const changes = diffArrays([...old], [...later], { maxEditLength: most }) as
    { added: boolean; removed: boolean; value: number[] }[] | undefined;
  return changes?.map(({ added, removed, value }) => ({
    side: added ? 'new' : removed ? 'old' : 'both',
    count: value.length,
  }));
}

describe('listRuns', () => {
  it.each([
    [[], [], []],
    [[1, 2], [1, 2], [{ side: 'both', count: 2 }]],
    [
      [1, 2, 3],
      [1, 4, 5, 3],
      [
        { side: 'both', count: 1 },
        { side: 'old', count: 1 },
        { side: 'new', count: 2 },
        { side: 'both', count: 1 },
      ],
    ],
    [[1], [], [{ side: 'old', count: 1 }]],
  ] as const)('%j, %j', (old, later, runs) => {
    expect(listRuns(old, later, 100)).toEqual(runs);
  });

  it('finds what the package diff finds, of ways that are as short the same', () => {
    const list = fc.array(fc.nat(3), { maxLength: 24 });
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 60 }), (old, later, most) => {
        expect(listRuns(old, later, most)).toEqual(listByPackage(old, later, most));
      }),
      { numRuns: 3000 },
    );
  });
});
