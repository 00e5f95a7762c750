import type { LoaderContext } from 'astro/loaders';
import type { CollectionName } from './entries.ts';

/** The context of each collection's loader. */
export type Contexts = Readonly<Record<CollectionName, LoaderContext>>;
