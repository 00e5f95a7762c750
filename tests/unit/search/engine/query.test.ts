import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listStrings, parseQuery, splitWords } from '../../../../src/search/engine/query.ts';
import { fold } from '../../../../src/text/spelling/fold.ts';

/** Groups and exclusions as one line: `甲|乙 丙 ¬丁`. */
function describeQuery(text: string): string {
  const { groups, excluded } = parseQuery(text);
  return [...groups.map((group) => group.join('|')), ...excluded.map((one) => `¬${one}`)].join(' ');
}

describe('parseQuery', () => {
  test.each([
    // Spaces of all widths divide, wherever they stand.
    ['农村公路', '农村公路'],
    ['农村公路 桥梁', '农村公路 桥梁'],
    ['　农村公路　\t桥梁 \n', '农村公路 桥梁'],
    // Quote marks, straight and curly, hold together; signs in them have no meaning.
    ['"农村公路 桥梁"', '农村公路桥梁'],
    ['“农村公路 桥梁” 养护', '农村公路桥梁 养护'],
    ['"-客运" “甲|乙”', '-客运 甲|乙'],
    ['"甲"|“乙 丙”', '甲|乙丙'],
    ['-"农村 客运"', '¬农村客运'],
    ['-“农村 客运”', '¬农村客运'],
    // In a string that was cut from a text they are signs like any other.
    ['“四好农村路”建设', '“四好农村路”建设'],
    ['建设“四好农村路”', '建设“四好农村路”'],
    ['“四好农', '“四好农'],
    ['四好农村路”', '四好农村路”'],
    ['"四好 农村路', '"四好 农村路'],
    ['四"好', '四"好'],
    // Exclusion: at the beginning of a word only.
    ['农村 -客运', '农村 ¬客运'],
    ['农村 －客运', '农村 ¬客运'],
    ['-客运', '¬客运'],
    ['云溪-石桥', '云溪-石桥'],
    ['云溪－石桥', '云溪-石桥'],
    ['-客运|货运', '¬客运 ¬货运'],
    // Alternatives.
    ['甲|乙', '甲|乙'],
    ['甲｜乙', '甲|乙'],
    ['甲 | 乙 丙', '甲|乙 丙'],
    ['甲||乙', '甲|乙'],
    ['|甲|', '甲'],
    ['甲|甲', '甲'],
    // Folding.
    ['Ｇ２０９', 'g209'],
    ['農村公路', '农村公路'],
    ['农\u200B村', '农村'],
    // JavaScript counts U+FEFF as white space; it cuts no word in two, and hides no sign.
    ['农村\uFEFF公路', '农村公路'],
    ['\uFEFF农村\uFEFF 公路\uFEFF', '农村 公路'],
    ['\u200B"农村 公路"\u200B', '农村公路'],
    ['农村 \u200B-客运', '农村 ¬客运'],
    ['\uFEFF', ''],
    ['，。', ',。'],
    // A single character.
    ['路', '路'],
    ['1', '1'],
    ['𠮷', '𠮷'],
    // Nothing that could be searched for.
    ['', ''],
    [' 　\n', ''],
    ['|', ''],
    ['""', ''],
    ['“ ”', ''],
    ['-""', ''],
    ['\u200B', ''],
    ['\u3164', ''],
    // What is not compared cuts no word, and what is stays in it.
    ['农\uFFF9村\u3164公\u034F路', '农村公路'],
    ['农\u{E0041}村', '农\u{E0041}村'],
  ])('%j asks for %j', (text, expected) => {
    expect(describeQuery(text)).toBe(expected);
  });

  test('keeps what is between quote marks apart from signs of the query', () => {
    expect(parseQuery('"-客运" “甲|乙”')).toEqual({ groups: [['-客运'], ['甲|乙']], excluded: [] });
    expect(parseQuery('-客运|货运')).toEqual({ groups: [], excluded: ['客运', '货运'] });
  });

  test.each([
    ['180公里', ['180公里', '180千米', '180km', '180㎞']],
    ['180km', ['180km', '180公里', '180千米', '180㎞']],
    ['180 KM', ['180', 'km']],
    ['"180 KM"', ['180km', '180公里', '180千米', '180㎞']],
    ['１８０ｋｍ', ['180km', '180公里', '180千米', '180㎞']],
    ['180㎞', ['180㎞', '180公里', '180千米', '180km']],
    ['里程180余公里', ['里程180余公里', '里程180余千米', '里程180余km', '里程180余㎞']],
    ['3.5公頃', ['3.5公顷', '3.5hm²', '3.5hm2']],
    ['5平方公里', ['5平方公里', '5平方千米', '5km²', '5km2', '5㎢']],
    ['5km2', ['5km2', '5平方公里', '5平方千米', '5km²', '5㎢']],
    ['20㎡', ['20㎡', '20平方米', '20平米', '20m²', '20m2']],
    ['8毫米', ['8毫米', '8mm', '8㎜']],
    ['60公斤', ['60公斤', '60千克', '60kg', '60㎏']],
    // No unit without a figure; none that is the beginning of another word or unit.
    ['公里', ['公里']],
    ['公里数', ['公里数']],
    ['农村公里', ['农村公里']],
    ['5kmx', ['5kmx']],
    ['5千瓦', ['5千瓦']],
  ])('%j asks for every spelling of the unit', (text, strings) => {
    expect(listStrings(parseQuery(text))).toEqual(strings);
  });

  test('varies the first two units of a string, and no more', () => {
    const [strings = []] = parseQuery('长5公里宽8米面积3公顷厚9厘米').groups;
    expect(strings).toHaveLength(4 * 3);
    expect(strings).toContain('长5km宽8米面积3hm²厚9厘米');
    expect(strings.every((one) => one.endsWith('厚9厘米'))).toBe(true);
  });

  test('excludes every spelling of a unit', () => {
    expect(parseQuery('农村 -5公里')).toEqual({
      groups: [['农村']],
      excluded: ['5公里', '5千米', '5km', '5㎞'],
    });
  });

  test('gives folded strings that are not empty, for any text', () => {
    const unit = fc.oneof(
      fc.constantFrom(...Array.from('农路"“”-－|｜ 　1kmK公里\u200B')),
      fc.string({ maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { groups, excluded } = parseQuery(text);
        for (const string of [...groups.flat(), ...excluded]) {
          expect(string).not.toBe('');
          expect(fold(string)).toBe(string);
        }
        expect(groups.every((group) => group.length > 0)).toBe(true);
      }),
    );
  });

  test('asks for the string itself, for any string without white space, quote mark or sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('农村公路Gg2０，。、（）《》：%-')), minLength: 1 }),
        (text) => {
          fc.pre(!text.startsWith('-'));
          expect(parseQuery(text).groups[0]?.[0]).toBe(fold(text));
        },
      ),
    );
  });
});

describe('splitWords', () => {
  test('gives the words as they are written', () => {
    expect(splitWords('农村公路 -“客 运”  甲 | 乙 180km')).toEqual([
      '农村公路',
      '-“客 运”',
      '甲 | 乙',
      '180km',
    ]);
    expect(splitWords(' ')).toEqual([]);
  });

  test('loses nothing of a query: the words together ask for the same', () => {
    const unit = fc.constantFrom(...Array.from('农路"“”-|｜ 1k'));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(parseQuery(splitWords(text).join(' '))).toEqual(parseQuery(text));
      }),
    );
  });
});
