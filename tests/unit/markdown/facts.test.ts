import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/markdown/blocks/facts.ts';
import { parseBody, readBody } from '../document/parse-example.ts';
import { collapse, readElement, readHtmlText, readIds } from '../document/read-html.ts';

/** Inside of the first block, without its link to itself. */
function readBlock(body: string, base = '/'): string {
  const { html, paragraphs } = readBody(body, { base });
  return readElement(html, paragraphs[0]?.id ?? '').replace(/<a href="#[^"]*" aria-label="本段链接.*$/u, '');
}

describe('findFacts', () => {
  test('gives what a quantity has and leaves out what it has not', () => {
    expect(findFacts('投资约6.3亿元，修路3至5公里。')).toEqual({
      quantities: [
        { start: 2, end: 8, value: 630_000_000, unit: '元', approximate: true },
        { start: 11, end: 16, unit: '公里', min: 3, max: 5 },
      ],
      routes: [],
    });
  });

  test('gives the code of a road, and the county behind a local one', () => {
    expect(findFacts('国道209和Y012990121')?.routes).toEqual([
      { start: 0, end: 5, code: 'G209' },
      { start: 6, end: 16, code: 'Y012', area: '990121' },
    ]);
  });

  test('reads each cell of a row by itself, and its offsets count from the start of the row', () => {
    expect(findFacts('G209\t12公里\t3')).toEqual({
      quantities: [{ start: 5, end: 9, value: 12, unit: '公里' }],
      routes: [{ start: 0, end: 4, code: 'G209' }],
    });
    expect(findFacts('长度12\t公里')).toBeUndefined();
  });

  test('gives nothing where there is nothing', () => {
    expect(findFacts('云溪县交通运输局')).toBeUndefined();
  });
});

describe('facts on the page', () => {
  test.each([
    ['投资6.3亿元。', '投资<data value="630000000" title="630,000,000元">6.3亿元</data>。'],
    ['修路180公里。', '修路<data value="180">180公里</data>。'],
    ['架桥1至2座。', '架桥<span data-min="1" data-max="2">1至2座</span>。'],
    ['改造G209。', '改造<a href="/routes/G209/">G209</a>。'],
    ['改造国道２０９。', '改造<a href="/routes/G209/">国道２０９</a>。'],
    // Bold type that holds all of it, ends in it, or is part of it.
    ['**修路18公里**。', '<strong>修路<data value="18">18公里</data></strong>。'],
    ['**修路18**公里。', '<strong>修路</strong><data value="18"><strong>18</strong>公里</data>。'],
    ['修路**18**公里。', '修路<data value="18"><strong>18</strong>公里</data>。'],
    // No link in a link, and no link in two.
    ['见[G209](/about/)。', '见<a href="/about/">G209</a>。'],
    ['见[修路18公里](/about/)。', '见<a href="/about/">修路<data value="18">18公里</data></a>。'],
    ['见[修路18](/about/)公里。', '见<a href="/about/">修路18</a>公里。'],
    ['见国道[209](/about/)。', '见国道<a href="/about/">209</a>。'],
  ])('%s', (body, html) => {
    expect(readBlock(body)).toBe(html);
  });

  test('links of roads have the prefix of the site', () => {
    expect(readBlock('改造G209。', '/jtj/')).toContain('href="/jtj/routes/G209/"');
    expect(readBlock('改造X085。', '/jtj/')).toContain('href="/jtj/routes/yunxi/#X085"');
  });

  test('stand inside run-in points, in cells of tables and in headings', () => {
    const { html, paragraphs } = readBody(
      '## 建设G209\n\n抓两件事：一是修路18公里。二是架桥2座。\n\n| 路 | 里程 |\n| - | - |\n| **X085** | 12公里 |',
    );
    const [heading, paragraph] = paragraphs;
    expect(readElement(html, heading?.id ?? '')).toContain('<a href="/routes/G209/">G209</a>');
    const [first, second] = paragraph?.points ?? [];
    expect(readElement(html, first?.id ?? '')).toBe('一是修路<data value="18">18公里</data>。');
    expect(readElement(html, second?.id ?? '')).toBe('二是架桥<data value="2">2座</data>。');
    expect(html).toContain('<td><strong><a href="/routes/yunxi/#X085">X085</a></strong></td>');
    expect(html).toContain('<td><data value="12">12公里</data>');
  });

  test('leave code alone', () => {
    const { html, paragraphs } = readBody('```\n修路18公里\n```');
    expect(paragraphs[0]).not.toHaveProperty('facts');
    expect(html).not.toContain('<data');
  });

  test('whatever is written around them, the text stays the text and anchors stay unique', () => {
    const part = fc.constantFrom(
      ...['投资6.3亿元', '国道', '209', 'G209', '约', '3至5', '公里', '，', '一是修', '二是架', '。', '**'],
      ...['~~', '[见', '](/about/)', '`X085`', '以上', '百分之', '四十', '\\*', ' '],
    );
    const property = fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const { document } = parseBody(`云${parts.join('')}溪`);
      if (!document) return;
      const { html, paragraphs } = document;
      expect(collapse(readHtmlText(html))).toBe(collapse(paragraphs.map(({ text }) => text).join('\n')));
      expect(new Set(readIds(html)).size).toBe(readIds(html).length);
      expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /u);
      for (const { text, facts } of paragraphs) {
        expect(facts).toEqual(findFacts(text));
      }
    });
    fc.assert(property, { numRuns: 500 });
  });
});
