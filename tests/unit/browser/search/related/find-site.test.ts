import { describe, expect, test } from 'vitest';
import { findSite } from '../../../../../src/browser/search/related/find-site.ts';

const above = { name: '白石县', url: 'https://www.baishi.example/' };
const below = { name: '白石县交通', url: 'https://www.baishi.example/jtj/' };

describe('findSite', () => {
  test.each([
    ['/jtj/plans/x/', 'own'],
    ['https://www.baishi.example/plans/x/', above],
    ['https://www.baishi.example/jtj/plans/x/#p', below],
    ['https://www.baishi.example/jtj/../plans/x/', above],
  ])('%s is of the site that it lies on', (url, place) => {
    expect(findSite(url, '/jtj/', [above, below])).toBe(place);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example/jtj/',
    '/\\evil.example/',
    'https://evil.example/https://www.baishi.example/',
    'https://www.baishi.example.evil.example/',
    'https://www.baishi.example@evil.example/',
    'http://www.baishi.example/',
    '',
  ])('%s is of none', (url) => {
    for (const base of ['/', '/jtj/']) expect(findSite(url, base, [above, below])).toBe('stray');
  });
});
