import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { FolderStore } from '../../remembered/folder-store.ts';
import { loadClient, writeIndex, type GivenPage, type PagefindClient } from './run-pagefind.ts';
import type { PageFile } from './site-pages.ts';

/** Pagefind’s processes that run side by side: each has all of its bundle in memory. */
const mostProcesses = 4;

/** A bundle that is to be made. */
export interface MissingBundle {
  /** Name under which it is kept. */
  readonly key: string;
  readonly pages: readonly PageFile[];
  /** Whether it lies where Pagefind’s own client looks for an index. */
  readonly isMain: boolean;
}

/** Pagefind's client, and what other sites build a search page with. They are used from the main bundle; the others are merged with that. */
const forPages = /^pagefind(?:-(?:worker|component-ui|modular-ui|ui|highlight))?\.(?:js|css)$/u;

/**
 * Makes bundles and keeps them.
 * @param read gives what is indexed of pages, one after the other
 * @throws PagefindError
 */
export async function makeBundles(
  missing: readonly MissingBundle[],
  read: (pages: readonly PageFile[]) => Iterable<GivenPage>,
  store: FolderStore,
): Promise<void> {
  // Where one worker fails, this ends for all of them.
  const waiting = missing.values().drop(0);
  const work = async (client: PagefindClient): Promise<void> => {
    for (const { key, pages, isMain } of waiting) {
      const draft = store.begin(key);
      try {
        await writeIndex(client, read(pages), draft.folder);
        if (!isMain)
          for (const name of readdirSync(draft.folder))
            if (forPages.test(name)) rmSync(path.join(draft.folder, name));
        draft.keep();
      } finally {
        draft.discard();
      }
    }
  };
  const count = Math.min(missing.length, availableParallelism(), mostProcesses);
  const clients = await Promise.all(Array.from({ length: count }, (_, index) => loadClient(index)));
  const results = await Promise.allSettled(clients.map(work));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
