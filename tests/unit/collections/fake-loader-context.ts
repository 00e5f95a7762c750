import { EventEmitter } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** What a loader is given, as far as ours uses it, and a record of what it did. */
export interface FakeContext {
  readonly context: LoaderContext;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Ids of the entries that were set, in order; emptied by the test. */
  readonly written: string[];
  readonly log: string[];
  /** Tells the loader that a file changed. */
  readonly change: (file: string) => void;
}

export function createFakeContext(root: string, { watches = false, base = '/' } = {}): FakeContext {
  const entries = new Map<string, Entry>();
  const written: string[] = [];
  const log: string[] = [];
  const store = {
    get: (id: string) => entries.get(id),
    keys: () => [...entries.keys()],
    values: () => [...entries.values()],
    delete: (id: string) => entries.delete(id),
    // As Astro's own store: an entry with the same digest is not written again.
    set: (entry: Entry) => {
      if (entry.digest !== undefined && entries.get(entry.id)?.digest === entry.digest) return false;
      entries.set(entry.id, entry);
      written.push(entry.id);
      return true;
    },
  };
  const write = (level: string) => (message: string) => log.push(`${level} ${message}`);
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const context = {
    store,
    logger: { info: write('info'), warn: write('warn'), error: write('error') },
    config: { root: pathToFileURL(`${root}${path.sep}`), base },
    ...(watches && { watcher }),
  };
  return {
    context: context as unknown as LoaderContext,
    entries,
    written,
    log,
    change: (file) => watcher.emit('all', 'change', path.join(root, file)),
  };
}
