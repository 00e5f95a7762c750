import { describe, expect, test } from 'vitest';
import { mayDiffer } from '../../../../src/check/mdx/may-differ.ts';

describe('mayDiffer', () => {
  test.each([
    ['an item that begins with a number behind the label of a footnote', '说明[^1]。\n\n[^1]: 1) 乙'],
    [
      'an address with a mark in it behind a bracket that nothing has opened',
      '详见附件](https://a.cn/x\\*y)。',
    ],
    ['an asterisk behind one with a backslash', '\\**甲\\**'],
    ['a sign of comparison', '投诉率<5%'],
  ])('asks for a second reading: %s', (_, body) => {
    expect(mayDiffer(body)).toBe(true);
  });

  test.each([
    ['bold type and bullets', '**一、总体要求。**坚持\n\n* 甲\n- 乙'],
    ['a link to an address with a mark in it', '见[附件](https://a.cn/x_y)。'],
    ['asterisks with a backslash each', '\\*\\*甲\\*\\*'],
    ['a component', '<Note title="甲">\n\n乙\n\n</Note>'],
  ])('is content with one reading: %s', (_, body) => {
    expect(mayDiffer(body)).toBe(false);
  });
});
