import { absoluteUrl } from '../schema/address.ts';
import type { Site } from '../schema/site.ts';
import type { Thing } from './thing.ts';

/** A step on the way from the home page; the page itself comes last and has no path. */
export interface Step {
  readonly name: string;
  readonly path?: string;
}

/** The way to a page. It begins below the home page, which is the way to everything. */
export function describeBreadcrumb(site: Pick<Site, 'base' | 'domain'>, steps: readonly Step[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: path === undefined ? undefined : absoluteUrl(site, path),
    })),
  };
}
