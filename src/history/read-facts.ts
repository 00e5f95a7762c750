import type { Blobs } from './git/blobs.ts';
import type { RememberedValues } from '../remembered/remembered-values.ts';
import { shareOut, usualThreads, type Threads } from '../document/share-out.ts';
import { findFactsOfAll, type ReadContent } from './find-facts.ts';
import type { VersionFacts } from './version-facts.ts';

/**
 * So many documents with a past, at least. To load and compile everything once more takes a thread more than a second of the processors:
 * half as much as the past of 250 documents takes where they have just been read.
 */
const leastForThreads = 1000;

/** So many contents are in memory at a time. */
const most = 2000;

/**
 * Finds out what contents say, on all cores if there are many, and remembers it.
 * @returns those that git does not have are missing
 */
export async function readAllFacts(
  contents: readonly Omit<ReadContent, 'bytes'>[],
  blobs: Blobs,
  known: RememberedValues<VersionFacts>,
  threads: Threads = { ...usualThreads(new URL('facts-thread.ts', import.meta.url)), least: leastForThreads },
): Promise<ReadonlyMap<string, VersionFacts>> {
  const all = [...new Map(contents.map((one) => [one.blob, one])).values()];
  const fresh = new Map<string, VersionFacts>();
  const missing = all.filter(({ blob }) => !known.has(blob));
  for (let first = 0; first < missing.length; first += most) {
    const read = await Promise.all(
      missing.slice(first, first + most).map(async (one) => ({ ...one, bytes: await blobs.read(one.blob) })),
    );
    const items = read.flatMap(({ bytes, ...one }): ReadContent[] => (bytes ? [{ ...one, bytes }] : []));
    // What a document says at different times is read together: most of it is the same.
    const documents = [...Map.groupBy(items, ({ file }) => file).values()];
    const found = await shareOut({ items: documents, workHere: findFactsOfAll, basis: null, threads });
    const flat = found.flat();
    documents.flat().forEach(({ blob }, index) => {
      const facts = flat[index];
      if (facts) fresh.set(blob, facts);
    });
  }
  return new Map(
    all.flatMap(({ blob }) => {
      const facts = fresh.get(blob);
      return facts || known.has(blob) ? [[blob, known.get(blob, () => facts ?? nothing)] as const] : [];
    }),
  );
}

const nothing: VersionFacts = { text: '', changes: [] };
