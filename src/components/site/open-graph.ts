import { absoluteUrl, paths } from '../../schema/address.ts';
import type { Site } from '../../schema/site.ts';
import type { PageMeta } from './page-meta.ts';

/** Width and height of `public/share.png`. */
const imageSize = { width: 1200, height: 630 } as const;

/**
 * What a page tells those who show a link to it, as Open Graph has it (ogp.me): chats, social networks.
 * @param path of the page, as `paths` gives it
 * @param description the page's
 */
export function describeSharing(
  site: Pick<Site, 'name' | 'domain' | 'base'>,
  { title, article }: Pick<PageMeta, 'title' | 'article'>,
  path: string,
  description: string,
): { property: string; content: string }[] {
  const published = article?.published?.slice(0, '2024-01-15'.length);
  return Object.entries({
    'og:type': article ? 'article' : 'website',
    'og:site_name': site.name,
    'og:title': title ?? site.name,
    'og:description': description,
    'og:url': absoluteUrl(site, path),
    'og:locale': 'zh_CN',
    'og:image': absoluteUrl(site, paths.shareImage),
    'og:image:type': 'image/png',
    'og:image:width': String(imageSize.width),
    'og:image:height': String(imageSize.height),
    'og:image:alt': site.name,
    ...(published !== undefined && { 'article:published_time': published }),
    ...(article?.modified !== undefined && { 'article:modified_time': article.modified }),
  }).map(([property, content]) => ({ property, content }));
}
