import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openFileDigests } from '../../remembered/file-digests.ts';
import { listBelow } from '../../remembered/list-below.ts';
import { openFolderStore } from '../../remembered/folder-store.ts';
import { openRememberedValues } from '../../remembered/remembered-values.ts';
import { chooseBundleSize } from './bundle-size.ts';
import { dividePages } from './divide.ts';
import { makeBundles } from './make-bundles.ts';
import { pagefindFolder, partsFile, type Part, type Parts } from './parts.ts';
import { openScratchTexts } from './scratch-texts.ts';
import { digestBundle, listPages, readTexts, type ReadPage, type SitePage } from './site-pages.ts';

export interface PagefindOptions {
  /** The built site: pages are read from it, and the index is written into its folder `pagefind/`. */
  readonly folder: string;
  /** Folder of what is kept from one build to the next; it holds nothing else. */
  readonly cache: string;
  /** Digest of the code: pages that other code has read are read again. */
  readonly version: string;
  /** Most characters in a bundle, markup included; the main one may be half as large again. */
  readonly charactersInBundle?: number;
}

export interface PagefindReport {
  /** As in `parts.json`. */
  readonly parts: readonly Part[];
  /** Bundles that were made now; the others were made by a former build. */
  readonly built: number;
}

/**
 * Indexes a built site with Pagefind: every page that carries its attributes. Pages are not changed. The same pages give the same
 * bytes, whether bundles are made or taken from a former build.
 * @throws PagefindError if Pagefind cannot run, or refuses a page
 */
export async function buildPagefind({
  folder,
  cache,
  version,
  charactersInBundle,
}: PagefindOptions): Promise<PagefindReport> {
  const target = path.join(folder, pagefindFolder);
  const digests = openFileDigests(path.join(cache, 'digests.json'), folder);
  const known = openRememberedValues<ReadPage | null>(path.join(cache, 'pages.json'), version);
  const bundles = openFolderStore(path.join(cache, 'bundles'));
  // Folders without files are there for it.
  if (existsSync(target) && listBelow(target).some(({ entry }) => !entry.isDirectory()))
    rmSync(target, { recursive: true });
  const texts = openScratchTexts(path.join(cache, 'texts'));
  const pages = listPages(folder, digests, known, texts);
  const divisions = dividePages(pages, charactersInBundle ?? chooseBundleSize(pages)).map((division) => {
    const isMain = division.path === '';
    return {
      ...division,
      isMain,
      key: digestBundle(division.pages, isMain),
      into: path.join(target, division.path),
    };
  });
  const missing = divisions.filter(({ key, into }) => !bundles.take(key, into));
  try {
    await makeBundles(missing, (members) => readTexts(folder, members, texts), bundles);
  } finally {
    texts.remove();
  }
  for (const { key, into } of missing)
    if (!bundles.take(key, into)) throw new Error(`The bundle ${key} was made and is not there`);
  digests.save();
  known.save();
  bundles.clear();
  const parts = divisions.map(({ path: part, pages: members }) => ({
    path: part,
    years: listYears(members),
    pages: members.length,
  }));
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, partsFile), JSON.stringify({ parts } satisfies Parts));
  return { parts, built: missing.length };
}

function listYears(pages: readonly SitePage[]): number[] {
  return [...new Set(pages.flatMap(({ years }) => years))].sort((a, b) => b - a);
}
