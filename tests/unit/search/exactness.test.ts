import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openIndex, type SearchIndex } from '../../../src/search/engine/open-index.ts';
import { parseQuery } from '../../../src/search/engine/query.ts';
import { search } from '../../../src/search/engine/search.ts';
import { makeIndexFiles } from '../../../src/search/index/index-files.ts';
import { listBlocks } from '../../../src/search/index/search-text.ts';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { fold } from '../../../src/text/fold.ts';

function createIndex(documents: readonly DocumentData[], limit: number, longest = 4): Promise<SearchIndex> {
  const files = new Map([['manifest.json', new TextEncoder().encode('{"folder":"new"}')]]);
  makeIndexFiles(documents, (name, bytes) => files.set(`new/${name}`, new Uint8Array(bytes)), {
    limit,
    longest,
    shardLength: 64,
  });
  return openIndex((file) => {
    const bytes = files.get(file);
    return bytes ? Promise.resolve(new Response(bytes)) : Promise.reject(new Error(`${file} is missing`));
  });
}

function createDocument(id: number, texts: readonly string[]): DocumentData {
  return {
    id: `plans/yunxi/${String(id)}`,
    url: '',
    bureau: { id: 'yunxi', name: '云溪县交通运输局', level: '县级', ancestors: [] },
    planYears: [2023],
    reviewYears: [],
    orderDate: '2023-01-01',
    data: {
      title: `云溪县${String(id)}号计划`,
      bureau: 'yunxi',
      kind: '年度工作计划',
      plans: ['2023'],
      reviews: [],
      topics: [],
      keywords: [],
      attachments: [],
      provenance: 'official',
    },
    outline: [],
    paragraphs: texts.map((text, index) => ({
      id: `p-${String(index)}`,
      kind: index % 3 === 0 ? 'heading' : 'paragraph',
      text,
      line: index,
    })),
  };
}

/** What a plain substring scan finds: documents with the blocks that contain the string. */
function scan(documents: readonly DocumentData[], text: string): { document: number; blocks: number[] }[] {
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
  test('finds exactly what a substring scan finds, for any string, corpus and limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.string({ unit: character, minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 8 }),
        async (texts, limit, queries) => {
          const documents = texts.map((one, id) => createDocument(id, one));
          const index = await createIndex(documents, limit);
          for (const text of queries) {
            const query = { groups: [[fold(text)]], excluded: [] };
            if (fold(text) === '') continue;
            expect(await search(index, query)).toEqual(scan(documents, text));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('combines words, alternatives and exclusions as sets of documents', async () => {
    const documents = [
      createDocument(1, ['建设农村公路180公里', '养护国道']),
      createDocument(2, ['农村客运', '建设桥梁32.74km']),
      createDocument(3, ['农村公路养护', '新建180 km']),
    ];
    const index = await createIndex(documents, 3);
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
  });
});
