import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DocumentData } from '../../catalogue/document-data.ts';
import { describeReason, findStanding, nameOutOfForce } from '../../catalogue/standing.ts';
import { lastCorrected } from '../../schema/standing.ts';
import { nameShard, nameText } from '../engine/file-places.ts';
import type { Dictionary, Directory, DocumentText, Folders } from '../engine/format.ts';
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

/** An index without the tables that name its folders. */
export interface IndexDraft extends IndexDivision {
  readonly directory: Omit<Directory, 'folders'>;
  readonly summaries: readonly DocumentSummary[];
}

/**
 * Makes all files of the search index of documents but its tables.
 * @param sizes instead of those that suit the text; small ones let a small corpus have all that a large one has
 */
export function makeIndexFiles(
  documents: readonly DocumentData[],
  write: WriteFile,
  sizes?: IndexSizes,
): IndexDraft {
  const draft = writeGrams(documents, sizes, write);
  documents.forEach((document, number) => {
    write(nameText(number), pack(createText(document)));
  });
  return { ...draft, summaries: documents.map(summarizeDocument) };
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
  documents: readonly DocumentData[],
  wanted: IndexSizes | undefined,
  write: WriteFile,
): Omit<IndexDraft, 'summaries'> {
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
