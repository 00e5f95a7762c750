import { describe, expect, it } from 'vitest';
import { findRetired } from '../../../src/catalogue/retired-paragraphs.ts';

const version = (name: string, anchors: string) => ({ name, anchors: Array.from(anchors) });

describe('findRetired', () => {
  it('has nothing to say while all that was published is there, wherever it stands', () => {
    expect(findRetired(Array.from('abcx'), [version('2031-03-01', 'cab')], ['a', 'c'])).toEqual([]);
  });

  it.each([
    ['one that was changed', 'aXc', 'abc', 'X'],
    ['the first', 'Xbc', 'abc', 'X'],
    ['the last', 'abX', 'abc', 'X'],
    ['the only one', 'X', 'a', 'X'],
    ['one of two that were changed', 'aXYd', 'abcd', 'X'],
  ])('leads to what stands in the place of %s', (_, present, former, successor) => {
    expect(findRetired(Array.from(present), [version('2031-03-01', former)], [])[0]).toMatchObject({
      version: '2031-03-01',
      successor,
    });
  });

  it.each([
    ['was dropped', 'ac', 'abc'],
    ['became two', 'aXYc', 'abc'],
    ['went where neighbours changed places', 'cXa', 'abc'],
  ])('does not guess what became of one that %s', (_, present, former) => {
    expect(findRetired(Array.from(present), [version('2031-03-01', former)], [])).toEqual([
      { anchor: 'b', version: '2031-03-01' },
    ]);
  });

  it('names the last version that has a paragraph, and none where none is known', () => {
    expect(
      findRetired(
        Array.from('ad'),
        [version('2031-03-02', 'abd'), version('2031-03-01', 'abcd')],
        ['b', 'z'],
      ),
    ).toEqual([
      { anchor: 'b', version: '2031-03-02' },
      { anchor: 'c', version: '2031-03-01' },
      { anchor: 'z' },
    ]);
  });
});
