import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNarrowed,
  isPlain,
  readSorting,
  readView,
  setFacet,
  sortKeys,
  turnSorting,
  writeView,
} from '../../../../src/browser/promises/view.ts';

const read = (search: string) => readView(new URLSearchParams(search));

describe('readView', () => {
  it('reads what the address asks for', () => {
    expect(read('?bureau=yunxi&year=2023&topic=rural-roads&state=done&q=安防&sort=-period')).toEqual({
      facets: { bureau: 'yunxi', year: '2023', topic: 'rural-roads', state: 'done' },
      text: '安防',
      sorting: { key: 'period', isDescending: true },
    });
  });

  it('leaves out what it does not know', () => {
    expect(read('?colour=red&year=&sort=size')).toEqual({ facets: {}, text: '' });
    expect(isPlain(read('?colour=red'))).toBe(true);
    expect(isPlain(read('?sort=name'))).toBe(false);
  });

  it('reads what was written', () => {
    const value = fc.string({ minLength: 1 });
    const view = fc.record({
      facets: fc.record({ bureau: value, year: value, topic: value, state: value }, { requiredKeys: [] }),
      text: fc.string(),
    });
    const sorting = fc.record({ key: fc.constantFrom(...sortKeys), isDescending: fc.boolean() });
    fc.assert(
      fc.property(view, fc.option(sorting), (asked, order) => {
        const whole = { ...asked, ...(order && { sorting: order }) };
        expect(read(writeView(whole).toString())).toEqual(whole);
      }),
    );
  });
});

describe('setFacet', () => {
  it('sets one facet, takes it away, and leaves the rest', () => {
    const view = read('?year=2023&q=路');
    expect(writeView(setFacet(view, 'state', 'done')).toString()).toBe('state=done&year=2023&q=%E8%B7%AF');
    expect(writeView(setFacet(view, 'year', '2022')).toString()).toBe('year=2022&q=%E8%B7%AF');
    expect(writeView(setFacet(view, 'year', '')).toString()).toBe('q=%E8%B7%AF');
  });
});

describe('turnSorting', () => {
  it('goes from one order to the other and back to the ledger’s', () => {
    const turn = (text: string, key: (typeof sortKeys)[number]) => turnSorting(readSorting(text), key);
    expect(turn('', 'period')).toEqual({ key: 'period', isDescending: true });
    expect(turn('-period', 'period')).toEqual({ key: 'period', isDescending: false });
    expect(turn('period', 'period')).toBeUndefined();
    expect(turn('period', 'name')).toEqual({ key: 'name', isDescending: false });
    expect(turn('name', 'name')).toEqual({ key: 'name', isDescending: true });
    expect(turn('-name', 'name')).toBeUndefined();
  });
});

describe('isNarrowed', () => {
  it('is what leaves lines out; another order leaves out none', () => {
    expect(isNarrowed(read('?sort=-period'))).toBe(false);
    expect(isNarrowed(read('?year=2023'))).toBe(true);
    expect(isNarrowed(read('?q=安防'))).toBe(true);
  });
});
