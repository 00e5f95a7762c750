import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looks } from '../../../../src/search/engine/facets.ts';
import { orders } from '../../../../src/search/engine/rank.ts';
import {
  hasFilters,
  noFilters,
  readState,
  writeState,
  type SearchState,
} from '../../../../src/browser/search/state.ts';

const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 });
const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined });
const states: fc.Arbitrary<SearchState> = fc
  .record({
    text: fc.string({ unit: 'grapheme' }),
    order: fc.constantFrom(...orders),
    fromYear: year,
    toYear: year,
    lists: fc.record({
      bureaus: values,
      levels: values,
      kinds: values,
      topics: values,
      looks: fc.subarray([...looks]),
    }),
  })
  .map(({ text, order, fromYear, toYear, lists }) => ({
    text,
    order,
    filters: {
      ...lists,
      ...(fromYear !== undefined && { fromYear }),
      ...(toYear !== undefined && { toYear }),
    },
  }));

const read = (address: string) => readState(new URLSearchParams(address));

describe('writeState and readState', () => {
  test('give back any state from its address', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeState(state).toString())).toEqual(state);
      }),
    );
  });

  test('write short names that are never changed: addresses are kept and shared', () => {
    const state: SearchState = {
      text: '桥梁 -客运',
      filters: {
        fromYear: 2020,
        toYear: 2024,
        bureaus: ['yunxi', 'yunling'],
        levels: ['县级'],
        kinds: ['年度工作总结'],
        topics: ['桥梁'],
        looks: ['review'],
      },
      order: 'oldest',
    };
    expect(decodeURIComponent(writeState(state).toString())).toBe(
      'q=桥梁+-客运&bureau=yunxi&bureau=yunling&level=县级&kind=年度工作总结&topic=桥梁&look=review&from=2020&to=2024&order=oldest',
    );
  });

  test('write nothing that goes without saying', () => {
    expect(writeState({ text: '', filters: noFilters, order: 'relevance' }).toString()).toBe('');
    expect(read('')).toEqual({ text: '', filters: noFilters, order: 'relevance' });
  });

  test.each([
    ['order=best', { order: 'relevance' }],
    ['order=newest&order=oldest', { order: 'newest' }],
    ['q=a&q=b', { text: 'a' }],
    ['q=%E5%86', { text: '\uFFFD' }],
  ])('read %j as well as can be', (address, expected) => {
    expect(read(address)).toMatchObject(expected);
  });

  test.each([
    'from=&to=',
    'from=20&to=20245',
    'from=2020-01&to=-2024',
    'from=２０２０&to=abcd',
    'from=1e3&to=0x10',
    'look=sideways&look=',
    'bureau=&level=&kind=&topic=',
    '__proto__=x&constructor=y',
  ])('narrow nothing for %j', (address) => {
    expect(read(address).filters).toEqual(noFilters);
  });

  test('take a value once, however often it stands in the address', () => {
    const { filters } = read('bureau=yunxi&bureau=yunxi&look=review&look=plan&look=plan');
    expect(filters.bureaus).toEqual(['yunxi']);
    expect(filters.looks).toEqual(['plan', 'review']);
  });

  test('read any address without fail, and write it in a form that stays', () => {
    const key = fc.constantFrom('q', 'from', 'to', 'bureau', 'level', 'kind', 'topic', 'look', 'order', 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string({ unit: 'grapheme' }))), (pairs) => {
        const state = readState(new URLSearchParams(pairs));
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });
});

describe('hasFilters', () => {
  test('is true for any facet and any year', () => {
    expect(hasFilters(noFilters)).toBe(false);
    for (const address of [
      'from=2020',
      'to=2020',
      'bureau=yunxi',
      'level=县级',
      'kind=x',
      'topic=x',
      'look=plan',
    ])
      expect(hasFilters(read(address).filters), address).toBe(true);
  });
});
