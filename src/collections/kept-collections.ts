import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareStrings } from '../text/compare-strings.ts';
import type { StoreEntry } from './contexts.ts';
import { collectionNames } from './entries.ts';

/*
 * Collections as a build has loaded them, one a file, by the ids of their entries. Pages read them from here when they are rendered, and
 * not from a copy that Astro bundles: so a bundle that is there is right for other content, and content can be loaded without Astro.
 */

/** Pages that are programs: Astro loads them when it bundles them. */
const bundledNames = ['pages', 'sharedPages'] as const;

/** Of all collections. */
const names = [...collectionNames, ...bundledNames] as const;

type Name = (typeof names)[number];

const nameFile = (root: string, name: Name): string =>
  path.join(root, '.tongtu/content/collections', `${name}.json`);

/** Keeps a collection that has been loaded. */
export function writeCollection(root: string, name: Name, entries: Iterable<StoreEntry>): void {
  const file = nameFile(root, name);
  const sorted = [...entries].sort((a, b) => compareStrings(a.id, b.id));
  const draft = `${file}.${String(process.pid)}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(draft, JSON.stringify(sorted));
  renameSync(draft, file);
}

/** A collection as the last build has loaded it; undefined if none has. */
export function readCollection(root: string, name: Name): Map<string, StoreEntry> | undefined {
  try {
    const entries = JSON.parse(readFileSync(nameFile(root, name), 'utf8')) as StoreEntry[];
    return new Map(entries.map((entry) => [entry.id, entry]));
  } catch {
    return undefined;
  }
}

/**
 * The pages that are programs, as Astro has just loaded them: they belong to the bundle that it makes of them, whatever it loads later.
 * @returns to be given to `writeBundledCollections`
 */
export function readBundledCollections(root: string): string {
  return JSON.stringify(
    bundledNames.map((name) => [...(readCollection(root, name) ?? new Map<string, StoreEntry>()).values()]),
  );
}

/** Puts them back where pages read them. */
export function writeBundledCollections(root: string, written: string): void {
  const collections = JSON.parse(written) as readonly StoreEntry[][];
  for (const [at, name] of bundledNames.entries()) writeCollection(root, name, collections[at] ?? []);
}

/**
 * A module that gives all of them as Astro's own module `astro:data-layer-content` does: a map of maps. Where one cannot be read, whoever
 * asks for any is told: Astro takes a module that fails for a site that has no content at all.
 */
export function writeCollectionsModule(root: string): string {
  const files = names.map((name) => [name, nameFile(root, name)]);
  return `import { readFileSync } from 'node:fs';
const read = (file) => JSON.parse(readFileSync(file, 'utf8')).map((entry) => [entry.id, entry]);
const fail = (error) => () => {
  throw error;
};
const load = () => {
  try {
    return new Map(${JSON.stringify(files)}.map(([name, file]) => [name, new Map(read(file))]));
  } catch (error) {
    return Object.assign(new Map(), { get: fail(error), has: fail(error) });
  }
};
export default load();
`;
}
