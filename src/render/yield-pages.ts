import type { PathWithRoute } from 'astro';

/**
 * The pages that stand where nothing else does, under every address that somebody may come for. Known by their pattern: where the file
 * lies depends on whether the site has the program as a package.
 */
const yielding = '/[...former]';

/**
 * Drops the pages that others take the place of, as they do in the development server: whether there is a list, a road or a year is
 * known only when all pages are.
 * @returns the rest, and the addresses of those that stay because there is nothing else, `/years/2019`
 */
export function yieldPages(paths: readonly PathWithRoute[]): {
  readonly paths: PathWithRoute[];
  readonly alone: string[];
} {
  const nameOf = ({ pathname }: PathWithRoute): string => pathname.replace(/\/$/u, '');
  const doesYield = ({ route }: PathWithRoute): boolean => route.route === yielding;
  const taken = new Set(paths.filter((one) => !doesYield(one)).map(nameOf));
  const kept = paths.filter((one) => !doesYield(one) || !taken.has(nameOf(one)));
  return { paths: kept, alone: kept.filter(doesYield).map(nameOf) };
}
