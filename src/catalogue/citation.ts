import type { Site } from '../schema/site.ts';
import { absoluteUrl, paths } from './address.ts';
import type { Item } from './catalogue.ts';

/**
 * Reference to an electronic document, 责任者. 题名[EB/OL]. (发布日期)[引用日期]. URL.
 * Source: GB/T 7714-2015, 4.6. The date of citation is the reader's to write.
 */
export function cite(item: Item, site: Pick<Site, 'base' | 'domain'>): string {
  const { bureau, data, id } = item;
  const date = data.published?.slice(0, '2023-12-01'.length) ?? data.written;
  return `${bureau.name}. ${data.title}[EB/OL]. ${date ? `(${date})` : ''}[引用日期]. ${absoluteUrl(site, paths.document(id))}`;
}
