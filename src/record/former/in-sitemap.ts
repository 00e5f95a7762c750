import { isVersionAddress } from '../../schema/address.ts';
import type { Site } from '../../schema/site.ts';
import { readFormer } from './read-former.ts';

/**
 * Tells of a full address whether it is to be found: what has moved or was withdrawn is not, nor old versions instead of what is in
 * force.
 */
export function createSitemapFilter(
  root: string,
  { base }: Pick<Site, 'base'> = { base: '/' },
): (page: string) => boolean {
  const { moved, withdrawn } = readFormer(root).former;
  const former = new Set([...moved.map(({ from }) => from), ...withdrawn.map(({ address }) => address)]);
  return (page) =>
    !isVersionAddress(page) &&
    !former.has(decodeURI(new URL(page).pathname).slice(base.length).replace(/\/$/u, ''));
}
