import { describe, expect, it } from 'vitest';
import { listMarks, placeVersion } from '../../../../src/components/history/describe-version.ts';
import type { DocumentHistory, Version } from '../../../../src/history/history.ts';

function create(...days: readonly string[]): DocumentHistory {
  const versions = days.map((day, place): Version => ({
    name: day,
    day,
    commit: String(place).repeat(40),
    file: 'content/plans/yunxi/2031.mdx',
    blob: String(place).repeat(40),
    changes: [],
    isUnexplained: false,
  }));
  return { id: 'plans/yunxi/2031', versions, lines: [], isCut: false };
}

/** What the pages of all versions are given of the history. */
function placeAll(history: DocumentHistory) {
  return history.versions.map((version) => placeVersion(history, version));
}

describe('placeVersion', () => {
  it('gives the version before, and which is shown', () => {
    const [first, second] = placeAll(create('2031-01-05', '2031-03-15'));
    expect(first).toEqual({ isCut: false, isCurrent: false });
    expect(second).toMatchObject({ before: { name: '2031-01-05' }, isCurrent: true });
    const uncommitted = { ...create('2031-01-05'), uncommitted: 'explained' } as const;
    expect(placeAll(uncommitted)).toEqual([{ isCut: false, isCurrent: false }]);
  });

  it('tells old versions nothing of a new one: only the page of the last is made again', () => {
    const before = placeAll(create('2031-01-05', '2031-03-15', '2031-04-01'));
    const after = placeAll(create('2031-01-05', '2031-03-15', '2031-04-01', '2031-05-01'));
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after[2]).toEqual({ ...before[2], isCurrent: false });
  });
});

describe('listMarks', () => {
  it('says of the first that it is, or that it is only the oldest that is known', () => {
    const history = create('2031-01-05', '2031-03-15');
    const tell = (known: DocumentHistory) =>
      known.versions.map((version) => listMarks(placeVersion(known, version), version).join());
    expect(tell(history)).toEqual(['首次公布', '']);
    expect(tell({ ...history, isCut: true })).toEqual(['已知最早的版本', '']);
  });
});
