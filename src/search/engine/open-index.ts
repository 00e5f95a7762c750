import { checkDirectory, checkManifest, checkTable, checkText } from './check-tables.ts';
import { nameShard, nameText, placeFile } from './file-places.ts';
import { BrokenIndexError, OtherFormatError } from './faults.ts';
import {
  indexFormat,
  type Dictionary,
  type DocumentTable,
  type DocumentText,
  type Suggestions,
} from './format.ts';
import { inflate, inflateJson, readJson } from './inflate.ts';
import { limits } from './read-limited.ts';
import { findShard, readShard, type Shard } from './shard.ts';

/** Reads a file of the index by its path; throws if there is none. */
export type ReadFile = (path: string, options?: { fresh: boolean }) => Promise<Response>;

/** An index that is being used. Files are read once, when they are first needed. */
export interface SearchIndex {
  /** Of the tables, and so of all that they name: of another index it is another. */
  readonly digest: string;
  /** `YYYY-MM-DD`, of the newest document or change in it; missing in an older index. */
  readonly date?: string;
  readonly documents: DocumentTable;
  /** Strings that are frequent, and therefore have a list of blocks and no positions. */
  readonly frequent: ReadonlySet<string>;
  /** The bytes of a key's list; undefined if the dictionary does not have the key. */
  readonly readList: (dictionary: Dictionary, key: string) => Promise<Uint8Array | undefined>;
  readonly readText: (document: number) => Promise<DocumentText>;
  readonly readSuggestions: () => Promise<Suggestions>;
}

/**
 * Opens an index, of this site or of another: nothing of it is trusted.
 * @param mostText bytes of the text of a document
 * @throws OtherFormatError if it is of another version, BrokenIndexError if it is not what it should be, and what `readFile` throws
 */
export async function openIndex(readFile: ReadFile, mostText: number = limits.text): Promise<SearchIndex> {
  const { body } = await readFile('manifest.json', { fresh: true });
  const { format, folder, date } = checkManifest(await readJson(body, limits.manifest));
  if (format !== indexFormat) throw new OtherFormatError(`The index has the format ${String(format)}`);
  if (folder === undefined) throw new BrokenIndexError('The index has no folder');
  const read = async (path: string, most: number): Promise<unknown> =>
    inflateJson(await readFile(path), most);
  const [{ frequent, firstKeys, folders }, documents] = await Promise.all([
    read(`${folder}/directory.bin`, limits.directory).then(checkDirectory),
    read(`${folder}/documents.bin`, limits.documents).then(checkTable),
  ]);
  const shards = new Map<string, Promise<Shard>>();
  const readOnce = (path: string): Promise<Shard> => {
    const known = shards.get(path);
    if (known) return known;
    const reading = readFile(path)
      .then((answer) => inflate(answer, limits.shard))
      .then(readShard);
    shards.set(path, reading);
    // A file that could not be read may be asked for again.
    reading.catch(() => shards.delete(path));
    return reading;
  };
  return {
    digest: folder,
    ...(date !== undefined && { date }),
    documents,
    frequent: new Set(frequent),
    readList: async (dictionary, key) => {
      const firstKey = firstKeys[dictionary][findShard(firstKeys[dictionary], key) ?? -1];
      if (firstKey === undefined) return undefined;
      const shard = await readOnce(placeFile(nameShard(dictionary, firstKey), folders));
      return shard.get(key);
    },
    // Only those of this site are ever shown.
    readSuggestions: async () => (await read(`${folder}/suggestions.bin`, limits.text)) as Suggestions,
    readText: async (document) => checkText(await read(placeFile(nameText(document), folders), mostText)),
  };
}
