import type { PageMeta } from './page-meta.ts';

/** What a page says of the column of documents in which it stands. */
export function describeColumn(name: string, kind?: string): NonNullable<PageMeta['column']> {
  const keywords = kind === undefined ? name : `${name},${kind}`;
  return { name, description: `${name}，从新到旧。`, keywords, type: '政府信息公开' };
}
