import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/parse-document.ts';
import { writeDocument } from '../check/example-site.ts';
import { exampleFile } from '../document/parse-example.ts';
import { markBody, statementContext, suggestIn } from './suggest-example.ts';

const tags = /<\/?(?:Target|Result)[^>]*>/gu;

function read(raw: string) {
  return parseDocument(exampleFile, new TextEncoder().encode(raw), statementContext).document;
}

describe('suggestMarks', () => {
  it('puts tags around escapes, entities and lines that were joined', () => {
    expect(markBody('改造\\*危桥\\*，新建安防&amp;安防工程16公里，危桥\n改造3座。')).toBe(
      '改造\\*危桥\\*，<Target measure="safety-works">新建安防&amp;安防工程16公里</Target>，' +
        '<Target measure="bridges">危桥\n改造3座</Target>。',
    );
    expect(markBody('> 全年\n> 新建安防工程\n> 16公里。')).toBe(
      '> <Target measure="safety-works">全年\n> 新建安防工程\n> 16公里</Target>。',
    );
  });

  it('stays inside bold type, and leaves out what goes on beyond it or stands in a link', () => {
    expect(markBody('**1.改造危桥3座。**抓紧办。')).toBe(
      '**1.<Target measure="bridges">改造危桥3座</Target>。**抓紧办。',
    );
    for (const body of [
      '改造**危桥**3座。',
      '[改造危桥3座](https://www.gov.cn/)。',
      '见www.gov.cn，改造危桥3座。',
    ])
      expect(markBody(body)).toBe(body);
  });

  it('touches nothing but what it puts in: byte order mark, line ends and a missing last one stay', () => {
    const raw = `\uFEFF${writeDocument({}, '改造危桥3座。\n\n建安防工程\n16公里').trimEnd().replaceAll('\n', '\r\n')}`;
    const { raw: marked, suggestions } = suggestIn(raw);
    expect(suggestions).toHaveLength(2);
    expect(marked).toBe(
      raw
        .replace('改造危桥3座', '<Target measure="bridges">改造危桥3座</Target>')
        .replace('建安防工程\r\n16公里', '<Target measure="safety-works">建安防工程\r\n16公里</Target>'),
    );
  });

  it('proposes nothing for a document with errors and tells them', () => {
    const { raw, suggestions, problems } = suggestIn(writeDocument({ bureau: 'wrong' }, '改造危桥3座。'));
    expect({ raw, suggestions, rules: problems.map(({ rule }) => rule) }).toEqual({
      raw: writeDocument({ bureau: 'wrong' }, '改造危桥3座。'),
      suggestions: [],
      rules: ['unknown-bureau'],
    });
  });

  it('leaves out what would need a period that nobody has written', () => {
    const fields = { plans: '["2024-Q1", "2024-Q2"]' };
    expect(markBody('改造危桥3座。2025年改造危桥4座。', fields)).toBe(
      '改造危桥3座。<Target measure="bridges" period="2025">2025年改造危桥4座</Target>。',
    );
  });

  it('never changes a word, a fact or the outline', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      ...[
        '新建安防工程16公里',
        '改造危桥3座',
        '已完成40%',
        '**',
        '，',
        '。',
        '；',
        '、',
        '一是',
        '二是',
        '\n',
        '\n\n',
        '（',
        '）',
      ],
      ...[
        '“',
        '”',
        '云溪大桥',
        '总投资6亿元',
        '\\*',
        '&amp;',
        '[甲](/help/)',
        '| ',
        '- ',
        '> ',
        '## 一、',
        '2022年',
        '～',
        ' ',
        '😀',
      ],
      ...[
        '<Target measure="bridges">危桥改造2座</Target>',
        '完成',
        '其中',
        '8公里',
        'G209',
        '~~',
        '`',
        '1. ',
        '[^1]',
        '_',
        '<5%',
      ],
    );
    const clause = fc.constantFrom('新建安防工程16公里。', '改造危桥3座，', '云溪大桥总投资6亿元；');
    const body = fc
      .array(fc.oneof(piece, clause), { minLength: 1, maxLength: 30 })
      .map((pieces) => pieces.join(''));
    let marks = 0;
    fc.assert(
      fc.property(body, fc.boolean(), (text, isWindows) => {
        const plain = writeDocument({}, text);
        const raw = isWindows ? plain.replaceAll('\n', '\r\n') : plain;
        const { raw: marked, suggestions } = suggestIn(raw);
        marks += suggestions.length;
        expect(marked.replaceAll(tags, '')).toBe(raw.replaceAll(tags, ''));
        if (suggestions.length === 0) expect(marked).toBe(raw);
        const [before, after] = [read(raw), read(marked)];
        expect(after?.paragraphs).toEqual(before?.paragraphs);
        expect(after?.outline).toEqual(before?.outline);
        expect(after?.statements.length).toBe(before && before.statements.length + suggestions.length);
      }),
      { numRuns: 300, seed: 5 },
    );
    expect(marks).toBeGreaterThan(200);
  });
});
