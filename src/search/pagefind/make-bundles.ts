import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { FolderStore } from '../../remembered/folder-store.ts';
import { PagefindError } from './pagefind-error.ts';
import { makeBundle, type Bundle } from './make-bundle.ts';

/** Pagefind’s processes that run side by side: each has all of its bundle in memory. */
const mostProcesses = 4;

/** A bundle that is to be made, and the name under which it is kept. */
export interface MissingBundle extends Omit<Bundle, 'site' | 'into'> {
  readonly key: string;
}

/**
 * Makes bundles and keeps them.
 * @param site folder of the built site
 * @throws PagefindError
 */
export async function makeBundles(
  site: string,
  missing: readonly MissingBundle[],
  store: FolderStore,
): Promise<void> {
  const waiting = [...missing].values();
  const work = async (make: (bundle: Bundle) => Promise<string | undefined>): Promise<void> => {
    for (const { key, pages, isMain } of waiting) {
      const draft = store.begin(key);
      try {
        const given = pages.map(({ url, file }) => ({ url, file }));
        const refused = await make({ site, pages: given, isMain, into: draft.folder });
        if (refused !== undefined) throw new PagefindError(refused);
        draft.keep();
      } finally {
        draft.discard();
      }
    }
  };
  const count = Math.min(missing.length, availableParallelism(), mostProcesses);
  // A thread costs more than it brings where there is nothing to do side by side.
  if (count < 2) return work(makeBundle);
  // The client of Pagefind has one process, and each thread has a client of its own.
  const filename = new URL('bundle-thread.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count });
  try {
    await Promise.all(Array.from({ length: count }, () => work((bundle) => pool.run(bundle))));
  } finally {
    await pool.destroy();
  }
}
