import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSharing } from '../../../../src/components/site/open-graph.ts';
import { paths } from '../../../../src/schema/address.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const site = { name: '云溪交通公开', domain: 'https://www.yunxi.example', base: '/jtj/' };
const article = {
  title: '2024年工作计划',
  author: '云溪县',
  keywords: [],
  data: 'x',
  published: '2024-01-15 10:30',
};
const share = (meta: Parameters<typeof describeSharing>[1]) =>
  Object.fromEntries(describeSharing(site, meta).map(({ property, content }) => [property, content]));

describe('describeSharing', () => {
  it('tells of a document what it is and when it was published', () => {
    expect(share({ title: article.title, article })).toMatchObject({
      'og:type': 'article',
      'og:site_name': '云溪交通公开',
      'og:title': '2024年工作计划',
      'og:image': 'https://www.yunxi.example/jtj/share.png',
      'article:published_time': '2024-01-15',
    });
  });

  it('gives the home page the name of the site', () => {
    expect(share({})).toMatchObject({ 'og:title': '云溪交通公开' });
  });

  it('leaves to the page what the page says: its description, its address, its language', () => {
    for (const name of ['description', 'url', 'locale', 'type'])
      expect(share({})).not.toHaveProperty(`og:${name}`);
  });
});

describe('icons', () => {
  it.each([paths.favicon, paths.plainFavicon, paths.touchIcon, paths.shareImage])('%s is there', (icon) => {
    expect(existsSync(path.join(root, 'public', icon))).toBe(true);
  });
});
