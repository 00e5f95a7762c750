import { feedPath, href, paths } from '../../schema/address.ts';
import type { Site } from '../../schema/site.ts';
import type { PageMeta } from './page-meta.ts';

/** A feed that browsers and readers find on a page. */
export interface FeedLink {
  readonly title: string;
  readonly address: string;
}

/** The feed of the page's own list, or else that of the whole site. */
export function findFeedLink(site: Site, own: PageMeta['feed']): FeedLink {
  const { page, title } = own && own.page !== paths.home ? own : { page: paths.home, title: '全部文件' };
  return { title: `${title} - ${site.name}`, address: href(site, feedPath(page)) };
}
