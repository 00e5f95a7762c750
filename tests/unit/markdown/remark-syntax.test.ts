import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { remarkSyntax } from '../../../src/markdown/remark-syntax.ts';
import { startProcessorTime } from '../processor-time.ts';

const processor = unified().use(remarkParse).use(remarkSyntax).freeze();

/** Markdown as it is read when a table is looked for in every line. */
function parseEverywhere(body: string) {
  return fromMarkdown(body, {
    extensions: [gfmTable(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

const pieces = [
  '| 甲 | 乙 |',
  '| - | - |',
  '|:-:|',
  '---',
  '甲',
  '|',
  ':-',
  '-',
  '> ',
  '- ',
  '1. ',
  '\\|',
  '#',
  ' ',
];
const blanks = ['\n', '\n', '\n\n', ' ', '\t', '\u3000', '\r\n'];

describe('remarkSyntax', () => {
  test.each([
    ['a table after a paragraph', '甲\n| 乙 |\n| - |\n| 丙 |'],
    ['rows without bars', '| 甲 |\n| - |\n乙\n丙\n\n丁'],
    ['a table in a quotation in a list', '- > | 甲 |\n  > | - |\n  > | 乙 |\n  丙'],
    ['two tables', '甲\n-|\n乙\n\n丙|丁\n-|-\n戊|己'],
    ['a row behind a line that only looks empty', '|甲|\n|-|\n\u3000\n|乙|'],
  ])('finds every table: %s', (_, body) => {
    expect(JSON.stringify(parseEverywhere(body))).toContain('"table"');
    expect(processor.parse(body)).toEqual(parseEverywhere(body));
  });

  test('finds in any text the tables that looking in every line finds', () => {
    const part = fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...blanks));
    const text = fc.array(part, { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (body) => {
        expect(processor.parse(body)).toEqual(parseEverywhere(body));
      }),
      { numRuns: 500 },
    );
  });

  test('takes no longer than the text is long for rows of hyphens that are none', () => {
    const elapsed = startProcessorTime();
    processor.parse(`甲\n${'-'.repeat(100_000)}乙`);
    expect(elapsed()).toBeLessThan(5000);
  });
});
