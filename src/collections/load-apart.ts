import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as devalue from 'devalue';
import { contentChecks } from '../check/content-checks.ts';
import { digestValue } from '../reads/digest-value.ts';
import type { CollectionContext, Contexts, StoreEntry } from './contexts.ts';
import { collectionNames } from './entries.ts';
import { createContentRun } from './load-content.ts';

/** Astro's store: collections by their names, and in each the entries by their ids. */
type Collections = Map<string, Map<string, unknown>>;

/** Where Astro keeps what a build has loaded. @param work the project's work folder */
export function nameDataStore(work: string): string {
  return path.join(work, 'astro/data-store.json');
}

/**
 * Loads the content as a build does, without Astro, into Astro's store as the last build has left it: documents and settings. Pages of
 * `content/pages/` stay as they are.
 * @throws ContentError if the content has errors
 */
export async function loadContentApart(root: string, base: string): Promise<void> {
  const file = nameDataStore(path.join(root, '.tongtu'));
  const before = readFileSync(file, 'utf8');
  const collections = devalue.parse(before) as Collections;
  const config = { root: pathToFileURL(root + path.sep), base };
  const contexts = Object.fromEntries(
    collectionNames.map((name) => [name, openContext(collections, name, config)]),
  ) as Contexts;
  await createContentRun(contentChecks)(contexts, await contentChecks.loadPageCheck(root));
  const after = devalue.stringify(sort(collections));
  if (after === before) return;
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, after);
  renameSync(draft, file);
}

/** Whether a build has left anything. */
export function hasDataStore(root: string): boolean {
  return existsSync(nameDataStore(path.join(root, '.tongtu')));
}

function openContext(
  collections: Collections,
  name: string,
  config: CollectionContext['config'],
): CollectionContext {
  const open = (key: string): Map<string, unknown> => {
    const found = collections.get(key) ?? new Map<string, unknown>();
    collections.set(key, found);
    return found;
  };
  const entries = (): Map<string, StoreEntry> => open(name) as Map<string, StoreEntry>;
  return {
    config,
    generateDigest: digestValue,
    logger: console,
    meta: { set: (key, value) => void open(`meta:${name}`).set(key, value) },
    store: {
      get: (id) => entries().get(id),
      keys: () => [...entries().keys()],
      values: () => [...entries().values()],
      delete: (id) => void entries().delete(id),
      set: (entry) => {
        if (entry.digest !== undefined && entries().get(entry.id)?.digest === entry.digest) return false;
        entries().set(entry.id, entry);
        return true;
      },
    },
  };
}

/** As Astro writes it: the order of entries is the same whoever has loaded them. */
function sort(collections: Collections): Collections {
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    a.localeCompare(b);
  return new Map(
    [...collections]
      .sort(byName)
      .filter(([, entries]) => entries.size > 0)
      .map(([name, entries]) => [name, new Map([...entries].sort(byName))]),
  );
}
