import { describe, expect, test } from 'vitest';
import { findPastedHtml } from '../../../src/text/pasted-html.ts';

describe('findPastedHtml', () => {
  test('finds what Word puts on the clipboard', () => {
    const word =
      "一、要求\n\n<p class=MsoNormal><span lang=EN-US style='font-size:16.0pt'>2024<o:p></o:p></span></p>";
    expect(findPastedHtml(word)).toEqual({ start: 6, count: 6 });
  });

  test('finds a page without its styles by the number of its tags', () => {
    expect(findPastedHtml('<p>甲</p>\n'.repeat(6))?.count).toBe(12);
  });

  test.each([
    ['a few tags of an author', '<b>甲</b>，<br>乙<u>丙</u>'],
    ['tags in code', '`<p class="a">` 和 `</p>`'],
    ['a block of code', '```\n<p class="a">\n<p class="b">\n```'],
    ['what is text', '\\<p class="a">甲\\</p>'.repeat(10)],
    ['components', '<Note title="甲">\n\n乙\n\n</Note>\n'.repeat(10)],
    ['smaller and larger', '纵坡<5%，宽度>6.5米'.repeat(10)],
  ])('leaves %s to be told one by one', (_, text) => {
    expect(findPastedHtml(text)).toBeUndefined();
  });
});
