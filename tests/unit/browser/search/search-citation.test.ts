import { describe, expect, test } from 'vitest';
import { citeSearch, nameIndex } from '../../../../src/browser/search/search-citation.ts';

describe('citeSearch', () => {
  test('names what was found, in which index and on which day', () => {
    const cited = {
      site: '云溪交通公开',
      text: '农村公路',
      documents: 12,
      paragraphs: 30,
      index: { digest: '6f60e91279d3d578', date: '2024-10-18' },
      url: 'https://www.example.com/search/?q=%E5%86%9C',
    };
    expect(citeSearch(cited, '2024-11-01')).toBe(
      '云溪交通公开. 检索“农村公路”：12 件、30 段[DS/OL]. (索引 6f60e91279d3d578，截至 2024-10-18)[2024-11-01]. https://www.example.com/search/?q=%E5%86%9C.',
    );
  });

  test('names an index of which no day is known by its digest', () => {
    expect(nameIndex({ digest: '6f60' })).toBe('索引 6f60');
  });
});
