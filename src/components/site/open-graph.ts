import { absoluteUrl, paths } from '../../schema/address.ts';
import type { Site } from '../../schema/site.ts';
import type { PageMeta } from './page-meta.ts';

/**
 * What a page tells those who show a link to it, as Open Graph has it (ogp.me): chats, social networks. What it says of itself they
 * take from its description, which is not written twice. What says no type is a `website`; what says no language would be American.
 * @param path of the page, as `paths` gives it
 */
export function describeSharing(
  site: Pick<Site, 'name' | 'domain' | 'base'>,
  { title, article }: Pick<PageMeta, 'title' | 'article'>,
  path: string,
): { property: string; content: string }[] {
  const published = article?.published?.slice(0, '2024-01-15'.length);
  return Object.entries({
    ...(article && { 'og:type': 'article' }),
    'og:site_name': site.name,
    'og:title': title ?? site.name,
    'og:url': absoluteUrl(site, path),
    'og:locale': 'zh_CN',
    'og:image': absoluteUrl(site, paths.shareImage),
    ...(published !== undefined && { 'article:published_time': published }),
    ...(article?.modified !== undefined && { 'article:modified_time': article.modified }),
  }).map(([property, content]) => ({ property, content }));
}
