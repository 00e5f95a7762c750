import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentChecks } from '../check/content-checks.ts';
import type { CollectionContext, Contexts, StoreEntry } from './contexts.ts';
import { collectionNames } from './entries.ts';
import { readCollection } from './kept-collections.ts';
import { createContentRun } from './load-content.ts';

/**
 * Loads documents and settings as a build does, without Astro, on top of what the last build has loaded. Pages of `content/pages/` stay
 * as they are.
 * @throws ContentError if the content has errors
 */
export async function loadContentApart(root: string, base: string): Promise<void> {
  const config = { root: pathToFileURL(root + path.sep), base };
  const contexts: Partial<Record<keyof Contexts, CollectionContext>> = {};
  for (const name of collectionNames)
    contexts[name] = openContext(readCollection(root, name) ?? new Map<string, StoreEntry>(), config);
  await createContentRun(contentChecks)(contexts as Contexts, await contentChecks.loadPageCheck(root));
}

/** What `createContentRun` leaves in the entries it keeps itself; marks of changes are for the development server. */
function openContext(
  entries: Map<string, StoreEntry>,
  config: CollectionContext['config'],
): CollectionContext {
  return {
    config,
    logger: console,
    generateDigest: () => '',
    meta: { set: () => undefined },
    store: {
      get: (id) => entries.get(id),
      keys: () => [...entries.keys()],
      values: () => [...entries.values()],
      delete: (id) => {
        entries.delete(id);
      },
      set: (entry) => {
        entries.set(entry.id, entry);
        return true;
      },
    },
  };
}
