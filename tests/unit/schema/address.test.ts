import { describe, expect, test } from 'vitest';
import {
  absoluteUrl,
  fragment,
  href,
  isListPath,
  pageParameter,
  pagePath,
  paths,
  roadPath,
} from '../../../src/schema/address.ts';

describe('href', () => {
  test('puts the prefix before the path', () => {
    expect(href({ base: '/' }, paths.home)).toBe('/');
    expect(href({ base: '/jtj/' }, paths.home)).toBe('/jtj/');
    expect(href({ base: '/jtj/' }, paths.document('plans/yunxi/2024'))).toBe('/jtj/plans/yunxi/2024/');
  });

  test('encodes what an address cannot hold', () => {
    expect(href({ base: '/' }, paths.file('plans/云溪/附件 1.pdf'))).toBe(
      '/files/plans/%E4%BA%91%E6%BA%AA/%E9%99%84%E4%BB%B6%201.pdf',
    );
  });
});

describe('absoluteUrl', () => {
  test('joins domain, prefix and path, whether or not the domain ends with a slash', () => {
    for (const domain of ['https://www.example.com', 'https://www.example.com/']) {
      expect(absoluteUrl({ domain, base: '/jtj/' }, paths.kind({ id: 'key-points' }))).toBe(
        'https://www.example.com/jtj/kinds/key-points/',
      );
    }
  });
});

describe('paths', () => {
  test('begin without a slash; pages end with one', () => {
    const pages = [
      paths.document('plans/yunxi/2024'),
      paths.collection('plans'),
      paths.bureaus,
      paths.bureau('yunxi'),
      paths.years,
      paths.year(2024),
      paths.kinds,
      paths.topics,
      paths.topic('safety'),
      paths.matrix,
      paths.search,
      paths.siteMap,
      paths.page('about'),
    ];
    for (const path of pages) expect(path).toMatch(/^[^/].*\/$/u);
    expect(paths.documentData('plans/yunxi/2024')).toBe('plans/yunxi/2024/index.json');
    expect(paths.documentText('plans/yunxi/2024')).toBe('plans/yunxi/2024/index.txt');
    expect(paths.documentMarkdown('plans/yunxi/2024')).toBe('plans/yunxi/2024/index.md');
  });
});

describe('roadPath', () => {
  test('leads to the page of a national or provincial road, and to a smaller one among those of a bureau', () => {
    expect(
      ['G209', 'G15W3', 'S303', 'X085', 'Y012', 'C001', 'Z001'].map((code) => roadPath(code, 'yunxi')),
    ).toEqual([
      'routes/G209/',
      'routes/G15W3/',
      'routes/S303/',
      'routes/yunxi/#X085',
      'routes/yunxi/#Y012',
      'routes/yunxi/#C001',
      'routes/yunxi/#Z001',
    ]);
  });
});

describe('pagePath', () => {
  test('leaves the first page at the address of the list', () => {
    expect([pageParameter(1), pagePath('plans/', 1)]).toEqual([undefined, 'plans/']);
    expect([pageParameter(2), pagePath('plans/', 2)]).toEqual(['page-2', 'plans/page-2/']);
  });
});

describe('isListPath', () => {
  test('knows a list and its further pages, and nothing below them', () => {
    const list = paths.collection('plans');
    for (const path of [pagePath(list, 1), pagePath(list, 2), pagePath(list, 31)])
      expect(isListPath(path, list)).toBe(true);
    for (const path of ['plans/page-2/x/', 'plans/page-x/', 'plans/yunxi/', 'plans', paths.home])
      expect(isListPath(path, list)).toBe(false);
  });
});

describe('fragment', () => {
  test('leads to a place in a page, encoded where its id is Chinese', () => {
    expect(fragment('p-e6s1jnbr-2')).toBe('#p-e6s1jnbr-2');
    expect(fragment('term-路长制')).toBe('#term-%E8%B7%AF%E9%95%BF%E5%88%B6');
  });
});
