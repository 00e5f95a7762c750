import { deflateRawSync } from 'node:zlib';
import type { DocumentData } from '../../catalogue/document-data.ts';
import type { Dictionary, Directory, DocumentText } from '../engine/format.ts';
import { summarizeDocument, type DocumentSummary } from './document-summary.ts';
import { createDocumentTable } from './document-table.ts';
import { divideIntoGrams } from './grams.ts';
import { chooseSizes, type IndexSizes } from './index-sizes.ts';
import { encodeBlocks, encodePositions } from './postings.ts';
import { createSearchText, listBlocks } from './search-text.ts';
import { createShardWriter, type ShardWriter } from './shards.ts';
import { createSuggestions } from './suggestions.ts';

/** Receives a file by its name in the index's folder, one after the other: they need not be in memory together. */
export type WriteFile = (name: string, bytes: Uint8Array) => void;

/** What an index was divided by: what the next one needs to be made of this one. */
export interface IndexDivision {
  readonly sizes: IndexSizes;
  /** How often each frequent string occurs. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Makes all files of the search index of documents.
 * @param sizes instead of those that suit the text; small ones let a small corpus have all that a large one has
 */
export function makeIndexFiles(
  documents: readonly DocumentData[],
  write: WriteFile,
  sizes?: IndexSizes,
): IndexDivision {
  const { directory, division } = writeGrams(documents, sizes, write);
  write(fileNames.directory, pack(directory));
  for (const [name, value] of listTables(documents.map(summarizeDocument))) write(name, pack(value));
  documents.forEach((document, number) => {
    write(fileNames.text(number), pack(createText(document)));
  });
  return division;
}

export const fileNames = {
  directory: 'directory.bin',
  shard: (dictionary: Dictionary, number: number): string => `${dictionary}-${String(number)}.bin`,
  text: (number: number): string => `texts/${String(number)}.bin`,
} as const;

/** Small files about all documents, by their names. */
export function listTables(documents: readonly DocumentSummary[]): [name: string, value: object][] {
  return [
    ['suggestions.bin', createSuggestions(documents)],
    ['documents.bin', createDocumentTable(documents)],
  ];
}

export function pack(value: object): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 9 });
}

export function createDictionaryWriter(
  dictionary: Dictionary,
  { shardLength }: IndexSizes,
  write: WriteFile,
): ShardWriter {
  return createShardWriter(shardLength, (number, bytes) => {
    write(fileNames.shard(dictionary, number), bytes);
  });
}

function writeGrams(
  documents: readonly DocumentData[],
  wanted: IndexSizes | undefined,
  write: WriteFile,
): { readonly directory: Directory; readonly division: IndexDivision } {
  const text = createSearchText(documents.flatMap(listBlocks));
  const sizes = wanted ?? chooseSizes(text.units.length);
  const frequent = createDictionaryWriter('frequent', sizes, write);
  const grams = createDictionaryWriter('grams', sizes, write);
  const counts = new Map<string, number>();
  divideIntoGrams(text, sizes, {
    addFrequent: (key, positions) => {
      counts.set(key, positions.length);
      frequent.add(key, encodeBlocks(positions, text));
    },
    addGram: (key, positions) => {
      grams.add(key, encodePositions(positions, text));
    },
  });
  const firstKeys = { frequent: frequent.finish(), grams: grams.finish() };
  return { directory: { frequent: [...counts.keys()], firstKeys }, division: { sizes, counts } };
}

/** What is shown of a document that was found. */
export function createText({ data, bureau, paragraphs }: DocumentData): DocumentText {
  const { title, kind, published, written, validity, provenance } = data;
  return {
    title,
    bureau: bureau.name,
    kind,
    ...(published && { published }),
    ...(written && { written }),
    ...(validity && validity.status !== '有效' && { validity: validity.status }),
    ...(provenance === 'edited' && { isEdited: true }),
    paragraphs: paragraphs.map(({ id, kind: paragraphKind, text }) => ({ id, kind: paragraphKind, text })),
  };
}
