import { describe, expect, test } from 'vitest';
import { unfinishedReview } from '../../../../src/check/rules/unfinished-review.ts';
import type { Frontmatter } from '../../../../src/schema/frontmatter.ts';
import { runOnDocument } from '../run-on-document.ts';
import { createDocument } from '../stored-document.ts';

function find(data: Partial<Frontmatter>): string[] {
  const source = `---\nreviews: ${JSON.stringify(data.reviews)}\n---`;
  return runOnDocument(unfinishedReview, createDocument('summaries/yunxi/2024', { data }), source).map(
    ({ message }) => message,
  );
}

describe('unfinishedReview', () => {
  test.each<[string, string]>([
    ['2026/2030', '2025-12-20'],
    ['2021/2025', '2023-09-12'],
    ['2025', '2025-03-01'],
    ['2024-H2', '2024-07-10'],
    ['2024-Q4', '2024-10-09'],
    ['2025-05', '2025-04-30'],
  ])('a report on %s cannot have been published on %s', (period, published) => {
    expect(find({ reviews: [period], published })).toHaveLength(1);
  });

  test.each<[string, string]>([
    ['2021/2025', '2025-11-20'],
    ['2021/2023', '2023-09-12'],
    ['2025', '2025-11-28'],
    ['2025', '2026-01-10 09:30'],
    ['2024-H1', '2024-06-12'],
    ['2024-Q4', '2024-12-20'],
    ['2025-05', '2025-05-29'],
  ])('a report on %s may have been published on %s', (period, published) => {
    expect(find({ reviews: [period], published })).toEqual([]);
  });

  test('goes by the day of publication, then by that of writing, then by today', () => {
    expect(find({ reviews: ['2024'], written: '2024-01-05', published: '2025-01-08' })).toEqual([]);
    expect(find({ reviews: ['2024'], written: '2024-01-05' })).toEqual([
      '总结时期“2024年”到成文日期 2024-01-05 还没有过完。',
    ]);
    expect(find({ reviews: ['2099'] })[0]).toMatch(
      /^总结时期“2099年”到今天 \d{4}-\d{2}-\d{2} 还没有过完。$/u,
    );
  });
});
