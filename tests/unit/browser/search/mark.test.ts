import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cutAround, findPlaces, markText } from '../../../../src/browser/search/mark.ts';
import { fold } from '../../../../src/text/spelling/fold.ts';

describe('findPlaces', () => {
  test.each<[string, string[], [number, number][]]>([
    ['建农村公路', ['农村'], [[1, 3]]],
    [
      '农村和农村',
      ['农村'],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    ['農 村公路', ['农村'], [[0, 3]]],
    ['长１８０ ＫＭ。', ['180km'], [[1, 7]]],
    // Overlapping ones are one mark; those that touch are two.
    ['农村公路', ['农村公', '村公路'], [[0, 4]]],
    ['农村公路', ['农村公路', '村'], [[0, 4]]],
    [
      '农村公路',
      ['公路', '农村'],
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ['农村', ['桥'], []],
    ['农村', [], []],
    ['', ['农'], []],
  ])('in %j of %j', (text, strings, places) => {
    expect(findPlaces(text, strings)).toEqual(places);
  });

  test('finds a place exactly where the text contains one of the strings', () => {
    const unit = fc.constantFrom(...Array.from('农村Aa １'));
    const string = fc
      .string({ unit, minLength: 1, maxLength: 3 })
      .map(fold)
      .filter((one) => one !== '');
    fc.assert(
      fc.property(fc.string({ unit }), fc.array(string, { maxLength: 3 }), (text, strings) => {
        const places = findPlaces(text, strings);
        expect(places.length > 0).toBe(strings.some((one) => fold(text).includes(one)));
        let last = 0;
        for (const [start, end] of places) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(strings.some((one) => fold(text.slice(start, end)).includes(one))).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe('markText', () => {
  beforeAll(() => {
    // All that it needs of a document: an element with a name and a text.
    vi.stubGlobal('document', {
      createElement: (name: string) => {
        const made = { name, text: '', append: (text: string) => (made.text += text) };
        return made;
      },
    });
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  const mark = (text: string, ...strings: string[]) =>
    markText(text, strings)
      .map((part) => (typeof part === 'string' ? part : `[${Reflect.get(part, 'text') as string}]`))
      .join('');

  test('marks the strings and leaves the text as it is written', () => {
    expect(mark('建設農村 公路，养护', '农村公路', '养护')).toBe('建設[農村 公路]，[养护]');
    expect(mark('农村', '公路')).toBe('农村');
    expect(mark('<b>农村', '农村')).toBe('<b>[农村]');
  });

  test('loses nothing of any text', () => {
    const unit = fc.constantFrom(...Array.from('农村公 路Ａa'));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(mark(text, '农村', '村公', 'a').replace(/[[\]]/gu, '')).toBe(text);
      }),
    );
  });
});

describe('cutAround', () => {
  test('leaves a text of 160 units as it is', () => {
    const text = '路'.repeat(160);
    expect(cutAround(text, ['桥'])).toBe(text);
  });

  test('shows a long text from 30 units before the first place, 160 in all', () => {
    const text = `${'甲'.repeat(100)}桥${'乙'.repeat(300)}桥`;
    expect(cutAround(text, ['桥'])).toBe(`…${'甲'.repeat(30)}桥${'乙'.repeat(129)}…`);
  });

  test('begins with the beginning and ends with the end where they are near', () => {
    expect(cutAround(`桥${'乙'.repeat(300)}`, ['桥'])).toBe(`桥${'乙'.repeat(159)}…`);
    expect(cutAround(`${'甲'.repeat(300)}桥`, ['桥'])).toBe(`…${'甲'.repeat(159)}桥`);
    expect(cutAround('甲'.repeat(200), ['桥'])).toBe(`${'甲'.repeat(160)}…`);
  });

  test('shows the first place whole and cuts no character in half, in any text', () => {
    const unit = fc.constantFrom('甲', '𠮷', '桥', ' ', '，');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 100, maxLength: 400 }), (text) => {
        const cut = cutAround(text, ['桥']);
        expect(cut.isWellFormed()).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(162);
        expect(text).toContain(cut.replace(/^…|…$/gu, ''));
        expect(cut.includes('桥')).toBe(text.includes('桥'));
      }),
    );
  });
});
