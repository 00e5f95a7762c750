import { describe, expect, test } from 'vitest';
import { paths } from '../../../src/schema/address.ts';
import { collectRoutes, compareRoutes, groupPlaces } from '../../../src/catalogue/routes.ts';
import type { Paragraph } from '../../../src/schema/document.ts';
import { findFacts } from '../../../src/markdown/blocks/facts.ts';
import { createExample } from './example-catalogue.ts';

const catalogue = createExample({
  'plans/yunxi/2023': { plans: ['2023'], published: '2023-01-10' },
  'plans/yunxi/2024': { plans: ['2024'], published: '2024-01-10' },
  'plans/yunling/2024': { plans: ['2024'], published: '2024-02-10' },
  // Made public last, of a year before.
  'summaries/yunxi/2023': { plans: [], reviews: ['2023'], published: '2024-03-01' },
});

const texts: Readonly<Record<string, readonly string[]>> = {
  'plans/yunxi/2023': ['改造G209。', '养护X085。'],
  'plans/yunxi/2024': ['G209再改造，G209是要道。', '没有公路。', '国道209通车。'],
  'plans/yunling/2024': ['建设G6512和g209。'],
  'summaries/yunxi/2023': ['G209改造完成。'],
};

const read = ({ id }: { id: string }) => ({
  paragraphs: (texts[id] ?? []).map((text, index): Paragraph => {
    const facts = findFacts(text);
    return { id: `p-${String(index + 1)}`, kind: 'paragraph', text, line: 1, ...(facts && { facts }) };
  }),
});

describe('collectRoutes', () => {
  const routes = collectRoutes(catalogue, read);

  test('counts paragraphs and documents of each road, roads in the order of their class and number', () => {
    expect(routes.map(({ code, places, documents }) => [code, places.length, documents])).toEqual([
      ['G209', 5, 4],
      ['G6512', 1, 1],
      ['X085', 1, 1],
    ]);
  });

  test('puts paragraphs by year, latest first, each once', () => {
    const [first] = routes;
    const groups = groupPlaces(first?.places ?? []).map(({ year, items }) => [
      year,
      items.map(({ item, places }) => [item.id, ...places.map(({ anchor }) => anchor)]),
    ]);
    expect(groups).toEqual([
      [
        2024,
        [
          ['plans/yunling/2024', 'p-1'],
          ['plans/yunxi/2024', 'p-1', 'p-3'],
        ],
      ],
      [
        2023,
        [
          ['summaries/yunxi/2023', 'p-1'],
          ['plans/yunxi/2023', 'p-1'],
        ],
      ],
    ]);
  });
});

describe('what a paragraph says of a road', () => {
  const quote = (text: string, more: Partial<Paragraph> = {}) => {
    const facts = findFacts(text);
    const paragraph: Paragraph = {
      id: 'p-1',
      kind: 'paragraph',
      text,
      line: 1,
      ...(facts && { facts }),
      ...more,
    };
    const [route] = collectRoutes({ items: catalogue.items.slice(0, 1) }, () => ({
      paragraphs: [paragraph],
    }));
    return route?.places.map((place) => [place.anchor, place.text]);
  };

  test('is the sentence that names it, and no other', () => {
    expect(quote('修路20公里。改造G209。建桥3座。')).toEqual([['p-1', '改造G209。']]);
  });

  test('is all sentences that name it, and what is left out between them is told', () => {
    expect(quote('改造G209。G209年底通车。建桥3座。G209加宽。')).toEqual([
      ['p-1', '改造G209。G209年底通车。……G209加宽。'],
    ]);
  });

  test('is the run-in point that names it, at its own address', () => {
    const text = '做好两件事：一是建桥；二是改造G209。';
    const points = [
      { id: 'i-1', value: 1, start: 6, end: 11 },
      { id: 'i-2', value: 2, start: 11, end: text.length },
    ];
    expect(quote(text, { points })).toEqual([['i-2', '二是改造G209。']]);
  });

  test('is all of a row of a table', () => {
    expect(quote('G209\t20公里。\t年底', { kind: 'row' })).toEqual([['p-1', 'G209\t20公里。\t年底']]);
  });
});

describe('compareRoutes', () => {
  test('orders by class, then by number, then by branch', () => {
    const codes = ['C305', 'X085', 'S50', 'G6512', 'G15W3', 'G15', 'G209', 'S5', 'Y012', 'Z001'];
    expect(codes.sort(compareRoutes)).toEqual([
      'G15',
      'G15W3',
      'G209',
      'G6512',
      'S5',
      'S50',
      'X085',
      'Y012',
      'C305',
      'Z001',
    ]);
  });
});

test('a road’s page stands where its links lead', () => {
  expect(paths.route('G209')).toBe('routes/G209/');
});
