import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hash } from 'node:crypto';
import type { PageRecord, StoredPage } from './page-record.ts';
import { openPageStore } from './page-store.ts';

/** Pages that were taken over, and those that could not be: damaged on the way, or made of other content than the rest. */
export interface Merged {
  readonly taken: number;
  readonly refused: number;
}

/**
 * Takes over the pages that other builds have kept, so that the next build renders only what none of them has. Whether a page is still
 * right is judged by that build, as with its own.
 * @param folder of the store
 * @param others folders of stores, of this machine or brought from others
 */
export function mergeStores(folder: string, others: readonly string[]): Merged {
  const store = openPageStore(folder);
  const pages = new Map<string, StoredPage>(store.last.pages);
  const digests = new Map(store.last.digests);
  let [taken, refused] = [0, 0];
  for (const other of others) {
    const { last } = openPageStore(other);
    for (const [file, page] of last.pages) {
      const kept = agree(page, last, digests) ? takeOver(store, other, page) : undefined;
      if (!kept) {
        refused += 1;
        continue;
      }
      for (const name of page.reads) {
        const digest = last.digests.get(name);
        if (digest !== undefined) digests.set(name, digest);
      }
      pages.set(file, kept);
      taken += 1;
    }
  }
  store.save({ pages, digests });
  return { taken, refused };
}

/** A record has one digest for each name: pages that were made of different content cannot stand in one. */
function agree({ reads }: StoredPage, { digests }: PageRecord, known: ReadonlyMap<string, string>): boolean {
  return reads.every((name) => (known.get(name) ?? digests.get(name)) === digests.get(name));
}

function takeOver(
  store: ReturnType<typeof openPageStore>,
  folder: string,
  page: StoredPage,
): StoredPage | undefined {
  try {
    const bytes = readFileSync(path.join(folder, page.bytes.slice(0, 2), page.bytes));
    // Its name tells what it must be: times do not survive a journey.
    if (!hash('sha256', bytes).startsWith(page.bytes)) return undefined;
    return { ...page, ...store.keep(bytes) };
  } catch {
    return undefined;
  }
}
