import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collapseWhiteSpace,
  joinLines,
  joinsWithoutSpace,
  removeWhiteSpace,
  toHalfWidth,
} from '../../../../src/text/spelling/normalise.ts';

const spaces = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u00A0',
  '\u1680',
  '\u2003',
  '\u2028',
  '\u202F',
  '\u3000',
  '\u0085',
  '\uFEFF',
];
const anyText = fc
  .array(fc.constantFrom(...spaces, '云', '溪', 'a', '1', '１', 'Ｇ', '％', '，', '“', '😀', '𠮷'), {
    maxLength: 20,
  })
  .map((all) => all.join(''));

describe('collapseWhiteSpace', () => {
  it.each(spaces)('makes one space of any run with %j', (space) => {
    expect(collapseWhiteSpace(`${space}云${space} ${space}溪${space}`)).toBe('云 溪');
  });

  it('keeps a zero-width space, which is no white space', () => {
    expect(collapseWhiteSpace('云\u200B溪')).toBe('云\u200B溪');
  });

  it('is idempotent and takes nothing but white space away', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = collapseWhiteSpace(text);
        expect(collapseWhiteSpace(once)).toBe(once);
        expect(removeWhiteSpace(once)).toBe(removeWhiteSpace(text));
      }),
    );
  });
});

describe('joinLines', () => {
  it.each([
    ['加快农村\n公路建设', '加快农村公路建设'],
    ['加快农村  \n　　公路建设', '加快农村公路建设'],
    ['修路，\n架桥', '修路，架桥'],
    ['修路\r\n架桥', '修路架桥'],
    ['坚持\n“四好”', '坚持“四好”'],
    ['“一网多用”\n“一站多能”', '“一网多用”“一站多能”'],
    ['一桥——\n云溪大桥', '一桥——云溪大桥'],
    ['采用 BIM\n技术', '采用 BIM 技术'],
    ['完成\n200公里', '完成 200公里'],
    ['road\nworks', 'road works'],
    ['한국\n도로', '한국 도로'],
    ['云溪\n\n大桥', '云溪大桥'],
    ['𠮷\n𠮷', '𠮷𠮷'],
    ['云溪 大桥', '云溪 大桥'],
    ['云溪　大桥', '云溪　大桥'],
    ['云溪\n', '云溪 '],
    ['\n大桥', ' 大桥'],
    ['', ''],
  ])('joins %j to %j', (text, joined) => {
    expect(joinLines(text)).toBe(joined);
  });

  it('leaves no line break, changes nothing but white space, and leaves one line as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const joined = joinLines(text);
        expect(joined).not.toMatch(/[\n\r\u2028\u0085]/u);
        expect(removeWhiteSpace(joined)).toBe(removeWhiteSpace(text));
        expect(joinLines(joined)).toBe(joined);
      }),
    );
  });
});

describe('joinsWithoutSpace', () => {
  it('wants a sign of Chinese text on both sides', () => {
    expect(joinsWithoutSpace('路', '桥')).toBe(true);
    expect(joinsWithoutSpace('，', '“')).toBe(true);
    expect(joinsWithoutSpace('路', 'a')).toBe(false);
    expect(joinsWithoutSpace('', '路')).toBe(false);
  });
});

describe('toHalfWidth', () => {
  it('changes digits, letters, percent sign and decimal point, and no other punctuation', () => {
    expect(toHalfWidth('Ｇ２０９，１２．５％（ａ）')).toBe('G209，12.5%（a）');
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toHalfWidth(text)).toHaveLength(text.length);
      }),
    );
  });
});
