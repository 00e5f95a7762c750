import { describe, expect, test } from 'vitest';
import { readBody } from '../document/parse-example.ts';

const read = (body: string) =>
  readBody(body).paragraphs.map(({ text, references = [], number }) => ({
    text,
    at: references.map((one) => [one.at, one.number]),
    ...(number !== undefined && { number }),
  }));

describe('footnotes', () => {
  test('are known by the places that refer to them, in paragraphs, headings and cells', () => {
    expect(
      read(
        '## 一、公路[^乙]\n\n修路**20公里[^甲]**，桥2座[^乙]。\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2[^甲] |\n\n[^甲]: 不含在建的。\n\n    也不含拟建的。\n\n[^乙]: 年报。\n',
      ),
    ).toEqual([
      { text: '一、公路', at: [[4, 1]] },
      {
        text: '修路20公里，桥2座。',
        at: [
          [6, 2],
          [10, 1],
        ],
      },
      { text: '甲\t乙', at: [] },
      { text: '1\t2', at: [[3, 2]] },
      { text: '年报。', at: [], number: 1 },
      { text: '不含在建的。', at: [], number: 2 },
      { text: '也不含拟建的。', at: [], number: 2 },
    ]);
  });

  test('are not referred to from what is struck through', () => {
    expect(read('修路~~2[^甲]公里~~3公里[^甲]。\n\n[^甲]: 注。\n')[0]).toEqual({
      text: '修路3公里。',
      at: [[5, 1]],
    });
  });
});
