import { describe, expect, test } from 'vitest';
import { writeRobots } from '../../../src/catalogue/robots.ts';

const site = { domain: 'https://jt.yunxi.example', base: '/jtj/', indexed: true };

describe('writeRobots', () => {
  test('names the sitemap', () => {
    expect(writeRobots(site)).toBe(
      'User-agent: *\nDisallow: /jtj/search/?\nSitemap: https://jt.yunxi.example/jtj/sitemap-index.xml\n',
    );
  });

  test('lets pages be read that are not to be listed, since they say so themselves, and nothing that cannot say so', () => {
    const lines = writeRobots({ ...site, indexed: false })
      .trim()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([
      'Disallow: /jtj/search/?',
      'Disallow: /jtj/files/',
      'Disallow: /jtj/data/*.',
      'Disallow: /jtj/*/index.json$',
      'Disallow: /jtj/*/index.txt$',
      'Disallow: /jtj/*/index.md$',
      'Disallow: /jtj/*/index.xml$',
    ]);
    expect(lines.join()).not.toContain('Sitemap');
  });
});
