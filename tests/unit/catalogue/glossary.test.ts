import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { arrangeGlossary, findTermsOf } from '../../../src/catalogue/glossary.ts';
import type { Term } from '../../../src/schema/term.ts';
import { createDocument } from '../check/stored-document.ts';
import { getItem, idsOf, settings } from './example-catalogue.ts';

const explain = (id: string, term: string): Term => ({
  id,
  term,
  aliases: [],
  except: [],
  explanation: '甲。',
});

const glossary = [
  explain('a', '治超'),
  explain('b', '“三无”船舶'),
  explain('c', '路长制'),
  explain('d', '12328'),
  explain('e', '路产'),
  explain('f', '绿色公路'),
];
const catalogue = createCatalogue({ ...settings, glossary }, [
  createDocument('plans/yunxi/2023', { terms: ['c'], data: { bureau: 'yunxi', published: '2023-01-01' } }),
  createDocument('plans/yunxi/2024', {
    terms: ['e', 'gone', 'c'],
    data: { bureau: 'yunxi', published: '2024-01-01' },
  }),
]);

describe('arrangeGlossary', () => {
  const groups = arrangeGlossary(catalogue);

  test('is in the order of pinyin, by letters; a number comes first, quote marks do not count', () => {
    expect(groups.map(({ letter, entries }) => [letter, ...entries.map(({ term }) => term.term)])).toEqual([
      ['#', '12328'],
      ['L', '路产', '路长制', '绿色公路'],
      ['S', '“三无”船舶'],
      ['Z', '治超'],
    ]);
  });

  test('names the documents that use a term, newest first', () => {
    const users = groups.flatMap(({ entries }) => entries).find(({ term }) => term.id === 'c')?.items;
    expect(idsOf(users)).toEqual(['plans/yunxi/2024', 'plans/yunxi/2023']);
  });
});

describe('findTermsOf', () => {
  test('gives the terms of a document in their order, without one that is no more', () => {
    const terms = findTermsOf(catalogue, getItem(catalogue, 'plans/yunxi/2024'));
    expect(terms.map(({ term }) => term)).toEqual(['路产', '路长制']);
  });
});
