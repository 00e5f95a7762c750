import { describe, expect, test } from 'vitest';
import { findDuplicateUrls } from '../../../src/check/find-duplicate-urls.ts';
import { formatProblem } from '../../../src/schema/problem.ts';

const find = (...files: string[]) => findDuplicateUrls(files).map(formatProblem);

describe('findDuplicateUrls', () => {
  test('finds nothing among different addresses', () => {
    expect(find('content/plans/yunxi/2024.mdx', 'content/summaries/yunxi/2024.mdx')).toEqual([]);
  });

  test('finds a file beside the folder of the same name, and every further one', () => {
    expect(
      find(
        'content/plans/yunxi/2024.md',
        'content/plans/yunxi/2024.mdx',
        'content/plans/yunxi/2024/index.mdx',
      ),
    ).toEqual([
      'content/plans/yunxi/2024.mdx:1:1 网址 /plans/yunxi/2024/ 已经属于 content/plans/yunxi/2024.md。请给这个文件改名；文件名不能只差大小写。',
      'content/plans/yunxi/2024/index.mdx:1:1 网址 /plans/yunxi/2024/ 已经属于 content/plans/yunxi/2024.md。请给这个文件改名；文件名不能只差大小写。',
    ]);
  });

  test('takes letters for the same in either case, and in either way of composing them', () => {
    expect(find('content/plans/yunxi/2024-h1.mdx', 'content/plans/yunxi/2024-H1.mdx')).toHaveLength(1);
    expect(find('content/plans/\u00e9.mdx', 'content/plans/e\u0301.mdx')).toHaveLength(1);
  });

  test('keeps the addresses of the lists', () => {
    expect(find('content/plans/index.mdx')).toEqual([
      'content/plans/index.mdx:1:1 网址 /plans/ 已经属于文件列表。请给这个文件改名；文件名不能只差大小写。',
    ]);
    expect(find('content/summaries/page-2.mdx')).toHaveLength(1);
    expect(find('content/summaries/yunxi/page-2.mdx', 'content/plans/page-two.mdx')).toEqual([]);
  });
});
