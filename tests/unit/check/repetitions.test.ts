import { describe, expect, test } from 'vitest';
import { findRepetitions } from '../../../src/check/repetitions.ts';
import { repeatedParagraph } from '../../../src/check/rules/repeated-paragraph.ts';
import { kinds } from '../../../src/schema/kind.ts';
import { readExample, tell, usualSettings } from './check-document.ts';

const long = '坚持把农村公路建设放在首位，按季度公开进度，接受群众监督，年底前请各村代表一起验收。';

const create = (name: string, body: string, bureau = 'yunxi') =>
  readExample(body, { bureau }, `content/plans/${bureau}/${name}.mdx`);

describe('findRepetitions', () => {
  test('finds a paragraph of an earlier document of the bureau, whatever its spaces and the width of its digits', () => {
    const [first, second] = [
      create('2023', `甲。\n\n${long}1`),
      create('2024', `乙。\n\n${long.replace('，', '， ')}１`),
    ];
    const documents = [first.document, second.document];
    expect(findRepetitions(second.document, documents)).toEqual([
      { line: 12, first: { file: 'content/plans/yunxi/2023.mdx', line: 12 } },
    ]);
    expect(findRepetitions(first.document, documents)).toEqual([]);
    const context = { documents, today: '2024-01-01', settings: usualSettings, kinds };
    expect(tell(repeatedParagraph.check(second, context))).toEqual([
      '12:1 这一段和 content/plans/yunxi/2023.mdx 第 12 行的一段一字不差。',
    ]);
  });

  test('does not take a document that was read anew for another one', () => {
    const [first, again] = [create('2023', long), create('2023', long)];
    expect(findRepetitions(again.document, [first.document])).toEqual([]);
  });

  test('finds nothing in another bureau, in short paragraphs, headings and tables', () => {
    const table = `| 甲 |\n| --- |\n| ${long} |\n\n## ${long}\n\n短的一段。`;
    const all = [
      create('2023', long),
      create('2023', long, 'nanling'),
      create('2024', `${table}\n\n短的一段。`),
    ];
    const documents = all.map(({ document }) => document);
    expect(documents.flatMap((document) => findRepetitions(document, documents))).toEqual([]);
  });
});
