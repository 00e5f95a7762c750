import { describe, expect, test } from 'vitest';
import { fixDocument, type ReadState } from '../../../src/check/fix-document.ts';
import type { Fix } from '../../../src/schema/problem.ts';
import { plainText } from '../../../src/schema/document.ts';
import { parseSource } from '../document/parse-example.ts';
import { writeDocument } from './example-site.ts';

/** Reads as the check does, with one rule: it finds a string and would put another in its place. */
function readWith(...rules: readonly (readonly [find: string, put: string])[]): ReadState {
  return (raw) => {
    const { document, source } = parseSource(raw);
    if (!document || source === undefined) return undefined;
    const problems = rules.flatMap(([find, put]) => {
      const start = source.indexOf(find);
      const fix: Fix = { start, end: start + find.length, text: put };
      const place = { file: document.file, line: 1, column: 1, severity: 'warning', advice: '' } as const;
      return start === -1 ? [] : [{ ...place, rule: find, message: `${find}。`, fix }];
    });
    return { document, source, problems };
  };
}

const fix = (raw: string, ...rules: readonly (readonly [string, string])[]) => {
  const result = fixDocument(raw, readWith(...rules));
  return { raw: result.raw, rules: result.fixed.map(({ rule }) => rule) };
};

describe('fixDocument', () => {
  test('fixes the text, titles and descriptions of pictures, and tells what', () => {
    const raw = writeDocument({ title: '云溪县2O24年计划' }, '共l5公里。\n\n![大乔](桥.png)');
    const result = fix(raw, ['2O24', '2024'], ['l5', '15'], ['大乔', '大桥']);
    expect(result.raw).toBe(raw.replace('2O24', '2024').replace('l5', '15').replace('大乔', '大桥'));
    expect(result.rules.sort()).toEqual(['2O24', 'l5', '大乔']);
  });

  test('goes on in further rounds where fixes overlap', () => {
    const raw = writeDocument({}, '共Ol公里。');
    expect(fix(raw, ['O', '0'], ['Ol', 'Oi'], ['0l', '01'])).toEqual({
      raw: raw.replace('Ol', '01'),
      rules: ['O', '0l'],
    });
  });

  test('ends although one rule undoes another', () => {
    const raw = writeDocument({}, '甲。');
    const { rules } = fix(raw, ['甲', '乙'], ['乙', '甲']);
    expect(rules).toHaveLength(10);
  });

  test('takes back what would make the document unreadable', () => {
    const raw = writeDocument({}, '共5公里。');
    expect(fix(raw, ['5', '{5}'], ['公里', '千米'])).toEqual({
      raw: raw.replace('公里', '千米'),
      rules: ['公里'],
    });
  });

  test.each([
    ['markup', '共5公里。', '5', '*5*'],
    ['a heading', '共5公里。', '共5', '## 共5'],
    ['a character that is written otherwise', '共&#53;公里。', '53', '54'],
    ['a part of a link’s address', '见[甲](https://www.example.com/甲)。', '/甲', '/乙)丙('],
  ])('takes back a fix that touches %s, and not text alone', (_what, body, find, put) => {
    const raw = writeDocument({}, body);
    expect(fix(raw, [find, put])).toEqual({ raw, rules: [] });
  });

  test('leaves a file alone that cannot be parsed', () => {
    const raw = writeDocument({ published: '2024-13-05' }, '共l5公里。');
    expect(fix(raw, ['l5', '15'])).toEqual({ raw, rules: [] });
  });

  test('changes nothing of the text but what the fix says', () => {
    const raw = writeDocument(
      {},
      '## 一、甲\n\n共l5公里，*其中*2公里。\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |',
    );
    const before = plainText(readWith()(raw)?.document ?? { paragraphs: [] });
    const after = plainText(readWith()(fix(raw, ['l5', '15']).raw)?.document ?? { paragraphs: [] });
    expect(after).toBe(before.replace('l5', '15'));
  });
});
