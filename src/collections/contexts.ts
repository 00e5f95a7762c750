import type { LoaderContext } from 'astro/loaders';
import type { CollectionName } from './entries.ts';

/** An entry as it lies in Astro's store. */
export type StoreEntry = ReturnType<LoaderContext['store']['values']>[number];

/** What is used of the context that Astro gives to a loader. */
export interface CollectionContext extends Pick<LoaderContext, 'generateDigest'> {
  readonly store: {
    readonly get: (id: string) => StoreEntry | undefined;
    readonly set: (entry: StoreEntry) => boolean;
    readonly keys: () => string[];
    readonly values: () => StoreEntry[];
    readonly delete: (id: string) => void;
  };
  readonly meta: Pick<LoaderContext['meta'], 'set'>;
  readonly logger: Pick<LoaderContext['logger'], 'info' | 'warn' | 'error'>;
  readonly config: Pick<LoaderContext['config'], 'root' | 'base'>;
  /** Only in the development server. */
  readonly watcher?: LoaderContext['watcher'];
}

/** The context of each collection's loader. */
export type Contexts = Readonly<Record<CollectionName, CollectionContext>>;
