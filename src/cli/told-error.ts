import type { Problem } from '../schema/problem.ts';

/** What a build ended with that is explained already: problems of the content, or a sentence for the webmaster. */
export type Told = { readonly problems: readonly Problem[] } | { readonly message: string };

/** Errors that say all in their message. */
const plain: ReadonlySet<string> = new Set([
  'PagefindError',
  'LicenceError',
  'GatheredError',
  'ShareError',
  'RecordFault',
  'DeployError',
]);

/** Errors within errors that are looked at. */
const deepest = 8;

/**
 * Finds what is told in an error, wherever it is wrapped: the bundler wraps what plugins throw in one of its own. Modules are loaded a
 * second time by Astro, so that classes are not the same ones: their names are.
 */
export function findTold(error: unknown, depth = 0): Told | undefined {
  if (!(error instanceof Error) || depth > deepest) return undefined;
  if (error.name === 'ContentError' && 'problems' in error)
    return { problems: error.problems as readonly Problem[] };
  if (plain.has(error.name)) return { message: error.message };
  if (error.name === 'PrerenderRouteConflict') return { message: describeConflict(error.message) };
  const inner = 'errors' in error && Array.isArray(error.errors) ? (error.errors as unknown[]) : [];
  for (const one of [error.cause, ...inner]) {
    const told = findTold(one, depth + 1);
    if (told) return told;
  }
  return undefined;
}

/** Astro: Could not render `/x/` from route `/[page]` as it conflicts with higher priority route `/x`. */
function describeConflict(message: string): string {
  const [address = '', one = '', other = ''] = [...message.matchAll(/`([^`]+)`/gu)].map(([, text]) => text);
  return `网址 ${address} 有两个来源：${one} 和 ${other}（都是 src/pages/ 里的网页），一个网址只能有一个网页。请给内容里的页面、栏目、文种或者机构改一个代号。`;
}
