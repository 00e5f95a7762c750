import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { PathWithRoute, RouteData } from 'astro';
import { digestValue } from '../reads/digest-value.ts';
import { digestRead } from '../reads/reads.ts';
import type { FailedPage, KeptPage } from './kept-page.ts';
import { nameFile } from './page-file.ts';
import { openPageStore, type PageStore } from './page-store.ts';
import { openRecord } from './page-record.ts';
import { renderInPool } from './pool.ts';
import { isOfShare, type Share } from './share.ts';
import { ShareError } from './share-error.ts';
import { renderInto } from './render-into.ts';
import type { RenderPages } from './shared-batches.ts';
import { loadApp, type PageAddress, type PageSorts, type RendererOptions } from './renderer.ts';

export interface PrepareOptions extends RendererOptions {
  /** Folder of the built site. */
  readonly target: string;
  /** Folder of the store of pages. */
  readonly store: string;
  /** Digest of the program. */
  readonly code: string;
  /** Only this part is rendered, and nothing else. */
  readonly share?: Share;
  /** What Astro's bundlers have found of each sort of page. */
  readonly pages: PageSorts;
}

/** A page that can be kept. */
interface Candidate {
  readonly address: PageAddress;
  readonly file: string;
  readonly key: string;
}

/** Fewer pages are rendered before a thread has started. */
const leastForThreads = 60;

/** Puts as many pages as can be at their places, and gives their files. */
export async function preparePages(
  paths: readonly PathWithRoute[],
  options: PrepareOptions,
): Promise<readonly string[]> {
  const store = openPageStore(options.store);
  const all = await listCandidates(paths, options);
  const { share } = options;
  const candidates = share ? all.filter(({ file }) => isOfShare(file, share)) : all;
  const record = openRecord();
  const isSame = compareReads(store);
  const stale: Candidate[] = [];
  for (const candidate of candidates) {
    const page = store.last.pages.get(candidate.file);
    const isKept =
      page?.key === candidate.key &&
      (await isSame(page.reads)) &&
      store.place(page, path.join(options.target, candidate.file));
    if (isKept) {
      const reads = page.reads.map((name) => [name, store.last.digests.get(name)] as const);
      record.add(candidate.file, { ...page, reads });
    } else stale.push(candidate);
  }
  // Pages of one document read the same: they are rendered one after the other.
  stale.sort((a, b) => (a.file < b.file ? -1 : 1));
  const rendered = await render(stale, store, options);
  const failed: { file: string; why: string }[] = [];
  stale.forEach(({ file, key }, index) => {
    const one = rendered[index] ?? { failed: '没有生成' };
    if ('failed' in one) failed.push({ file, why: one.failed });
    else if (store.place(one, path.join(options.target, file))) record.add(file, { ...one, key });
  });
  // Of a whole site Astro renders them again, and tells what is wrong where it is.
  if (share && failed.length > 0) throw new ShareError(failed);
  store.save(record);
  return record.files;
}

/** Pages with a key, each once: where two have one address, Astro says so. */
async function listCandidates(
  paths: readonly PathWithRoute[],
  { folder, code, pages, site, base }: PrepareOptions,
): Promise<Candidate[]> {
  const { routes } = (await loadApp(folder)).manifest;
  const places = new Map(routes.map(({ routeData }, index) => [nameRoute(routeData), index]));
  const styles = new Map(
    [...pages.values()].map((page) => [nameRoute(page.route), digestValue(page.styles)]),
  );
  const found = paths.flatMap(({ pathname, route, cacheKey }): Candidate[] => {
    const [name, own] = [nameRoute(route), cacheKey ?? (route.params.length === 0 ? '' : undefined)];
    const place = places.get(name);
    if (own === undefined || place === undefined || (route.type !== 'page' && route.type !== 'endpoint'))
      return [];
    // The addresses are in the bundle, too, whatever settings say since.
    const key = digestValue([code, site, base, name, styles.get(name) ?? '', own]);
    return [{ address: { route: place, pathname }, file: nameFile(route, pathname), key }];
  });
  const counts = Map.groupBy(found, ({ file }) => file);
  return found.filter(({ file }) => counts.get(file)?.length === 1);
}

function nameRoute({ route, component }: Pick<RouteData, 'route' | 'component'>): string {
  return `${route} ${component}`;
}

/** Gives the function that tells whether nothing has changed of what a page has read. */
function compareReads({ last }: PageStore): (reads: readonly string[]) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const compare = async (name: string): Promise<boolean> => {
    const digest = await digestRead(name);
    return digest !== undefined && digest === last.digests.get(name);
  };
  return async (reads) => {
    for (const name of reads) {
      const same = known.get(name) ?? compare(name);
      known.set(name, same);
      if (!(await same)) return false;
    }
    return true;
  };
}

async function render(
  stale: readonly Candidate[],
  store: PageStore,
  options: PrepareOptions,
): Promise<readonly (KeptPage | FailedPage)[]> {
  const app = await loadApp(options.folder);
  const addresses = stale.map(({ address }) => address);
  const renderHere: RenderPages = (pages) => renderInto(store, app, pages, options);
  if (stale.length < leastForThreads) return renderHere(addresses);
  mkdirSync(options.store, { recursive: true });
  const styles = [...options.pages].map(([key, page]) => [key, page.styles] as const);
  const { folder, site, base } = options;
  return renderInPool(addresses, { folder, site, base, store: options.store, styles }, renderHere);
}
