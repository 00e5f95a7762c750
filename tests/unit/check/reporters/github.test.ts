import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../../../src/check/reporters/github.ts';
import { emptyReport, report } from './example-report.ts';

describe('formatGithub', () => {
  test('gives a workflow command a line, with everything escaped that would end a property or a line', () => {
    expect(formatGithub(report).split('\n')).toEqual([
      '::error file=content/plans/yunxi/专项%2C 100%25%3A 危桥.mdx,line=7,col=1,title=日期写错（invalid-date）::发布日期“2024-13-01”不是日期。请写成 2024-12-01 这样的格式。',
      '::warning file=content/plans/yunxi/2025.mdx,line=20,col=3,title=编号有缺漏或重复（numbering）::编号“一、”之后是“三、”，%0D%0A缺 50%25: “二、”。请对照原文。',
    ]);
  });

  test('is empty when there is nothing to tell', () => {
    expect(formatGithub(emptyReport)).toBe('');
  });
});
