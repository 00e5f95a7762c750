import { absoluteUrl, href, paths } from '../schema/address.ts';
import type { Site } from '../schema/site.ts';

/** What cannot say of itself, as pages do, that it is not to be listed: attachments, datasets, the data and files of documents. */
const mute = ['files/', `${paths.data}*.`, '*/index.json$', '*/index.txt$', '*/index.md$', '*/index.xml$'];

/**
 * `robots.txt` (RFC 9309). A site that is not to be listed lets its pages be read all the same: who may not read a page does not see its
 * `noindex`, and lists the bare address that another site links to.
 */
export function writeRobots(site: Pick<Site, 'domain' | 'base' | 'indexed'>): string {
  const lines = ['User-agent: *', `Disallow: ${href(site, paths.search)}?`];
  if (site.indexed) lines.push(`Sitemap: ${absoluteUrl(site, paths.sitemap)}`);
  else lines.push(...mute.map((path) => `Disallow: ${href(site, path)}`));
  return `${lines.join('\n')}\n`;
}
