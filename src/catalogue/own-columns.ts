import { isOfColumn, type OwnColumn } from '../schema/own-column.ts';
import type { Site } from '../schema/site.ts';
import type { Item } from './catalogue.ts';

/** The columns of a site's own that have documents, with these, in their order. */
export function listOwnColumns({
  settings: { site },
  items,
}: {
  readonly settings: { readonly site: Pick<Site, 'ownColumns'> };
  readonly items: readonly Item[];
}): { readonly column: OwnColumn; readonly items: readonly Item[] }[] {
  return site.ownColumns
    .map((column) => ({ column, items: items.filter(({ data }) => isOfColumn(data, column)) }))
    .filter((one) => one.items.length > 0);
}

/** What is in a column, as the site says it or by what it is chosen. */
export function describeColumn({ description, kinds, topics }: OwnColumn): string {
  const parts = [
    ...(kinds.length > 0 ? [`文种是${kinds.join('、')}`] : []),
    ...(topics.length > 0 ? [`谈到${topics.join('、')}`] : []),
  ];
  return description ?? `${parts.join('，')}的文件。`;
}
