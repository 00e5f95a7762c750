import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DocumentData } from '../../catalogue/document-data.ts';
import { describeReason, findStanding, nameOutOfForce } from '../../catalogue/standing.ts';
import { lastCorrected } from '../../schema/standing.ts';
import { nameShard, nameText } from '../engine/file-places.ts';
import type { Dictionary, Directory, DocumentText, Folders } from '../engine/format.ts';
import type { DocumentSummary } from './document-summary.ts';
import { createDocumentTable } from './document-table.ts';
import { divideIntoGrams } from './grams.ts';
import { chooseSizes, type IndexSizes } from './index-sizes.ts';
import { encodeBlocks, encodePositions } from './postings.ts';
import { createSearchText, listBlocks, type SearchText } from './search-text.ts';
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

/** An index without the tables that name its folders. */
export interface IndexDraft extends IndexDivision {
  readonly directory: Omit<Directory, 'folders'>;
  readonly summaries: readonly DocumentSummary[];
}

/** Documents in the order in which the index numbers them. */
export interface IndexedDocuments {
  readonly summaries: readonly DocumentSummary[];
  /** Reads them anew, one after the other: they need not be in memory together. */
  readonly readAll: () => Iterable<DocumentData>;
}

/**
 * Makes all files of the search index of documents but its tables.
 * @param sizes instead of those that suit the text; small ones let a small corpus have all that a large one has
 */
export function makeIndexFiles(
  { summaries, readAll }: IndexedDocuments,
  write: WriteFile,
  sizes?: IndexSizes,
): IndexDraft {
  const sum = (key: 'blocks' | 'units'): number => summaries.reduce((all, one) => all + one[key], 0);
  const text = createSearchText(writeTexts(readAll(), write), { blocks: sum('blocks'), units: sum('units') });
  return { ...writeGrams(text, sizes, write), summaries };
}

/** Writes what is shown of each document, and gives its blocks. */
function* writeTexts(documents: Iterable<DocumentData>, write: WriteFile): Generator<string, void> {
  let number = 0;
  for (const document of documents) {
    write(nameText(number), pack(createText(document)));
    number += 1;
    yield* listBlocks(document);
  }
}

/** The tables of an index, packed, by the names of their files. */
export function listTables(
  { directory, summaries }: Pick<IndexDraft, 'directory' | 'summaries'>,
  folders: Folders,
): [name: string, bytes: Uint8Array][] {
  return [
    ['directory.bin', pack({ ...directory, folders } satisfies Directory)],
    ['documents.bin', pack(createDocumentTable(summaries))],
    ['suggestions.bin', pack(createSuggestions(summaries))],
  ];
}

export function pack(value: object): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 9 });
}

export function unpack(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes).toString('utf8'));
}

export function createDictionaryWriter(
  dictionary: Dictionary,
  { shardLength }: IndexSizes,
  write: WriteFile,
): ShardWriter {
  return createShardWriter(shardLength, (firstKey, bytes) => {
    write(nameShard(dictionary, firstKey), deflateRawSync(bytes, { level: 9 }));
  });
}

function writeGrams(
  text: SearchText,
  wanted: IndexSizes | undefined,
  write: WriteFile,
): Omit<IndexDraft, 'summaries'> {
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
  return { directory: { frequent: [...counts.keys()], firstKeys }, sizes, counts };
}

/** What is shown of a document that was found. */
export function createText(document: DocumentData): DocumentText {
  const { data, bureau, paragraphs, statements } = document;
  const { title, kind, published, written, provenance } = data;
  const standing = findStanding(document);
  const corrected = lastCorrected(data);
  const outOfForce = nameOutOfForce(data);
  const lines = statements.flatMap(({ paragraph, text, ledger }) =>
    ledger
      ? [
          {
            paragraph,
            text,
            about: `${ledger.name}（${ledger.period}）`,
            state: outOfForce ?? ledger.stateName,
            row: ledger.url.slice(ledger.url.indexOf('#') + 1),
          },
        ]
      : [],
  );
  return {
    title,
    bureau: bureau.name,
    kind,
    ...(published && { published }),
    ...(written && { written }),
    ...(standing && { validity: standing.name, standing: describeReason(standing) }),
    ...(corrected !== undefined && { corrected }),
    ...(provenance === 'edited' && { isEdited: true }),
    paragraphs: paragraphs.map(({ id, kind: paragraphKind, text }) => ({ id, kind: paragraphKind, text })),
    ...(lines.length > 0 && { lines }),
  };
}
