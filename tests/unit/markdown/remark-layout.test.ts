import { describe, expect, test } from 'vitest';
import { readBody } from '../document/parse-example.ts';

/** The layout of a body, with the texts of the paragraphs in place of their anchors. */
function readLayout(body: string) {
  const { layout, paragraphs } = readBody(body);
  const textOf = (id: string) => paragraphs.find((paragraph) => paragraph.id === id)?.text;
  return {
    headings: layout.headings.map(({ id, level, isEmpty }) => [textOf(id), level, isEmpty]),
    tables: layout.tables.map((rows) => rows.map(textOf)),
    hidden: layout.hidden,
  };
}

describe('the layout of a document', () => {
  test('has the headings in reading order, and knows which have nothing below them', () => {
    const body = '## 甲\n\n### 乙\n\n丙。\n\n> ## 丁\n>\n> ### 戊\n\n## 己\n\n---\n\n## 庚[^1]\n\n[^1]: 辛。';
    expect(readLayout(body).headings).toEqual([
      ['甲', 2, true],
      ['乙', 3, false],
      ['丁', 2, true],
      ['戊', 3, false],
      ['己', 2, false],
      ['庚', 2, true],
    ]);
  });

  test('says which rows belong to one table, without empty ones', () => {
    const body = '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n|  |  |\n\n| 丙 |\n| --- |\n| 3 |';
    expect(readLayout(body).tables).toEqual([
      ['甲\t乙', '1\t2'],
      ['丙', '3'],
    ]);
  });

  test('has what is published beside the text', () => {
    const body =
      '![一座桥](桥.png)\n\n[信](mailto:a@qq.com)、[文](https://example.gov.cn/ "公文")、[页](2023.mdx)。';
    expect(readLayout(body).hidden).toEqual(['一座桥', 'mailto:a@qq.com', '公文']);
  });
});
