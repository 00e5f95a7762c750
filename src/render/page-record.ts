import { readSealed, writeSealed } from '../remembered/sealed-file.ts';

/** A page that has been rendered, as it lies in the store. */
export interface StoredPage {
  /** Digest of all that it is made of, besides what it reads: its props, its program. */
  readonly key: string;
  /** Digest of its bytes, which is the name of its file. */
  readonly bytes: string;
  readonly size: number;
  /** Time of modification of its file, in ms: with another one somebody else has written it. */
  readonly modified: number;
  /** Names of what it reads. */
  readonly reads: readonly string[];
}

/** What one build has rendered or kept. */
export interface PageRecord {
  /** By their files in the site. */
  readonly pages: ReadonlyMap<string, StoredPage>;
  /** Of all that pages read. */
  readonly digests: ReadonlyMap<string, string>;
}

/** As it is written: pages name what they read by its place in the list. */
interface WrittenRecord {
  readonly reads: readonly (readonly [name: string, digest: string])[];
  readonly pages: readonly (readonly [
    file: string,
    key: string,
    bytes: string,
    size: number,
    modified: number,
    reads: readonly number[],
  ])[];
}

/** A record of another form is the same as none. */
const version = 'pages 1';

/** Reads what the last build has kept; nothing if it cannot be read. */
export function readRecord(file: string): PageRecord {
  // What is sealed is what was written.
  const written = readSealed(file, version) as WrittenRecord | undefined;
  return written ? restore(written) : { pages: new Map(), digests: new Map() };
}

function restore({ reads, pages }: WrittenRecord): PageRecord {
  const names = reads.map(([name]) => name);
  return {
    digests: new Map(reads),
    pages: new Map(
      pages.map(([file, key, bytes, size, modified, places]) => [
        file,
        { key, bytes, size, modified, reads: places.map((place) => names[place] ?? 'unknown') },
      ]),
    ),
  };
}

export function writeRecord(file: string, { pages, digests }: PageRecord): void {
  const places = new Map([...digests.keys()].map((name, place) => [name, place]));
  const written: WrittenRecord = {
    reads: [...digests],
    pages: [...pages].map(([name, { key, bytes, size, modified, reads }]) => [
      name,
      key,
      bytes,
      size,
      modified,
      reads.map((read) => places.get(read) ?? -1),
    ]),
  };
  writeSealed(file, version, written);
}

/** A record of a build that goes on. */
export interface OpenRecord extends PageRecord {
  /** All pages that were added. */
  readonly files: readonly string[];
  /** @param page with the digests that what it reads had then */
  readonly add: (file: string, page: Omit<StoredPage, 'reads'> & TracedReads) => void;
}

export interface TracedReads {
  readonly reads: readonly (readonly [name: string, digest: string | undefined])[];
}

/**
 * Begins a record. It has one digest for each name: a page that has read something else under it than one before, because it was changed
 * while pages were rendered, is not recorded, and the next build renders it again.
 */
export function openRecord(): OpenRecord {
  const pages = new Map<string, StoredPage>();
  const digests = new Map<string, string>();
  const files: string[] = [];
  return {
    pages,
    digests,
    files,
    add: (file, { reads, ...page }) => {
      files.push(file);
      if (reads.some(([name, digest]) => (digests.get(name) ?? digest) !== digest)) return;
      for (const [name, digest] of reads) if (digest !== undefined) digests.set(name, digest);
      pages.set(file, { ...page, reads: reads.map(([name]) => name) });
    },
  };
}
