import type { Dictionary, Directory, DocumentTable, DocumentText, Manifest, Suggestions } from './format.ts';
import { inflateJson } from './inflate.ts';
import { findShard, readShard, type Shard } from './shard.ts';

/** Reads a file of the index by its path; throws if there is none. */
export type ReadFile = (path: string, options?: { fresh: boolean }) => Promise<Response>;

/** An index that is being used. Files are read once, when they are first needed. */
export interface SearchIndex {
  readonly documents: DocumentTable;
  /** Strings that are frequent, and therefore have a list of blocks and no positions. */
  readonly frequent: ReadonlySet<string>;
  /** The bytes of a key's list; undefined if the dictionary does not have the key. */
  readonly readList: (dictionary: Dictionary, key: string) => Promise<Uint8Array | undefined>;
  readonly readText: (document: number) => Promise<DocumentText>;
  readonly readSuggestions: () => Promise<Suggestions>;
}

export async function openIndex(readFile: ReadFile): Promise<SearchIndex> {
  const manifest = await readFile('manifest.json', { fresh: true });
  const { folder } = (await manifest.json()) as Manifest;
  const [{ frequent, firstKeys }, documents] = await Promise.all([
    readFile(`${folder}/directory.bin`).then(inflateJson<Directory>),
    readFile(`${folder}/documents.bin`).then(inflateJson<DocumentTable>),
  ]);
  const shards = new Map<string, Promise<Shard>>();
  const readOnce = (path: string): Promise<Shard> => {
    const known = shards.get(path);
    if (known) return known;
    const reading = readFile(path)
      .then((response) => response.arrayBuffer())
      .then((bytes) => readShard(new Uint8Array(bytes)));
    shards.set(path, reading);
    // A file that could not be read may be asked for again.
    reading.catch(() => shards.delete(path));
    return reading;
  };
  return {
    documents,
    frequent: new Set(frequent),
    readList: async (dictionary, key) => {
      const number = findShard(firstKeys[dictionary], key);
      if (number === undefined) return undefined;
      const shard = await readOnce(`${folder}/${dictionary}-${String(number)}.bin`);
      return shard.get(key);
    },
    readSuggestions: async () => inflateJson(await readFile(`${folder}/suggestions.bin`)),
    readText: async (document) => inflateJson(await readFile(`${folder}/texts/${String(document)}.bin`)),
  };
}
