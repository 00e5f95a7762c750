import { describe, expect, test } from 'vitest';
import { publishBody } from '../../../src/catalogue/document-data.ts';
import { summarizeDocument } from '../../../src/search/index/document-summary.ts';
import { createSuggestions } from '../../../src/search/index/suggestions.ts';
import { compareBodies, writeComparison } from '../compare/compare-bodies.ts';
import { createDocument } from '../search/example-index.ts';
import { markBody } from '../suggest/suggest-example.ts';
import { readBody } from './parse-example.ts';

const note = (text: string): string => `<Note title="说明2项">\n\n${text}\n\n</Note>`;

describe('a note', () => {
  test('has its text and its anchor, and none of the facts of the document', () => {
    const { html, paragraphs } = readBody(
      note('## 更正18公里\n\n改造G209线18公里。\n\n- 架桥2座\n\n| 路 | 里程 |\n| - | - |\n| X085 | 12公里 |'),
    );
    expect(paragraphs.map(({ kind, text, isNote, facts }) => [kind, text, isNote, facts])).toEqual([
      ['paragraph', '说明2项', true, undefined],
      ['heading', '更正18公里', true, undefined],
      ['paragraph', '改造G209线18公里。', true, undefined],
      ['item', '架桥2座', true, undefined],
      ['row', '路\t里程', true, undefined],
      ['row', 'X085\t12公里', true, undefined],
    ]);
    expect(html).not.toMatch(/<data|href="\/routes\//u);
    expect(html).toContain(`id="${paragraphs[2]?.id ?? ''}"`);
  });

  test('ends with its tag: what follows is the text again, in the section that was open', () => {
    const { outline, paragraphs } = readBody(
      `## 一、建设\n\n修路18公里。\n\n${note('## 二、更正\n\n（一）架桥2座。')}\n\n架桥3座。`,
    );
    expect(outline.map(({ text, children }) => [text, children])).toEqual([['一、建设', []]]);
    const last = paragraphs.at(-1);
    expect(last).toMatchObject({ text: '架桥3座。', section: outline[0]?.id });
    expect(last).not.toHaveProperty('isNote');
    expect(last?.facts?.quantities).toHaveLength(1);
  });

  test('is not compared', () => {
    expect(
      writeComparison(compareBodies(`修路18公里。\n\n${note('原写作8公里。')}`, '修路18公里。')),
    ).toEqual(['= 修路18公里。']);
  });

  test('is no source of marks', () => {
    const body = `改造危桥3座。\n\n${note('改造危桥5座。')}`;
    expect(markBody(body)).toBe(
      body.replace('改造危桥3座', '<Target measure="bridges">改造危桥3座</Target>'),
    );
  });

  test('names no road that the search suggests', () => {
    const { paragraphs } = publishBody(readBody(`改造G209。\n\n${note('不含S335。')}`));
    expect(createSuggestions([summarizeDocument({ ...createDocument(1, []), paragraphs })]).terms).toEqual([
      'G209',
    ]);
  });
});
