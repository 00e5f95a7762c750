import { describe, expect, it } from 'vitest';
import { listPublishingBureaus } from '../../../../src/record/addresses/publishing-bureaus.ts';

const bureaus = [{ id: 'yunxi', parent: 'yunzhou' }, { id: 'yunzhou' }, { id: 'baishi', parent: 'yunzhou' }];
const by = (...ids: readonly string[]) => ids.map((bureau) => ({ data: { bureau } }));

describe('listPublishingBureaus', () => {
  it('lists who has published, and who stands above', () => {
    expect(listPublishingBureaus(bureaus, by('yunxi', 'yunxi'))).toEqual(['yunxi', 'yunzhou']);
    expect(listPublishingBureaus(bureaus, by('yunzhou'))).toEqual(['yunzhou']);
    expect(listPublishingBureaus(bureaus, [])).toEqual([]);
  });

  it('ends in no circle, and lists nobody who is unknown', () => {
    const circle = [
      { id: 'yunxi', parent: 'yunzhou' },
      { id: 'yunzhou', parent: 'yunxi' },
    ];
    expect(listPublishingBureaus(circle, by('yunxi', 'nobody'))).toEqual(['yunxi', 'yunzhou']);
  });
});
