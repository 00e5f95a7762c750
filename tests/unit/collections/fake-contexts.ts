import { EventEmitter } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { collectionNames, type CollectionName } from '../../../src/collections/entries.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** What the loaders are given, as far as ours use it, and a record of what they did. */
export interface FakeContexts {
  readonly contexts: Readonly<Record<CollectionName, LoaderContext>>;
  /** Collection and id → entry: `plans/yunxi/2024`, `bureaus/yunxi`. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Keys of the entries that were set, in order; emptied by the test. */
  readonly written: string[];
  readonly log: string[];
  /** What was left with Astro beside the entries: the pages of the development server are shown anew when it changes. */
  readonly meta: ReadonlyMap<string, string>;
  /** Tells the loaders that a file changed. */
  readonly change: (file: string) => void;
}

export function createFakeContexts(root: string, { watches = false, base = '/' } = {}): FakeContexts {
  const entries = new Map<string, Entry>();
  const written: string[] = [];
  const log: string[] = [];
  const meta = new Map<string, string>();
  const write = (level: string) => (message: string) => log.push(`${level} ${message}`);
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const createContext = (name: string): LoaderContext => {
    const own = new Map<string, Entry>();
    const store = {
      get: (id: string) => own.get(id),
      keys: () => [...own.keys()],
      values: () => [...own.values()],
      delete: (id: string) => {
        own.delete(id);
        entries.delete(`${name}/${id}`);
      },
      // As Astro's own store: an entry with the same digest is not written again.
      set: (entry: Entry) => {
        if (entry.digest !== undefined && own.get(entry.id)?.digest === entry.digest) return false;
        own.set(entry.id, entry);
        entries.set(`${name}/${entry.id}`, entry);
        written.push(`${name}/${entry.id}`);
        return true;
      },
    };
    const context = {
      store,
      generateDigest: (data: unknown) => JSON.stringify(data),
      meta: { set: (key: string, value: string) => meta.set(key, value) },
      logger: { info: write('info'), warn: write('warn'), error: write('error') },
      config: { root: pathToFileURL(`${root}${path.sep}`), base },
      ...(watches && { watcher }),
    };
    return context as unknown as LoaderContext;
  };
  return {
    contexts: Object.fromEntries(collectionNames.map((name) => [name, createContext(name)])) as Record<
      CollectionName,
      LoaderContext
    >,
    entries,
    written,
    log,
    meta,
    change: (file) => watcher.emit('all', 'change', path.join(root, file)),
  };
}
