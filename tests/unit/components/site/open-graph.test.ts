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
const share = (meta: Parameters<typeof describeSharing>[1], page: string) =>
  Object.fromEntries(describeSharing(site, meta, page).map(({ property, content }) => [property, content]));

describe('describeSharing', () => {
  it('tells of a document what it is, when it was published and where it is', () => {
    expect(share({ title: article.title, article }, 'plans/yunxi/2024/')).toMatchObject({
      'og:type': 'article',
      'og:site_name': '云溪交通公开',
      'og:title': '2024年工作计划',
      'og:url': 'https://www.yunxi.example/jtj/plans/yunxi/2024/',
      'og:locale': 'zh_CN',
      'og:image': 'https://www.yunxi.example/jtj/share.png',
      'article:published_time': '2024-01-15',
    });
  });

  it('gives the home page the name of the site', () => {
    expect(share({}, '')).toMatchObject({ 'og:title': '云溪交通公开' });
  });

  it('leaves to the description of the page what the page says, and to the reader what a website is', () => {
    for (const name of ['description', 'type']) expect(share({}, '')).not.toHaveProperty(`og:${name}`);
  });
});

describe('icons', () => {
  it.each([paths.favicon, paths.plainFavicon, paths.touchIcon, paths.shareImage])('%s is there', (icon) => {
    expect(existsSync(path.join(root, 'public', icon))).toBe(true);
  });
});
