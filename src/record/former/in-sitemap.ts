import type { Site } from '../../schema/site.ts';
import { readFormer } from './read-former.ts';

/** Tells of a full address whether something is published under it: a sitemap lists nothing that has moved or was withdrawn. */
export function createSitemapFilter(
  root: string,
  { base }: Pick<Site, 'base'> = { base: '/' },
): (page: string) => boolean {
  const { moved, withdrawn } = readFormer(root).former;
  const former = new Set([...moved.map(({ from }) => from), ...withdrawn.map(({ address }) => address)]);
  return (page) => !former.has(decodeURI(new URL(page).pathname).slice(base.length).replace(/\/$/u, ''));
}
