import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Section } from '../../../src/schema/document.ts';
import { readBody } from '../document/parse-example.ts';
import { readIds } from '../document/read-html.ts';

function listSections(outline: readonly Section[]): Section[] {
  return outline.flatMap((section) => [section, ...listSections(section.children)]);
}

/** Paragraphs of any kind; equal ones may stand beside each other. */
const block = fc.oneof(
  fc.constantFrom('修路。', '架桥。', '一是修路。二是架桥。', '**架桥**。', '（1）修路。'),
  fc.constantFrom(
    '## 一、修路',
    '### （一）修路',
    '- 修路。',
    '1. 修路。',
    '> 修路。',
    '<Note title="修路。">\n\n架桥。\n\n</Note>',
  ),
  fc.constantFrom(
    '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n| 1 | 2 |',
    '修路。[^LABEL]\n\n[^LABEL]: 修路。',
    '```\n修路。\n```',
  ),
);
const bodies = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((one, index) => one.replaceAll('LABEL', `注${String(index)}`)).join('\n\n'));

/** Paragraphs with texts of their own. */
const texts = fc.uniqueArray(fc.stringMatching(/^[甲乙丙丁戊己]{1,6}$/u), { minLength: 1, maxLength: 8 });

function idsByText(body: string): Map<string, string> {
  return new Map(readBody(body).paragraphs.map(({ text, id }) => [text, id]));
}

function allIds({ paragraphs }: Document): string[] {
  return paragraphs.flatMap(({ id, points = [] }) => [id, ...points.map((point) => point.id)]);
}

describe('anchors', () => {
  test('survive the insertion, removal and move of other paragraphs', { timeout: 30_000 }, () => {
    const property = fc.property(
      texts.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all), fc.constantFrom('## 新', '- 新', '新')),
      ),
      ([all, some, inserted]) => {
        const before = idsByText(all.join('\n\n'));
        const after = idsByText([inserted, ...some, inserted].join('\n\n'));
        for (const text of some) expect(after.get(text)).toBe(before.get(text));
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  test('of points survive a change of the points around them', () => {
    const [first] = readBody('甲：一是修路。二是架桥。三是养护。').paragraphs;
    const [second] = readBody('乙：一是改路。二是架桥。').paragraphs;
    expect(second?.points?.[1]?.id).toBe(first?.points?.[1]?.id);
    expect(second?.points?.[0]?.id).not.toBe(first?.points?.[0]?.id);
    expect(second?.id).not.toBe(first?.id);
  });

  test('are unique, and each stands in the page exactly once', { timeout: 30_000 }, () => {
    const property = fc.property(bodies, (body) => {
      const document = readBody(body);
      const ids = allIds(document);
      expect(new Set(ids).size).toBe(ids.length);
      const written = readIds(document.html);
      expect(new Set(written).size).toBe(written.length);
      for (const id of ids) expect(written).toContain(id);
      for (const { id } of listSections(document.outline)) expect(ids).toContain(id);
      for (const { section } of document.paragraphs) if (section) expect(ids).toContain(section);
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('tell equal paragraphs apart, in reading order', () => {
    const ids = readBody('修路。\n\n架桥。\n\n修路。\n\n- 修路。').paragraphs.map(({ id }) => id);
    const [first = ''] = ids;
    expect(ids).toEqual([first, ids[1], `${first}-2`, `${first}-3`]);
    expect(ids[1]).not.toBe(first);
  });

  test('tell a heading from a paragraph of the same text', () => {
    const [heading, paragraph] = readBody('## 修路\n\n修路').paragraphs;
    expect(heading?.id).toMatch(/^s-/u);
    expect(paragraph?.id).toBe(heading?.id.replace('s-', 'p-'));
  });

  test.each([
    ['**修路**五公里。'],
    ['修路[五公里](https://www.example.com/)。'],
    ['　　修路五公里。'],
    ['修路\n五公里。'],
    ['修路~~四~~五公里。'],
    ['- 修路五公里。'],
    ['> 修路五公里。'],
  ])('do not change with markup: %j', (source) => {
    const [plain] = readBody('修路五公里。').paragraphs;
    expect(readBody(source).paragraphs.map(({ id }) => id)).toEqual([plain?.id]);
  });

  test('change with the text', () => {
    const ids = ['修路五公里。', '修路六公里。', '修路五公里', '修路5公里。'].map(
      (body) => readBody(body).paragraphs[0]?.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are what the paragraph links lead to', () => {
    const { html, paragraphs } = readBody(
      '## 一、修路\n\n甲。\n\n- 乙。\n\n| 丙 |\n| --- |\n| 丁 |\n\n戊[^1]。\n\n[^1]: 己。',
    );
    const targets = [...html.matchAll(/<a href="#([^"]*)" aria-label="本段链接/gu)].map(([, id]) => id);
    expect(targets).toEqual(paragraphs.map(({ id }) => id));
  });
});
