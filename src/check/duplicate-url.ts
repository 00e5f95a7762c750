import type { StoredDocument } from '../document/loader.ts';
import type { Problem } from '../schema/problem.ts';

/**
 * Two documents with one address: `2023.mdx` beside `2023/index.mdx`, or names that differ in letter case only, which some
 * servers and file systems take for the same.
 */
export function findDuplicateUrls(documents: readonly Pick<StoredDocument, 'id' | 'file'>[]): Problem[] {
  const byUrl = Map.groupBy(documents, ({ id }) => id.normalize('NFC').toLowerCase());
  return [...byUrl.values()].flatMap(([first, ...others]) =>
    others.map(({ id, file }) => ({
      rule: 'duplicate-url',
      severity: 'error' as const,
      file,
      line: 1,
      column: 1,
      message: `网址 /${id}/ 已经属于 ${first?.file ?? ''}。`,
      advice: '请给其中一个文件改名；文件名不能只差大小写。',
    })),
  );
}
