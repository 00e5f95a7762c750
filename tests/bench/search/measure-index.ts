import path from 'node:path';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { measureFolder, type FolderSize } from '../folder-size.ts';
import { compareFacetCounts, measureExactness, type Exactness } from './exactness.ts';
import { measureFirstQuery, typicalQueries, type FirstQuery } from './first-query.ts';
import { measureWriting, openFolder, publish, type Writing } from './index-folder.ts';
import { createAskers } from './queries.ts';
import { createScan } from './scan.ts';

export interface IndexFigures {
  readonly exactness: Readonly<Record<'strings' | 'characters' | 'terms' | 'facets', Exactness>>;
  /** Facet counts that are not those of the scan. */
  readonly wrongFacets: readonly string[];
  readonly writing: Writing;
  readonly size: FolderSize;
  /** Bytes of a first query: for random strings, and for what people look for. */
  readonly random: readonly number[];
  readonly typical: readonly FirstQuery[];
}

/** A scan of more documents takes so long that a part of the questions has to do. */
const manyDocuments = 5000;
const partForMany = 0.2;

/** Questions whose facet counts are all compared; each takes some hundred scans. */
const facetQuestions = 2;

/** Writes the index of documents and measures everything about it that needs no browser. */
export async function measureIndex(
  folder: string,
  documents: readonly DocumentData[],
  { queries, seed }: { readonly queries: number; readonly seed: number },
): Promise<IndexFigures> {
  publish(folder, documents);
  const writing = await measureWriting(folder);
  const indexFolder = path.join(folder, 'search-index');
  const { index } = await openFolder(indexFolder);
  const scanned = createScan(documents);
  const many = documents.length > manyDocuments;
  const count = Math.ceil(queries * (many ? partForMany : 1));
  const askers = createAskers(documents, seed);
  const strings = askers.strings(count);
  const exactness = {
    strings: await measureExactness(index, scanned, strings),
    characters: await measureExactness(index, scanned, askers.characters(Math.ceil(count / 5))),
    terms: await measureExactness(index, scanned, askers.terms(count)),
    facets: await measureExactness(index, scanned, askers.facets(count)),
  };
  const wrongFacets: string[] = [];
  for (const question of many ? [] : askers.facets(facetQuestions)) {
    wrongFacets.push(...(await compareFacetCounts(index, scanned, question)));
  }
  const random: number[] = [];
  for (const { text } of strings) random.push((await measureFirstQuery(indexFolder, text)).bytes);
  const typical: FirstQuery[] = [];
  for (const text of typicalQueries) typical.push(await measureFirstQuery(indexFolder, text));
  return { exactness, wrongFacets, writing, size: measureFolder(indexFolder), random, typical };
}
