import { describe, expect, test } from 'vitest';
import { kindMismatch } from '../../../../src/check/rules/kind-mismatch.ts';
import type { Frontmatter } from '../../../../src/schema/frontmatter.ts';
import { runOnDocument } from '../run-on-document.ts';
import { createDocument } from '../stored-document.ts';

function find(id: string, data: Partial<Frontmatter>): string[] {
  return runOnDocument(kindMismatch, createDocument(id, { data })).map(
    ({ message, advice }) => message + advice,
  );
}

describe('kindMismatch', () => {
  test('accepts plans among the plans, reports among the reports, and a report that also plans', () => {
    expect(find('plans/yunxi/2024', { kind: '工作要点', plans: ['2024'] })).toEqual([]);
    expect(
      find('summaries/yunxi/2023-H1', { kind: '半年总结', plans: ['2023-H2'], reviews: ['2023-H1'] }),
    ).toEqual([]);
  });

  test('finds a report without a period that it looks back on', () => {
    expect(find('summaries/yunxi/2023', { kind: '年度工作总结', plans: ['2024'], reviews: [] })).toEqual([
      '文种“年度工作总结”是总结，但没有写总结时期（reviews）。请加上 reviews，或者改正文种。',
    ]);
  });

  test('finds a plan among the reports', () => {
    expect(find('summaries/yunxi/2024', { kind: '年度工作计划', plans: ['2024'] })).toEqual([
      '文种“年度工作计划”是计划，文件却放在 content/summaries/ 里。请移到 content/plans/，或者改正文种。',
    ]);
  });
});
