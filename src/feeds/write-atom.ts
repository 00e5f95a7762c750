import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absoluteUrl } from '../schema/address.ts';
import type { Site } from '../schema/site.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * Atom (RFC 4287). Everything comes from the documents: the feed was updated when its newest document was, and the same documents
 * give the same bytes. One without entries has never been updated, but has to say when; a day before 1990 the W3C's validator takes for a mistake.
 */
export function writeAtom({ path, page, title, entries }: Feed, site: Site): string {
  const own = absoluteUrl(site, path);
  // All are Beijing time, written alike: their order as texts is that of the days.
  const newest = entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' }, [
      x('id', own),
      x('title', `${title} - ${site.name}`),
      x('updated', newest ?? '1990-01-01T00:00:00Z'),
      x('link', { rel: 'self', type: 'application/atom+xml', href: own }),
      x('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(site, page) }),
      x('author', [x('name', site.organisation?.name ?? site.name)]),
      ...entries.map((entry) => writeEntry(entry, site)),
    ]),
  ]);
  // XML 1.0, 2.4: `]]>` may stand nowhere in a text. The library leaves it; no other part of a feed has it.
  return `${toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
}

function writeEntry(entry: FeedEntry, site: Site): ReturnType<typeof x> {
  const url = absoluteUrl(site, entry.path) + (entry.place ?? '');
  return x('entry', [
    x('id', url),
    x('title', entry.title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('updated', entry.updated),
    ...(entry.published === undefined ? [] : [x('published', entry.published)]),
    x('author', [x('name', entry.author)]),
    ...entry.categories.map((term) => x('category', { term })),
    x('summary', entry.summary),
  ]);
}
