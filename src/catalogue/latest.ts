import type { Item } from './catalogue.ts';
import { describePeriods } from './describe.ts';

/** The newest of documents, and what is known of its age. */
export interface Latest {
  readonly item: Pick<Item, 'id' | 'data'>;
  /** `2024-01-15 发布`, `2024-01 成文`, or what it is about where it bears no date. */
  readonly when: string;
  /** `YYYY-MM-DD` or `YYYY-MM`; missing where it bears no date: the date of an older document would be that of another. */
  readonly date?: string;
}

/** @param items the newest first, as in the catalogue */
export function findLatest(items: readonly Pick<Item, 'id' | 'data'>[]): Latest | undefined {
  const [item] = items;
  if (!item) return undefined;
  const { published, written } = item.data;
  const date = (published ?? written)?.slice(0, '2024-01-15'.length);
  if (date === undefined) return { item, when: `没有写日期，${describePeriods(item.data)}` };
  return { item, when: `${date} ${published === undefined ? '成文' : '发布'}`, date };
}
