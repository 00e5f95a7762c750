import type { Site } from '../../schema/site.ts';
import { paths } from '../../schema/address.ts';

/** Name of a site's log: its address without the scheme and without a slash at the end (C2SP tlog-tiles, Parameters). */
export function originOf({ domain, base }: Pick<Site, 'domain' | 'base'>): string {
  return `${new URL(domain).host}${base}${paths.log}`.replace(/\/$/u, '');
}
