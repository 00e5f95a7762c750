import type { Filters } from '../../../search/engine/facets.ts';
import { pagefindFolder, type Part } from '../../../search/pagefind/parts.ts';
import { faultNames } from '../sites/describe-sites.ts';
import { within } from '../sites/within.ts';
import {
  UnreadBundleError,
  type Bundle,
  type PagefindAnswer,
  type PageFilters,
  type WordIndex,
} from './pagefind.ts';
import { chooseParts, type Choice } from './parts.ts';
import type { SiteParts } from './site-bundles.ts';

/** What a search reads, of this site and of others, and what would be next. */
export interface BundleChoice extends Pick<Choice, 'next' | 'last'> {
  /** Paths below this site's main bundle, without `''`. */
  readonly own: readonly string[];
  readonly others: readonly { readonly site: SiteParts['site']; readonly bundle: Bundle }[];
}

/** Of each site the parts that it would choose for itself. */
export function chooseBundles(
  parts: readonly Part[],
  sites: readonly SiteParts[],
  filters: Pick<Filters, 'fromYear' | 'toYear'>,
  rounds: number,
): BundleChoice {
  const own = chooseParts(parts, filters, rounds);
  const others = sites.flatMap((one) =>
    'parts' in one ? [{ site: one.site, choice: chooseParts(one.parts, filters, rounds) }] : [],
  );
  const all = [own, ...others.map(({ choice }) => choice)];
  return {
    own: own.chosen.map(({ path }) => path).filter(Boolean),
    others: others.flatMap(({ site, choice }) =>
      choice.chosen.map(({ path }) => ({
        site,
        bundle: { path: site.url + pagefindFolder + path, baseUrl: site.url },
      })),
    ),
    next: all.flatMap(({ next }) => next),
    last: all.every(({ last }) => last),
  };
}

/** Milliseconds that searching in all bundles may take where some are of other sites. */
const most = 15_000;

/**
 * Searches in all bundles; without those of a site of which one cannot be read, and, if it is not known which it is, in this site's
 * alone.
 */
export async function searchBundles(
  index: WordIndex,
  { own, others }: Pick<BundleChoice, 'own' | 'others'>,
  queries: readonly string[],
  filters: PageFilters,
): Promise<{ readonly answers: PagefindAnswer[]; readonly faults: readonly SiteParts[] }> {
  let left = others;
  const faults: SiteParts[] = [];
  for (;;) {
    const bundles = left.map(({ bundle }) => bundle);
    const search = (): Promise<PagefindAnswer[]> => index.search(own, bundles, queries, filters);
    try {
      return { answers: await (left.length === 0 ? search() : within(most, search)), faults };
    } catch (error) {
      const path = error instanceof UnreadBundleError ? error.bundle.path : undefined;
      const lost = left.filter(({ bundle }) => path === undefined || bundle.path === path);
      if (lost.length === 0) throw error;
      console.warn(error);
      index.forget();
      const sites = new Set(lost.map(({ site }) => site));
      for (const site of sites) faults.push({ site, fault: 'unreachable' });
      left = left.filter(({ site }) => !sites.has(site));
    }
  }
}

/** What a reader has to know of the sites. */
export function explainSites(sites: readonly SiteParts[]): string[] {
  const missed = new Map(sites.flatMap((one) => ('fault' in one ? [[one.site, one.fault] as const] : [])));
  const searched = new Set(sites.map(({ site }) => site)).size - missed.size;
  const names = [...missed].map(([{ name }, fault]) => `“${name}”（${faultNames[fault]}）`).join('、');
  return [
    ...(searched > 0 ? [`和另外 ${String(searched)} 个网站一起查；几个网站里一模一样的网页只列一次。`] : []),
    ...(missed.size > 0 ? [`没有查到的网站：${names}。`] : []),
  ];
}
