import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { findFacts } from '../../../src/markdown/blocks/facts.ts';
import { openIndex, type ReadFile, type SearchIndex } from '../../../src/search/engine/open-index.ts';
import { makeIndexFiles } from '../../../src/search/index/index-files.ts';
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
    paragraphs: texts.map((text, index) => {
      const facts = findFacts(text);
      return {
        id: `p-${index}`,
        kind: index % 3 === 0 ? 'heading' : 'paragraph',
        text,
        line: index,
        ...(facts && { facts }),
      };
    }),
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
  const files = new Map([['manifest.json', new TextEncoder().encode('{"format":1,"folder":"new"}')]]);
  makeIndexFiles(documents, (name, bytes) => files.set(`new/${name}`, new Uint8Array(bytes)), sizes);
  return files;
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
