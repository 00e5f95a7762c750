import { absoluteUrl, paths } from '../schema/address.ts';
import type { Site } from '../schema/site.ts';
import type { Thing } from './thing.ts';

/** The site, and how to search it. */
export function describeWebsite(site: Site): Thing {
  return {
    ...nameWebsite(site),
    description: site.description,
    inLanguage: 'zh-CN',
    publisher: describePublisher(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absoluteUrl(site, paths.search)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The site as something that pages are part of. */
export function nameWebsite(site: Pick<Site, 'base' | 'domain' | 'name'>): Thing {
  const url = absoluteUrl(site, paths.home);
  return { '@type': 'WebSite', '@id': url, name: site.name, url };
}

/** Who runs the site; undefined if it does not say. */
export function describePublisher({ organisation }: Pick<Site, 'organisation'>): Thing | undefined {
  return organisation && { '@type': 'Organization', name: organisation.name, url: organisation.url };
}
