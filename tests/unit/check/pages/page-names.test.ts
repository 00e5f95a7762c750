import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkBetweenFiles } from '../../../../src/check/check-between-files.ts';
import { findUnusablePages } from '../../../../src/check/pages/page-names.ts';
import { formatProblem } from '../../../../src/schema/problem.ts';
import { readSettings } from '../../../../src/settings/settings.ts';
import { writeSite } from '../example-site.ts';

const root = writeSite({ 'public/notice/index.html': '', 'public/map': '' });
afterAll(() => {
  rmSync(root, { recursive: true });
});

const find = (...names: string[]): string[] =>
  findUnusablePages(
    root,
    names.map((name) => ({ file: `content/pages/${name}` })),
  ).map((problem) => formatProblem(problem).replace('content/pages/', ''));

describe('findUnusablePages', () => {
  test('has nothing to say of names that are addresses', () => {
    expect(find('about.mdx', 'help.mdx', '关于 本站.mdx', 'a_b-2.mdx', 'planning.mdx')).toEqual([]);
  });

  test.each([
    ['v1.2.mdx', '.'],
    ['help!.mdx', '!'],
    ['[slug].mdx', '['],
    ['常见问题（二）.mdx', '（'],
    ['😀.mdx', '😀'],
  ])('refuses %s, which would stand elsewhere', (name, sign) => {
    expect(find(name)).toEqual([
      `${name}:1:1 网页的文件名里不能有“${sign}”，网址里没有它。请给文件改名，文件名只用汉字、字母、数字和连字符。`,
    ]);
  });

  test.each(['plans', 'index', '404', 'search', 'site-map', 'data', 'compare', 'files', 'Ledger', '_astro'])(
    'keeps the address of the site itself: %s',
    (stem) => {
      expect(find(`${stem}.mdx`)).toEqual([
        `${stem}.mdx:1:1 网址 /${stem.toLowerCase()}/ 已经属于网站自己的网页。请给这个文件改名。`,
      ]);
    },
  );

  test('keeps the address of another page, and of what is in public/', () => {
    expect(find('About us.mdx', 'about-us.mdx', 'map.mdx', 'notice.mdx')).toEqual([
      'about-us.mdx:1:1 网址 /about-us/ 已经属于 content/pages/About us.mdx。请给这个文件改名。',
      'map.mdx:1:1 网址 /map/ 已经属于 public/map。请给这个文件改名。',
      'notice.mdx:1:1 网址 /notice/ 已经属于 public/notice。请给这个文件改名。',
    ]);
  });
});

test.each(['a#b.mdx', 'a%41.mdx', 'a\nb.mdx', 'con.mdx', '\u202Ea.mdx'])(
  'the name of a page is judged as that of a document: %j',
  (name) => {
    const { settings } = readSettings(root);
    const page = { file: `content/pages/${name}`, problems: [], links: [] };
    const problems = checkBetweenFiles({ root, settings, documents: [], files: [], faulty: [] }, [page]);
    expect(problems.filter(({ file }) => file === page.file).map(({ rule }) => rule)).toEqual(['file-name']);
  },
);
