import { deflateRawSync } from 'node:zlib';
import type { DocumentData } from '../../catalogue/document-data.ts';
import type { Dictionary, Directory, DocumentText } from '../engine/format.ts';
import { createDocumentTable } from './document-table.ts';
import { divideIntoGrams } from './grams.ts';
import { chooseSizes, type IndexSizes } from './index-sizes.ts';
import { encodeBlocks, encodePositions } from './postings.ts';
import { createSearchText, listBlocks } from './search-text.ts';
import { createShardWriter } from './shards.ts';
import { createSuggestions } from './suggestions.ts';

/** Receives a file by its name in the index's folder, one after the other: they need not be in memory together. */
export type WriteFile = (name: string, bytes: Uint8Array) => void;

/**
 * Makes all files of the search index of documents.
 * @param sizes instead of those that suit the text; small ones let a small corpus have all that a large one has
 */
export function makeIndexFiles(
  documents: readonly DocumentData[],
  write: WriteFile,
  sizes?: IndexSizes,
): void {
  const writeJson = (name: string, value: unknown): void => {
    write(name, deflateRawSync(JSON.stringify(value), { level: 9 }));
  };
  writeJson('directory.bin', writeGrams(documents, sizes, write));
  writeJson('suggestions.bin', createSuggestions(documents));
  writeJson('documents.bin', createDocumentTable(documents));
  documents.forEach((document, number) => {
    writeJson(`texts/${String(number)}.bin`, createText(document));
  });
}

function writeGrams(
  documents: readonly DocumentData[],
  wanted: IndexSizes | undefined,
  write: WriteFile,
): Directory {
  const text = createSearchText(documents.flatMap(listBlocks));
  const sizes = wanted ?? chooseSizes(text.units.length);
  const createWriter = (dictionary: Dictionary) =>
    createShardWriter(sizes.shardLength, (number, bytes) => {
      write(`${dictionary}-${String(number)}.bin`, bytes);
    });
  const frequent = createWriter('frequent');
  const grams = createWriter('grams');
  const frequentKeys: string[] = [];
  divideIntoGrams(text, sizes, {
    addFrequent: (key, positions) => {
      frequentKeys.push(key);
      frequent.add(key, encodeBlocks(positions, text));
    },
    addGram: (key, positions) => {
      grams.add(key, encodePositions(positions, text));
    },
  });
  return {
    frequent: frequentKeys,
    firstKeys: { frequent: frequent.finish(), grams: grams.finish() },
  };
}

function createText({ data, bureau, paragraphs }: DocumentData): DocumentText {
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
