import type { Meta } from '../../blocks.ts';
import type { Fact } from './parts.ts';

/** Meta tags of government pages (国办发〔2017〕47号, 附件 2) and of other pages, by the field that they fill. */
const fields: Readonly<Record<string, Fact['field']>> = {
  pubdate: 'published',
  publishdate: 'published',
  firstpublishedtime: 'published',
  'article:published_time': 'published',
  contentsource: 'source',
  source: 'source',
  author: 'author',
  keywords: 'keywords',
  indexnumber: 'indexNumber',
  url: 'url',
  'og:url': 'url',
  canonical: 'url',
};

/** What the head of a file says, as labelled facts. */
export function readMeta(meta: readonly Meta[]): Fact[] {
  return meta.flatMap(({ name, value, place }) => {
    const field = fields[name.toLowerCase()];
    return field === undefined || value.trim() === '' ? [] : [{ field, value: value.trim(), place }];
  });
}
