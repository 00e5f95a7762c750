import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/engine/query.ts';
import { countParagraphs, rank, type Order } from '../../../../src/search/engine/rank.ts';
import { search } from '../../../../src/search/engine/search.ts';
import type { DocumentData } from '../../../../src/catalogue/document-data.ts';
import { createDocument, createIndex } from '../example-index.ts';

/** Ids of what is found, in order; `plans/yunxi/` left out. */
async function findInOrder(
  documents: readonly DocumentData[],
  text: string,
  order: Order = 'relevance',
): Promise<string[]> {
  const index = await createIndex(documents);
  const matches = await search(index, parseQuery(text));
  return rank(index.documents, matches, order).map(({ document }) => name(index.documents.ids[document]));
}

const name = (id = '') => id.replace('plans/yunxi/', '');
const title = (text: string) => ({ data: { title: text } });

describe('rank', () => {
  test('puts the title before headings, headings before text, more before fewer', async () => {
    // The first text of a document is a heading, the next two are paragraphs.
    const documents = [
      createDocument('one-paragraph', ['概况', '修桥梁']),
      createDocument('two-paragraphs', ['概况', '修桥梁', '建桥梁']),
      createDocument('heading', ['桥梁', '概况']),
      createDocument('title', ['概况'], title('桥梁计划')),
      createDocument('title-and-text', ['概况', '修桥梁'], title('桥梁计划')),
      createDocument('heading-and-text', ['桥梁', '修桥梁']),
    ];
    expect(await findInOrder(documents, '桥梁')).toEqual([
      'title-and-text',
      'title',
      'heading-and-text',
      'heading',
      'two-paragraphs',
      'one-paragraph',
    ]);
  });

  test('puts one heading before any number of paragraphs, the title before any number of headings', async () => {
    const many = Array.from({ length: 40 }, () => '修桥梁');
    const documents = [
      createDocument('text', ['概况', '修桥梁', '修桥梁', '概况', '修桥梁', '修桥梁']),
      createDocument('headings', many),
      createDocument('heading', ['桥梁']),
      createDocument('title', ['概况'], title('桥梁计划')),
    ];
    expect(await findInOrder(documents, '桥梁')).toEqual(['title', 'headings', 'heading', 'text']);
  });

  test('puts a title with all the words before one with some of them, wherever the others stand', async () => {
    const many = Array.from({ length: 40 }, () => '石桥县的桥梁');
    const documents = [
      createDocument('some', many, title('石桥县计划')),
      createDocument('all', ['概况'], title('石桥县桥梁计划')),
      createDocument('none', many, title('计划')),
    ];
    expect(await findInOrder(documents, '石桥县 桥梁')).toEqual(['all', 'some', 'none']);
    expect(await findInOrder(documents, '桥梁|涵洞 石桥县')).toEqual(['all', 'some', 'none']);
  });

  test('puts a heading with all the words before headings with one each', async () => {
    const documents = [
      createDocument('apart', ['石桥县', '桥梁', '桥梁', '石桥县']),
      createDocument('together', ['石桥县桥梁']),
    ];
    expect(await findInOrder(documents, '石桥县 桥梁')).toEqual(['together', 'apart']);
  });

  test('puts a paragraph with all the words before paragraphs with one each', async () => {
    const documents = [
      createDocument('apart', ['概况', '石桥县', '桥梁', '概况', '桥梁', '石桥县']),
      createDocument('together', ['概况', '石桥县修桥梁']),
    ];
    expect(await findInOrder(documents, '石桥县 桥梁')).toEqual(['together', 'apart']);
  });

  const dated = [
    createDocument('b', ['桥梁'], { orderDate: '2023-05-01' }),
    createDocument('old', ['桥梁', '桥梁'], { orderDate: '2021-01-01', ...title('桥梁') }),
    createDocument('new', ['概况', '桥梁'], { orderDate: '2024-12-31' }),
    createDocument('a', ['桥梁'], { orderDate: '2023-05-01' }),
  ];

  test('orders by date, new to old and old to new, whatever stands where', async () => {
    expect(await findInOrder(dated, '桥梁', 'newest')).toEqual(['new', 'a', 'b', 'old']);
    expect(await findInOrder(dated, '桥梁', 'oldest')).toEqual(['old', 'b', 'a', 'new']);
  });

  test('puts what is equal from new to old, and what is of one day by its address', async () => {
    expect(await findInOrder(dated, '桥梁')).toEqual(['old', 'a', 'b', 'new']);
    expect(await findInOrder(dated, '-龘')).toEqual(['new', 'a', 'b', 'old']);
  });

  test('leaves the matches as they were', async () => {
    const { documents } = await createIndex(dated);
    const matches = Object.freeze(
      [0, 1, 2, 3].map((document) => ({
        document,
        blocks: [1],
        perGroup: [[1]],
      })),
    );
    for (const order of ['relevance', 'newest', 'oldest'] as const)
      expect(rank(documents, matches, order)).toHaveLength(4);
  });
});

describe('countParagraphs', () => {
  test('counts headings and paragraphs, each once, and no titles', async () => {
    const documents = [
      createDocument(1, ['桥梁', '桥梁和桥梁', '概况'], title('桥梁计划')),
      createDocument(2, ['概况', '桥梁']),
      createDocument(3, ['概况'], title('桥梁计划')),
    ];
    const matches = await search(await createIndex(documents), parseQuery('桥梁'));
    expect(matches).toHaveLength(3);
    expect(countParagraphs(matches)).toBe(3);
    expect(countParagraphs([])).toBe(0);
  });
});
