import { describe, expect, test } from 'vitest';
import { numbering } from '../../../../src/check/rules/numbering.ts';
import type { Document, Section } from '../../../../src/schema/document.ts';
import { readNumbering } from '../../../../src/text/numbering.ts';
import { runOnDocument } from '../run-on-document.ts';
import { createDocument } from '../stored-document.ts';

/** `一、` with `1.` and `2.` below it: `['一、', ['1.', '2.']]`. */
type Numbers = readonly (string | Numbers)[];

let line = 0;
function createOutline(numbers: Numbers): Section[] {
  const sections: Section[] = [];
  for (const entry of numbers) {
    if (typeof entry === 'string') {
      line += 1;
      const read = readNumbering(entry);
      sections.push({
        id: `s-${String(line)}`,
        text: entry,
        ...(read && { numbering: read }),
        runIn: false,
        line,
        children: [],
      });
    } else {
      const last = sections.pop();
      if (last) sections.push({ ...last, children: createOutline(entry) });
    }
  }
  return sections;
}

function find(...numbers: Numbers): string[] {
  line = 0;
  return findIn(createDocument('plans/yunxi/2024', { outline: createOutline(numbers) }));
}

function findIn(document: Document): string[] {
  return runOnDocument(numbering, document).map(
    ({ line: at, column, message, advice: then }) => `${at}:${column} ${message}${then}`,
  );
}

const advice = '请对照原文；原文就是这样的，可以不改。';

describe('numbering', () => {
  test('finds nothing where each level counts on', () => {
    expect(
      find('一、甲', ['（一）甲', ['1.甲', '2.乙'], '（二）乙', ['1.甲']], '二、乙', ['（一）甲']),
    ).toEqual([]);
  });

  test('lets numbers run on across headings', () => {
    expect(find('一、甲', ['1.甲', '2.乙'], '二、乙', ['3.丙', '4.丁'], '三、丙', ['5.戊'])).toEqual([]);
  });

  test('finds a gap and names what is missing', () => {
    expect(find('一、甲', '四、乙')).toEqual([`2:1 编号“一、”之后是“四、”，缺“二、”“三、”。${advice}`]);
  });

  test('finds a beginning that is not the first', () => {
    expect(find('二、甲', '三、乙')).toEqual([`1:1 编号从“二、”开始，缺“一、”。${advice}`]);
  });

  test('finds a double, once', () => {
    expect(find('（一）甲', '（二）乙', '（二）丙', '（三）丁')).toEqual([
      `3:1 编号“（二）”出现了两次。${advice}`,
    ]);
  });

  test('finds numbers that go back, or begin again under the same heading', () => {
    expect(find('一、甲', '二、乙', '三、丙', '二、丁', '三、戊')).toEqual([
      `4:1 编号“三、”之后又是“二、”。${advice}`,
    ]);
    expect(find('一、甲', ['1.甲', '2.乙', '1.丙'])).toEqual([`4:1 编号“2.”之后又是“1.”。${advice}`]);
  });

  test('finds a gap in numbers that run on across headings', () => {
    expect(find('一、甲', ['1.甲', '2.乙'], '二、乙', ['4.丙'])).toEqual([
      `5:1 编号“2.”之后是“4.”，缺“3.”。${advice}`,
    ]);
  });

  test('does not mind headings without numbers', () => {
    expect(find('前言', '一、甲', '附', '二、乙')).toEqual([]);
  });

  test('finds gaps and doubles among run-in points, each series by itself', () => {
    const points = (...values: number[]) =>
      values.map((value, index) => ({ id: `i-${String(index)}`, value, start: 0, end: 1 }));
    const paragraph = { kind: 'paragraph', text: '', line: 7 } as const;
    const document = createDocument('plans/yunxi/2024', {
      paragraphs: [
        { ...paragraph, id: 'p-1', points: points(1, 2, 1, 2, 3) },
        { ...paragraph, id: 'p-2', points: points(1, 3, 3) },
      ],
    });
    expect(findIn(document)).toEqual([
      `7:1 编号“一是”之后是“三是”，缺“二是”。${advice}`,
      `7:1 编号“三是”出现了两次。${advice}`,
    ]);
  });

  test('only warns', () => {
    expect(numbering.severity).toBe('warning');
  });
});
