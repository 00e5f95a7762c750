import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { DocumentData } from '../../catalogue/document-data.ts';
import type { Dictionary, Directory, DocumentText, Manifest } from '../engine/format.ts';
import { createDocumentTable } from './document-table.ts';
import { divideIntoGrams } from './grams.ts';
import { chooseSizes, type IndexSizes } from './index-sizes.ts';
import { encodeBlocks, encodePositions } from './postings.ts';
import { createSearchText, listBlocks } from './search-text.ts';
import { createShardWriter } from './shards.ts';
import { createSuggestions } from './suggestions.ts';

/**
 * Writes the search index of documents: everything in a folder named by its digest, and a manifest that names the folder.
 * @param folder where the index belongs; must not exist yet
 * @param sizes instead of those that suit the text; small ones let a small corpus have all that a large one has
 */
export function writeIndex(folder: string, documents: readonly DocumentData[], sizes?: IndexSizes): void {
  const work = path.join(folder, 'new');
  mkdirSync(path.join(work, 'texts'), { recursive: true });
  const digest = createHash('sha256');
  const write = (name: string, bytes: Uint8Array): void => {
    digest.update(name).update(bytes);
    writeFileSync(path.join(work, name), bytes);
  };
  const writeJson = (name: string, value: unknown): void => {
    write(name, deflateRawSync(JSON.stringify(value), { level: 9 }));
  };
  writeJson('directory.bin', writeGrams(documents, sizes, write));
  writeJson('suggestions.bin', createSuggestions(documents));
  writeJson('documents.bin', createDocumentTable(documents));
  documents.forEach((document, number) => {
    writeJson(`texts/${String(number)}.bin`, createText(document));
  });
  const name = digest.digest('hex').slice(0, 16);
  renameSync(work, path.join(folder, name));
  const manifest: Manifest = { folder: name };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
}

function writeGrams(
  documents: readonly DocumentData[],
  wanted: IndexSizes | undefined,
  write: (name: string, bytes: Uint8Array) => void,
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
  const { title, kind, published, written } = data;
  return {
    title,
    bureau: bureau.name,
    kind,
    ...(published && { published }),
    ...(written && { written }),
    paragraphs: paragraphs.map(({ id, kind: paragraphKind, text }) => ({ id, kind: paragraphKind, text })),
  };
}
