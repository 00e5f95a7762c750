import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openCache } from './cache.ts';
import { dividePages } from './divide.ts';
import { digestBundle, listPages, readAgain, type SitePage } from './site-pages.ts';
import { pagefindFolder, partsFile, type Part, type Parts } from './parts.ts';
import { writeBundle } from './run-pagefind.ts';

export interface PagefindOptions {
  /** The built site: pages are read from it, and the index is written into its folder `pagefind/`. */
  readonly folder: string;
  /** Folder where bundles are kept from one build to the next; it holds nothing else. */
  readonly cache: string;
  /** Most characters in a bundle, markup included; the main one may be half as large again. */
  readonly charactersInBundle?: number;
}

export interface PagefindReport {
  /** As in `parts.json`. */
  readonly parts: readonly Part[];
  /** Bundles that were made now; the others were made by a former build. */
  readonly built: number;
}

/** About 420 documents: Pagefind needs 1 MB for each, and is to stay below 1 GB. Measured by `npm run bench:pagefind`. */
export const charactersInBundle = 2_400_000;

/**
 * Indexes a built site with Pagefind: every page that carries its attributes. Pages are not changed. The same pages give the same
 * bytes, whether bundles are made or taken from a former build.
 * @throws PagefindError if Pagefind cannot run, or refuses a page
 */
export async function buildPagefind(options: PagefindOptions): Promise<PagefindReport> {
  const { folder, charactersInBundle: most = charactersInBundle } = options;
  const target = path.join(folder, pagefindFolder);
  const cache = openCache(options.cache);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const divisions = dividePages(listPages(folder), most);
  let built = 0;
  // The main bundle comes first, while nothing else lies in its folder.
  for (const { path: part, pages } of divisions) {
    const [key, into] = [digestBundle(pages), path.join(target, part)];
    if (cache.take(key, into)) continue;
    await writeBundle(readAgain(folder, pages), into);
    cache.keep(key, into);
    built += 1;
  }
  cache.clear();
  const parts = divisions.map(({ path: part, pages }) => ({
    path: part,
    years: listYears(pages),
    pages: pages.length,
  }));
  writeFileSync(path.join(target, partsFile), JSON.stringify({ parts } satisfies Parts));
  return { parts, built };
}

function listYears(pages: readonly SitePage[]): number[] {
  return [...new Set(pages.flatMap(({ years }) => years))].sort((a, b) => b - a);
}
