import { describe, expect, test } from 'vitest';
import { dateOrder } from '../../../../src/check/rules/date-order.ts';
import type { Frontmatter } from '../../../../src/schema/frontmatter.ts';
import { runOnDocument } from '../run-on-document.ts';
import { createDocument } from '../stored-document.ts';

/** Where the fields stand in the file. */
const lines = ['---', 'written', 'published', 'reviews', 'validity', 'documentNumber', '---'];

function find(data: Partial<Frontmatter>): string[] {
  const source = lines.map((name) => (name === '---' ? name : `${name}: x`)).join('\n');
  return runOnDocument(dateOrder, createDocument('plans/yunxi/2024', { data }), source).map(
    ({ line, message }) => `${lines[line - 1] ?? ''} ${message}`,
  );
}

describe('dateOrder', () => {
  test('finds a document that was published before it was written', () => {
    expect(find({ written: '2024-01-12', published: '2024-01-05 09:00' })).toEqual([
      'published 发布日期“2024-01-05”早于成文日期“2024-01-12”。',
    ]);
    expect(find({ written: '2024-01-05', published: '2024-01-05 09:00' })).toEqual([]);
  });

  test('finds a date of writing before what is reviewed had begun', () => {
    const published = '2025-01-10';
    expect(find({ written: '2023-12-20', published, reviews: ['2023', '2024', '2024-H1'] })).toEqual([
      'written 成文日期是 2023-12-20，“2024年”还没有开始，不能总结。',
      'written 成文日期是 2023-12-20，“2024年上半年”还没有开始，不能总结。',
    ]);
  });

  test('leaves a review of what is not over to its own rule', () => {
    expect(find({ written: '2023-12-20', published: '2024-02-01', reviews: ['2024'] })).toEqual([]);
    expect(find({ written: '2023-12-20', reviews: ['2024'] })).toEqual([]);
  });

  test.each(['2023', '2023-H2', '2023-Q4', '2023-12', '2021/2025'])(
    'accepts a review of %s in its last month',
    (period) => {
      expect(find({ written: '2023-12-20', reviews: [period] })).toEqual([]);
    },
  );

  test('finds a document that was repealed before it was published', () => {
    const validity = { status: '废止', date: '2024-01-04', reason: '修订' } as const;
    expect(find({ published: '2024-01-05 09:00', validity })).toEqual([
      'validity 废止日期“2024-01-04”早于发布日期“2024-01-05”。',
    ]);
    expect(find({ written: '2024-01-05', validity })).toEqual([
      'validity 废止日期“2024-01-04”早于成文日期“2024-01-05”。',
    ]);
    expect(find({ published: '2024-01-04', validity })).toEqual([]);
  });

  test('finds a number of a later year than that of the document', () => {
    const published = '2024-01-05 09:00';
    expect(find({ published, documentNumber: '云交〔2042〕5号' })).toEqual([
      'documentNumber 文号“云交〔2042〕5号”的年份晚于发布日期“2024-01-05”。',
    ]);
    expect(find({ published, documentNumber: '云交〔2023〕105号' })).toEqual([]);
    expect(find({ published, documentNumber: '第5号' })).toEqual([]);
  });

  test('judges nothing without a date', () => {
    expect(find({ reviews: ['2099'] })).toEqual([]);
  });
});
