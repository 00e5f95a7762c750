import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openFolderStore } from '../remembered/folder-store.ts';
import { takeFile } from '../remembered/take-file.ts';
import { bundleFolder, type PageSorts } from './renderer.ts';

/** What belongs to a bundle and is no module of it. */
export interface BundleNotes {
  readonly pages: PageSorts;
  /** Which packages the bundle contains, as `src/licences/` writes it. */
  readonly shipped: string;
  /** What is told of the pages that are programs, as `src/collections/` writes it. */
  readonly collections: string;
}

/** Beside the modules of the bundle, so that it goes with them when pages are made. */
const notesFile = path.join(bundleFolder, 'notes.json');

/**
 * Keeps what Astro has bundled, so that the next build need not start Astro: the modules that make pages, and the scripts and style
 * sheets for readers.
 * @param folder holds kept bundles and nothing else
 * @param key of all that the bundle is made of; undefined if that is not known, and nothing is kept
 * @param target the site that is being built, in which there is no page yet
 */
export function keepBundle(
  folder: string,
  key: string | undefined,
  target: string,
  { pages, ...written }: BundleNotes,
): void {
  const store = openFolderStore(folder);
  if (key !== undefined) {
    const draft = store.begin(key);
    for (const file of readdirSync(target, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const place = path.join(file.parentPath, file.name);
      takeFile(place, path.join(draft.folder, path.relative(target, place)));
    }
    const sorts = [...pages].map(([sort, { route, styles }]) => [
      sort,
      { route: { route: route.route, component: route.component }, styles },
    ]);
    writeFileSync(path.join(draft.folder, notesFile), JSON.stringify({ pages: sorts, ...written }));
    draft.keep();
  }
  store.clear();
}

/** Puts a bundle that was kept where Astro would have put it; undefined, and nothing is there, if there is none. */
export function takeBundle(folder: string, key: string, target: string): BundleNotes | undefined {
  if (!openFolderStore(folder).take(key, target)) return undefined;
  const { pages, ...written } = JSON.parse(readFileSync(path.join(target, notesFile), 'utf8')) as Omit<
    BundleNotes,
    'pages'
  > & {
    readonly pages: readonly (readonly [
      string,
      PageSorts extends ReadonlyMap<string, infer Sort> ? Sort : never,
    ])[];
  };
  return { pages: new Map(pages), ...written };
}

/** Removes what only made the pages. */
export function removeBundle(target: string): void {
  rmSync(path.join(target, bundleFolder), { recursive: true, force: true });
}
