import type { Site } from '../schema/site.ts';
import { lastCorrected } from '../schema/standing.ts';
import { formatCitation } from '../text/citation.ts';
import { absoluteUrl, paths } from '../schema/address.ts';
import type { Item } from './catalogue.ts';

/** The reference to a document of this site. */
export function cite({ bureau, data, id }: Item, site: Pick<Site, 'base' | 'domain'>): string {
  const date = data.published?.slice(0, '2023-12-01'.length) ?? data.written;
  return formatCitation({
    author: bureau.name,
    title: data.title,
    date,
    url: absoluteUrl(site, paths.document(id)),
    corrected: lastCorrected(data),
    isEdited: data.provenance === 'edited',
  });
}
