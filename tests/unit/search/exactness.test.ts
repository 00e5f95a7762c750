import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import type { SearchIndex } from '../../../src/search/engine/open-index.ts';
import { parseQuery } from '../../../src/search/engine/query.ts';
import { search } from '../../../src/search/engine/search.ts';
import { listBlocks } from '../../../src/search/index/search-text.ts';
import { noFilters } from '../../../src/browser/search/state.ts';
import { fold } from '../../../src/text/spelling/fold.ts';
import { createDocuments } from '../../bench/search/documents.ts';
import { compareFacetCounts, measureExactness } from '../../bench/search/exactness.ts';
import { createAskers, type Question } from '../../bench/search/queries.ts';
import { createScan, scan, type Scan } from '../../bench/search/scan.ts';
import { createDocument, createIndex } from './example-index.ts';

/** What a plain substring scan finds: documents with the blocks that contain the string. */
function scanBlocks(
  documents: readonly DocumentData[],
  text: string,
): { document: number; blocks: number[] }[] {
  return documents.flatMap((one, document) => {
    const blocks = listBlocks(one).flatMap((block, number) =>
      fold(block).includes(fold(text)) ? [number] : [],
    );
    return blocks.length > 0 ? [{ document, blocks }] : [];
  });
}

// Few different characters make many repetitions, overlaps and frequent strings.
const character = fc.constantFrom('农', '村', '公', '路', 'Ａ', 'a', ' ', '，', '１', '1', '國', '国', '𠮷');
const paragraph = fc.string({ unit: character, maxLength: 30 });
const corpus = fc.array(fc.array(paragraph, { maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe('search', () => {
  test('finds exactly what a substring scan finds, for any string, corpus and sizes of the index', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.record({
          limit: fc.integer({ min: 1, max: 12 }),
          longest: fc.integer({ min: 2, max: 6 }),
          shardLength: fc.integer({ min: 1, max: 200 }),
        }),
        fc.array(fc.string({ unit: character, minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 8 }),
        async (texts, sizes, strings) => {
          const documents = texts.map((one, id) => createDocument(id, one));
          const index = await createIndex(documents, sizes);
          for (const text of strings) {
            const query = { groups: [[fold(text)]], excluded: [] };
            if (fold(text) === '') continue;
            const found = await search(index, query);
            expect(found.map(({ document, blocks }) => ({ document, blocks }))).toEqual(
              scanBlocks(documents, text),
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('combines words, alternatives and exclusions as a scan does', async () => {
    const string = fc
      .string({ unit: character, minLength: 1, maxLength: 3 })
      .map(fold)
      .filter((one) => one !== '');
    const query = fc.record({
      groups: fc.array(fc.array(string, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      excluded: fc.array(string, { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.integer({ min: 1, max: 12 }),
        fc.array(query, { minLength: 1, maxLength: 8 }),
        async (texts, limit, queries) => {
          const documents = texts.map((one, id) => createDocument(id, one));
          const index = await createIndex(documents, { limit, longest: 4, shardLength: 64 });
          const scanned = createScan(documents);
          for (const one of queries) {
            const found = (await search(index, one)).map(({ document, blocks }) => ({
              id: index.documents.ids[document],
              paragraphs: blocks.filter((block) => block > 0).length,
            }));
            expect(found).toEqual(scan(scanned, one));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('reads a query as it is meant', async () => {
    const documents = [
      createDocument(1, ['建设农村公路180公里', '养护国道']),
      createDocument(2, ['农村客运', '建设桥梁32.74km']),
      createDocument(3, ['农村公路养护', '新建180 km']),
    ];
    const index = await createIndex(documents, { limit: 3, longest: 4, shardLength: 64 });
    const found = async (text: string) =>
      (await search(index, parseQuery(text))).map(({ document }) => document + 1);
    expect(await found('农村 建设')).toEqual([1, 2]);
    expect(await found('农村 -客运')).toEqual([1, 3]);
    expect(await found('桥梁|国道')).toEqual([1, 2]);
    expect(await found('180公里')).toEqual([1, 3]);
    expect(await found('"新建180 km"')).toEqual([3]);
    expect(await found('4k')).toEqual([2]);
    expect(await found('-客运')).toEqual([1, 3]);
    expect(await found('農村公路')).toEqual([1, 3]);
    expect(await found('乡')).toEqual([]);
    expect(await found(' ')).toEqual([]);
  });
});

// What `npm run bench:search` measures at 1,000 and 10,000 documents, here with few documents and an index of small sizes: it
// has frequent strings, grams from both ends and many shards all the same.
describe('search in generated documents and the project’s own', () => {
  const demo = path.resolve(import.meta.dirname, '../../demo');
  const seed = 20_261;
  let index: SearchIndex;
  let scanned: Scan;
  let askers: ReturnType<typeof createAskers>;

  beforeAll(async () => {
    const documents = await createDocuments(demo, { documents: 250, seed });
    index = await createIndex(documents, { limit: 150, longest: 6, shardLength: 8192 });
    scanned = createScan(documents);
    askers = createAskers(documents, seed);
  }, 60_000);

  test.each([
    ['strings of 2 to 8 characters, cut anywhere', 'strings', 500],
    ['single characters', 'characters', 60],
    ['two and three terms, alternatives and exclusions', 'terms', 200],
    ['terms narrowed by facets', 'facets', 200],
  ] as const)('is exact for %s', { timeout: 30_000 }, async (_, name, count) => {
    const { recall, precision, wrong } = await measureExactness(index, scanned, askers[name](count));
    expect({ recall, precision, wrong }).toEqual({ recall: 1, precision: 1, wrong: [] });
  });

  test('counts facets and years as they would be found', { timeout: 30_000 }, async () => {
    const everything: Question = { text: '-龘', filters: noFilters };
    for (const question of [everything, ...askers.facets(3), ...askers.terms(2)])
      expect(await compareFacetCounts(index, scanned, question)).toEqual([]);
  });

  test('finds nothing that is not there', async () => {
    const strings = askers.strings(50).map(({ text }) => `${text.replaceAll('"', '')}龘`);
    for (const text of strings)
      expect(await search(index, { groups: [[fold(text)]], excluded: [] })).toEqual([]);
  });
});
