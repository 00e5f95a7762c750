import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/schema/document.ts';
import { readBody } from '../document/parse-example.ts';
import { readElement, readHtmlText } from '../document/read-html.ts';

/** Each section on a line, indented by its depth. */
function draw(sections: readonly Section[], depth = 0): string[] {
  return sections.flatMap(({ text, children }) => ['  '.repeat(depth) + text, ...draw(children, depth + 1)]);
}

const drawBody = (...blocks: string[]) => draw(readBody(blocks.join('\n\n')).outline);

describe('outline', () => {
  test('nests headings, and numbered paragraphs below them', () => {
    expect(
      drawBody(
        '前言。',
        '## 一、总结',
        '### （一）修路',
        '1.甲。',
        '（1）乙。',
        '①丙。',
        '（2）丁。',
        '2.戊。',
        '### （二）架桥',
        '## 二、计划',
        '一是己。',
      ),
    ).toEqual([
      '一、总结',
      '  （一）修路',
      '    1.甲。',
      '      （1）乙。',
      '      （2）丁。',
      '    2.戊。',
      '  （二）架桥',
      '二、计划',
    ]);
  });

  test('keeps items that run on across headings', () => {
    const { outline } = readBody('## 一、修路\n\n1.甲。\n\n2.乙。\n\n## 二、架桥\n\n3.丙。\n\n4.丁。');
    expect(draw(outline)).toEqual(['一、修路', '  1.甲。', '  2.乙。', '二、架桥', '  3.丙。', '  4.丁。']);
    expect(outline.map(({ children }) => children.map(({ numbering }) => numbering?.value))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('of paragraphs alone follows their numbering', () => {
    expect(drawBody('一、甲', '（一）乙', '1.丙', '（二）丁', '二、戊')).toEqual([
      '一、甲',
      '  （一）乙',
      '    1.丙',
      '  （二）丁',
      '二、戊',
    ]);
  });

  test('begins at any depth of heading', () => {
    expect(drawBody('### 甲', '## 乙', '#### 丙')).toEqual(['甲', '乙', '  丙']);
  });

  test('knows number, line and anchor of each section', () => {
    const { outline, paragraphs } = readBody('## 一、修路\n\n**（一）甲。**乙。');
    const [section] = outline;
    const child = section?.children[0];
    expect(outline).toMatchObject([
      {
        text: '一、修路',
        runIn: false,
        line: 10,
        numbering: { style: 'chinese', value: 1, marker: '一、', level: 1 },
      },
    ]);
    expect(child).toMatchObject({
      text: '（一）甲。',
      runIn: true,
      line: 12,
      numbering: { value: 1, level: 2 },
    });
    expect(paragraphs.map((paragraph) => [paragraph.id, paragraph.section])).toEqual([
      [section?.id, section?.id],
      [child?.id, child?.id],
    ]);
  });

  test('has no numbering where a heading has none', () => {
    expect(readBody('## 总体要求').outline[0]).not.toHaveProperty('numbering');
    expect(readBody('## 3.5公里绿道').outline[0]).not.toHaveProperty('numbering');
  });

  test.each([
    ['**一、总体要求。**坚持修路。', '一、总体要求。'],
    ['一、总体要求。坚持修路。', '一、总体要求。'],
    ['1.修路：五公里；架桥。', '1.修路：'],
    ['**1.修路。架桥。**养护。', '1.修路。架桥。'],
    ['1.**修路**五公里', '1.修路五公里'],
    ['1. 修路五公里。架桥。', '1. 修路五公里。'],
    [`1.${'路'.repeat(50)}`, `1.${'路'.repeat(38)}…`],
    ['（一）修路\n五公里。架桥。', '（一）修路五公里。'],
    ['修路**一、架桥。**', undefined],
    ['一级公路五公里。', undefined],
    ['2024年修路。', undefined],
    ['3.5公里绿道。', undefined],
    ['- 一、修路。', undefined],
    ['| 一、修路 |\n| --- |', undefined],
  ])('%j has the run-in heading %s', (body, title) => {
    expect(readBody(body).outline.map(({ text }) => text)).toEqual(title === undefined ? [] : [title]);
  });
});

describe('points', () => {
  test.each([
    ['抓两件事：一是修路。二是架桥。', ['一是修路。', '二是架桥。']],
    ['**一是修路。**五公里。**二是架桥。**六座。', ['一是修路。五公里。', '二是架桥。六座。']],
    ['**一是修路。二是架桥。三是养护**。', ['一是修路。', '二是架桥。', '三是养护。']],
    ['甲：**一是修路，二**是架桥。', ['一是修路，', '二是架桥。']],
    [
      '[一是修路；二是架桥](https://www.example.com/)，三是养护。',
      ['一是修路；', '二是架桥，', '三是养护。'],
    ],
    ['[**一是修路；二是**架桥](https://www.example.com/)。', ['一是修路；', '二是架桥。']],
    ['一要修路\n五公里；\n二要架桥。', ['一要修路五公里；', '二要架桥。']],
    ['一是修路[^1]。二是架桥。\n\n[^1]: 甲。', ['一是修路。', '二是架桥。']],
    ['一是修路  \n五公里；  \n二是架桥。', ['一是修路\n五公里；\n', '二是架桥。']],
    ['- 一是`修路；`二是~~修渠~~架桥。', ['一是修路；', '二是架桥。']],
    ['一是修路。', []],
  ])('%j', (body, points) => {
    const { paragraphs, html } = readBody(body);
    const [paragraph] = paragraphs;
    const found = paragraph?.points ?? [];
    expect(found.map(({ start, end }) => paragraph?.text.slice(start, end))).toEqual(points);
    for (const { id, start, end } of found) {
      // A line break is an element and a line end in HTML.
      const written = readHtmlText(readElement(html, id)).replace(/\n+/gu, '\n');
      expect(written).toBe(paragraph?.text.slice(start, end));
    }
    expect(readHtmlText(readElement(html, paragraph?.id ?? '')).replace(/\n+/gu, '\n')).toBe(paragraph?.text);
  });

  test('know their number', () => {
    const [paragraph] = readBody('一是甲。二是乙。四是丙。').paragraphs;
    expect(paragraph?.points?.map(({ value }) => value)).toEqual([1, 2, 4]);
  });

  test('keep links and bold on both sides of a border', () => {
    const { html } = readBody('[**一是修路；二是架桥**](https://www.example.gov.cn/)');
    expect(html.match(/<a href="https:\/\/www\.example\.gov\.cn\/"><strong>/gu)).toHaveLength(2);
  });
});
