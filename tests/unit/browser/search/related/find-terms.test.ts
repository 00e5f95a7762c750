import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerms } from '../../../../../src/browser/search/related/find-terms.ts';

const synonyms = [
  { words: ['修路', '铺路'], terms: ['农村公路', '养护'] },
  { words: ['公交'], terms: ['公交线路'] },
  { words: ['农村公交'], terms: ['城乡公交一体化'] },
];
const texts = (text: string) =>
  findTerms(text, synonyms).map(({ word, searches }) => [word, ...searches.map((one) => one.text)]);

describe('findTerms', () => {
  test('puts each term in the place of the word', () => {
    expect(findTerms('修路', synonyms)).toEqual([
      {
        word: '修路',
        searches: [
          { term: '农村公路', text: '农村公路' },
          { term: '养护', text: '养护' },
        ],
      },
    ]);
    expect(texts('云溪县 铺路 2024')).toEqual([['铺路', '云溪县 农村公路 2024', '云溪县 养护 2024']]);
  });

  test('finds several words of one query, each for itself', () => {
    expect(texts('修路 公交')).toEqual([
      ['修路', '农村公路 公交', '养护 公交'],
      ['公交', '修路 公交线路'],
    ]);
  });

  test('finds a word within a longer one, the longest first', () => {
    expect(texts('修路补贴')).toEqual([['修路', '农村公路', '养护']]);
    expect(texts('农村公交几点')).toEqual([['农村公交', '城乡公交一体化']]);
  });

  test('compares as the search does: width, traditional characters, quote marks, alternatives', () => {
    expect(texts('“修路”').map(([word]) => word)).toEqual(['修路']);
    expect(texts('甲|修路').map(([word]) => word)).toEqual(['修路']);
    expect(texts('鋪路').map(([word]) => word)).toEqual(['铺路']);
  });

  test('leaves alone what is excluded, and what nobody has listed', () => {
    expect(texts('桥梁 -修路')).toEqual([]);
    expect(texts('')).toEqual([]);
  });

  test('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(findTerms(text, synonyms))));
  });
});
