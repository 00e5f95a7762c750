import { hash } from 'node:crypto';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { findFacts } from '../../../src/markdown/blocks/facts.ts';
import { openIndex, type ReadFile, type SearchIndex } from '../../../src/search/engine/open-index.ts';
import { placeFile } from '../../../src/search/engine/file-places.ts';
import { indexFormat } from '../../../src/search/engine/format.ts';
import { divideFiles } from '../../../src/search/index/divide-files.ts';
import { summarizeDocument } from '../../../src/search/index/document-summary.ts';
import { listTables, makeIndexFiles } from '../../../src/search/index/index-files.ts';
import type { IndexSizes } from '../../../src/search/index/index-sizes.ts';

type Changes = Partial<Omit<DocumentData, 'data'>> & { readonly data?: Partial<DocumentData['data']> };

/** A published document of 云溪县; every third text is a heading. */
export function createDocument(
  id: number | string,
  texts: readonly string[],
  changes: Changes = {},
): DocumentData {
  return {
    id: `plans/yunxi/${id}`,
    url: '',
    bureau: { id: 'yunxi', name: '云溪县交通运输局', level: '县级', ancestors: [] },
    planYears: [2023],
    reviewYears: [],
    orderDate: '2023-01-01',
    outline: [],
    paragraphs: texts.map((text, index) => ({
      id: `p-${index}`,
      kind: index % 3 === 0 ? 'heading' : 'paragraph',
      text,
      ...findFacts(text),
    })),
    statements: [],
    ...changes,
    data: {
      title: `云溪县${id}号计划`,
      bureau: 'yunxi',
      kind: '年度工作计划',
      plans: ['2023'],
      reviews: [],
      topics: [],
      keywords: [],
      attachments: [],
      provenance: 'official',
      ...changes.data,
    },
  };
}

/** The files of an index, as a site would serve them. */
export function makeFiles(
  documents: readonly DocumentData[],
  sizes?: IndexSizes,
): Map<string, Uint8Array<ArrayBuffer>> {
  const written = new Map<string, Uint8Array<ArrayBuffer>>();
  const draft = makeIndexFiles(
    { summaries: documents.map(summarizeDocument), readAll: () => documents },
    (name, bytes) => written.set(name, new Uint8Array(bytes)),
    sizes,
  );
  const folders = divideFiles(new Map([...written].map(([name, bytes]) => [name, hash('sha256', bytes)])));
  const manifest = JSON.stringify({ format: indexFormat, folder: 'new' });
  return new Map([
    ['manifest.json', new TextEncoder().encode(manifest)],
    ...[...written].map(([name, bytes]) => [placeFile(name, folders), bytes] as const),
    ...listTables(draft, folders).map(([name, bytes]) => [`new/${name}`, new Uint8Array(bytes)] as const),
  ]);
}

/** The one file of a shard with a certain first key. */
export function findFile(files: ReadonlyMap<string, unknown>, name: RegExp): string {
  const [found, ...others] = [...files.keys()].filter((file) => name.test(file));
  if (found === undefined || others.length > 0) throw new Error(`${String(name)} is not one file`);
  return found;
}

export function createReader(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): ReadFile {
  return (file) => {
    const bytes = files.get(file);
    return bytes ? Promise.resolve(new Response(bytes)) : Promise.reject(new Error(`${file} is missing`));
  };
}

/** @param sizes small ones let a small corpus have all that a large one has */
export function createIndex(documents: readonly DocumentData[], sizes?: IndexSizes): Promise<SearchIndex> {
  return openIndex(createReader(makeFiles(documents, sizes)));
}
