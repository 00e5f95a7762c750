import { describe, expect, test } from 'vitest';
import { digestValue } from '../../../src/reads/digest-value.ts';

const bureau = (note: string) => ({ id: 'yunxi', name: '云溪县交通运输局', levels: ['县', note.repeat(60)] });

describe('digestValue', () => {
  test('is the same for values that are equal, whatever objects they are made of', () => {
    expect(digestValue(bureau('甲'))).toBe(digestValue(structuredClone(bureau('甲'))));
    const one = bureau('甲');
    expect(digestValue([one, { of: one }])).toBe(digestValue([bureau('甲'), { of: bureau('甲') }]));
  });

  test.each([
    ['a string', 'a', 'b'],
    ['a number and its text', 1, '1'],
    ['zeros', 0, -0],
    ['nothing and null', undefined, null],
    ['a key without a value and no key', { a: undefined }, {}],
    ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['the order of a list', [1, 2], [2, 1]],
    ['where a list ends', [['a'], 'b'], [['a', 'b']]],
    ['a map and a list', new Map([['a', 1]]), [['a', 1]]],
    [
      'the order of a map',
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
      new Map([
        ['b', 2],
        ['a', 1],
      ]),
    ],
    ['a set and a list', new Set(['a']), ['a']],
    ['bytes', new Uint8Array([1]), new Uint8Array([2])],
    ['something deep inside', [{ a: bureau('甲') }], [{ a: bureau('乙') }]],
    ['text that looks like a digest', '#abc', { a: '#abc' }],
  ])('tells apart %s', (_, one, other) => {
    expect(digestValue(one)).not.toBe(digestValue(other));
  });

  test('reads an object once: what pages are made of does not change', () => {
    let reads = 0;
    const watched = Object.defineProperty({ long: 'x'.repeat(200) }, 'read', {
      enumerable: true,
      get: () => (reads += 1),
    });
    expect(digestValue([watched])).toBe(digestValue([watched]));
    expect(reads).toBe(1);
  });

  test.each([
    ['a function', { format: () => '' }, 'No digest of a function'],
    ['a date', { day: new Date(0) }, 'No digest of a Date'],
  ])('refuses %s, which has more in it than can be seen', (_, value, message) => {
    expect(() => digestValue(value)).toThrow(message);
    // And again: it is not taken for what contains itself.
    expect(() => digestValue(value)).toThrow(message);
  });

  test('knows a pattern by what it says', () => {
    expect(digestValue({ title: /要点/u })).toBe(digestValue({ title: /要点/u }));
    expect(new Set([/要点/u, /要点/iu, /计划/u, '/要点/u'].map(digestValue)).size).toBe(4);
  });

  test('refuses a circle', () => {
    const circle: { self?: object } = {};
    circle.self = [circle];
    expect(() => digestValue(circle)).toThrow('No digest of what contains itself');
  });
});
