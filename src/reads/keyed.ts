import { digestValue } from './digest-value.ts';

/**
 * Gives each page of `getStaticPaths` the key of its props (`cacheKey`, as Astro calls it): with what it reads besides, they are all that
 * it is made of. A page without a key is made anew by every build.
 */
export function keyPages<One extends { readonly props: object }>(
  pages: readonly One[],
): (One & { readonly cacheKey: string })[] {
  return pages.map((page) => ({ ...page, cacheKey: digestValue(page.props) }));
}
