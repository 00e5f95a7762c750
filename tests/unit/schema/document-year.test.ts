import { expect, test } from 'vitest';
import { listDocumentYears, yearOfDocument } from '../../../src/schema/document-year.ts';

const plan = { id: 'plans/yunxi/x', data: { plans: ['2025', '2024-H2'], reviews: ['2023'] } };
const summary = { id: 'summaries/yunxi/x', data: { plans: ['2025'], reviews: ['2021/2023', '2022'] } };

test('a plan is filed under the first year that it is for, a summary under the last that it looks back on', () => {
  expect(yearOfDocument(plan)).toBe(2024);
  expect(yearOfDocument(summary)).toBe(2023);
  expect(yearOfDocument({ ...summary, data: { plans: ['2026/2030'], reviews: [] } })).toBe(2026);
  expect(yearOfDocument({ ...plan, data: { plans: [], reviews: ['2022-05'] } })).toBe(2022);
  expect(() => yearOfDocument({ ...plan, data: { plans: [], reviews: [] } })).toThrow(
    'plans/yunxi/x has neither',
  );
});

test('lists years once, the newest first', () => {
  expect(listDocumentYears([summary, plan, summary])).toEqual([2024, 2023]);
});
