import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrokenLinks } from '../../../../src/check/links/find-broken-links.ts';
import { listDataFiles, mayBeDataFile } from '../../../../src/check/links/data-files.ts';
import { namePartFile, nameSheet, partForms } from '../../../../src/datasets/files/file-names.ts';
import { databaseFile, packageFile, sheetTables, textTables } from '../../../../src/datasets/tables.ts';
import type { InternalLink } from '../../../../src/schema/document.ts';
import { formatProblem } from '../../../../src/schema/problem.ts';
import { readSettings } from '../../../../src/settings/settings.ts';
import { exampleSite, writeSite } from '../example-site.ts';
import { createDocument } from '../stored-document.ts';

let root = '';
beforeEach(() => {
  root = writeSite({
    ...exampleSite,
    'content/pages/about.mdx': '',
    'content/glossary/an-fang.yaml': 'term: 安防工程\nexplanation: 护栏。\n',
    'public/favicon.svg': '<svg/>',
  });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const target = createDocument('summaries/yunxi/2023', {
  data: { kind: '年度工作总结', plans: [], reviews: ['2023'], topics: ['农村公路'] },
  paragraphs: [
    { id: 's-1', kind: 'heading', text: '一、总体情况', line: 10 },
    {
      id: 'p-1',
      kind: 'paragraph',
      text: '一是G209。二是乙。',
      line: 12,
      points: [{ id: 'i-1', value: 1, start: 0, end: 4 }],
      facts: {
        quantities: [],
        routes: [
          { code: 'G209', start: 2, end: 6 },
          { code: 'X085', start: 7, end: 11 },
        ],
      },
    },
  ],
});

type Link = Omit<InternalLink, 'line' | 'column'>;

function find(links: readonly Link[], unread: readonly string[] = []): string[] {
  const source = createDocument('plans/yunxi/2024', {
    links: links.map((link, index) => ({ ...link, line: 20 + index, column: 3 })),
  });
  const documents = [
    source,
    {
      ...target,
      assets: [{ file: 'content/plans/yunxi/附件1.pdf', path: 'plans/yunxi/附件1.pdf', size: 1 }],
    },
  ];
  const files = [source.file, target.file, ...unread];
  const { settings } = readSettings(root);
  return findBrokenLinks({ root, settings, documents, files, faulty: [] }).map(formatProblem);
}

const to = (...targets: string[]): Link[] => targets.map((one) => ({ target: one }));

describe('findBrokenLinks', () => {
  test('finds nothing in links to documents, headings, paragraphs and points that are there', () => {
    const fragments = [undefined, 's-1', 'p-1', 'i-1', ':~:text=甲'];
    expect(find(fragments.map((fragment) => ({ target: target.id, ...(fragment && { fragment }) })))).toEqual(
      [],
    );
  });

  test('finds a document that is not there and names the nearest one', () => {
    expect(find(to('summaries/yunxi/2013', 'plans/lanshan/1999'))).toEqual([
      'content/plans/yunxi/2024.mdx:20:3 链接指向的文件“summaries/yunxi/2013”不存在。是不是想写 summaries/yunxi/2023？',
      'content/plans/yunxi/2024.mdx:21:3 链接指向的文件“plans/lanshan/1999”不存在。请检查文件名和大小写。',
    ]);
  });

  test('finds an anchor that is not there', () => {
    expect(find([{ target: target.id, fragment: 'p-2' }])).toEqual([
      'content/plans/yunxi/2024.mdx:20:3 “summaries/yunxi/2023”里没有锚点“#p-2”。请打开那一页，点段落旁边的链接符号，复制新的地址。',
    ]);
  });

  test('finds an anchor that the document itself does not have', () => {
    expect(find([{ target: 'plans/yunxi/2024', fragment: 'p-1' }])).toHaveLength(1);
  });

  const broken = 'content/plans/yunxi/broken.mdx';

  test('misses nothing in a document that could not be read', () => {
    const link = { target: 'plans/yunxi/broken' };
    expect(find([link, { ...link, fragment: 'p-1' }], [broken])).toEqual([]);
  });

  test('finds nothing in links to every sort of page and file', () => {
    const there = [
      ...['', 'plans', 'summaries', 'plans/page-2', 'bureaus', 'bureaus/yunxi', 'bureaus/yunzhou', 'years'],
      ...['years/2023', 'years/2024', 'kinds', 'kinds/annual-plan', 'kinds/annual-summary', 'topics'],
      ...['topics/rural-roads', 'measures', 'measures/safety-works', 'projects', 'projects/ring-road'],
      ...['compare', 'compare/?measure=safety-works', 'measures/index.json'],
      ...['measures/safety-works/index.json', 'measures/safety-works/index.csv'],
      ...[
        'routes',
        'routes/G209',
        'routes/yunxi',
        'data',
        'data/documents.csv',
        'matrix',
        'search',
        'search/?q=桥',
        'about',
      ],
      ...['about/index.html', 'glossary', 'site-map', 'help/rules', 'help/rules/numbering', 'favicon.svg'],
      ...[
        'opensearch.xml',
        'sitemap-index.xml',
        'feeds/all.atom',
        'feeds/topics/rural-roads.atom',
        'files/plans/yunxi/附件1.pdf',
        'compare/plans/yunxi/2024',
      ],
      'plans/yunxi/2024/index.json',
      'plans/yunxi/2024/index.txt',
      'plans/yunxi/2024/index.md',
    ];
    expect(find(to(...there))).toEqual([]);
  });

  test('finds pages that are not there, and names the nearest', () => {
    expect(find(to('nosuch', 'measures/safety-work', 'bureaus/yunxi-roads', 'years/2019'))).toEqual([
      'content/plans/yunxi/2024.mdx:20:3 链接指向的网页“/nosuch/”不存在。请在网站上打开要链接的那一页，照抄它的地址。',
      'content/plans/yunxi/2024.mdx:21:3 链接指向的网页“/measures/safety-work/”不存在。是不是想写 /measures/safety-works/？',
      'content/plans/yunxi/2024.mdx:22:3 链接指向的网页“/bureaus/yunxi-roads/”不存在。请在网站上打开要链接的那一页，照抄它的地址。',
      'content/plans/yunxi/2024.mdx:23:3 链接指向的网页“/years/2019/”不存在。请在网站上打开要链接的那一页，照抄它的地址。',
    ]);
    const gone = [
      'ledger',
      'topics/safety',
      'kinds/key-points',
      'routes/G1',
      'routes/X085',
      'routes/yunzhou',
      'data/x.csv',
    ];
    expect(find(to(...gone, 'feeds/topics/safety.atom', 'feeds/search.atom'))).toHaveLength(9);
    // A list without entries has no feed, be there a page or not; while a document cannot be read nothing is missed.
    const feeds = ['ledger', 'corrections', 'measures/safety-works', 'projects/ring-road'].map(
      (name) => `feeds/${name}.atom`,
    );
    expect(find(to(...feeds))).toHaveLength(feeds.length);
    expect(find(to('feeds/measures/safety-works.atom'), ['content/plans/yunxi/2025.mdx'])).toEqual([]);
  });

  test('finds a file that no document shows or offers, though it lies there', () => {
    expect(find(to('files/x.pdf', 'files/plans/yunxi/桥.png'))).toEqual([
      'content/plans/yunxi/2024.mdx:20:3 链接指向的文件“/files/x.pdf”没有发布。请把文件放在文档旁边，写从文档算起的位置，例如 [附件](附件1.pdf)。',
      'content/plans/yunxi/2024.mdx:21:3 链接指向的文件“/files/plans/yunxi/桥.png”没有发布。请把文件放在文档旁边，写从文档算起的位置，例如 [附件](附件1.pdf)。',
    ]);
  });

  test('does not miss what a document that cannot be read may bring forth', () => {
    const targets = [
      'years/2019',
      'topics/safety',
      'kinds/key-points',
      'routes/G1',
      'files/plans/yunxi/桥.png',
    ];
    expect(find(to(...targets, 'bureaus/yunxi-roads', 'ledger/years/2019'), [broken])).toEqual([]);
    expect(find(to('measures/nosuch', 'years/19', 'files/x.pdf', 'bureaus/nosuch'), [broken])).toHaveLength(
      4,
    );
  });

  test('takes the ledger for a page as soon as a document marks something', () => {
    const statements = [
      {
        kind: 'target' as const,
        anchor: 't',
        paragraph: 'p-1',
        period: '2024',
        text: '',
        sentence: '',
        line: 12,
      },
    ];
    const { settings } = readSettings(root);
    const links = to('ledger', 'ledger/years/2024').map((link) => ({ ...link, line: 20, column: 3 }));
    const document = createDocument('plans/yunxi/2024', { links, statements });
    const content = { root, settings, documents: [document], files: [document.file], faulty: [] };
    expect(findBrokenLinks(content)).toEqual([]);
  });

  test('finds an anchor that a page of the site does not have', () => {
    const { settings } = readSettings(root);
    const page = { file: 'content/pages/about.mdx', problems: [], links: [], anchors: new Set(['怎样引用']) };
    const links = ['怎样引用', '怎样引'].map((fragment) => ({
      target: 'about',
      fragment,
      line: 20,
      column: 3,
    }));
    const document = createDocument('plans/yunxi/2024', { links });
    const content = { root, settings, documents: [document], files: [document.file], faulty: [] };
    expect(findBrokenLinks(content, [page]).map(formatProblem)).toEqual([
      'content/plans/yunxi/2024.mdx:20:3 网页“/about/”里没有锚点“#怎样引”。是不是想写 #怎样引用？',
    ]);
    expect(findBrokenLinks(content, [{ ...page, anchors: new Set<string>() }])).toHaveLength(2);
  });

  test('finds every page that the shared pages link, though nothing is marked or explained yet', () => {
    rmSync(path.join(root, 'content/glossary'), { recursive: true });
    const shared = 'src/settings/shared/content/pages';
    const targets = readdirSync(shared).flatMap((file) =>
      [...readFileSync(path.join(shared, file), 'utf8').matchAll(/\]\(\.\.\/([^)#]+)/gu)].map(
        ([, linked = '']) => linked,
      ),
    );
    expect(targets).toContain('corrections/');
    expect(find(to(...targets))).toEqual([]);
  });

  test('finds a term that the glossary does not have', () => {
    const links = ['term-an-fang', 'term-an-fan', 'letter-A'].map((fragment) => ({
      target: 'glossary',
      fragment,
    }));
    expect(find(links)).toEqual([
      'content/plans/yunxi/2024.mdx:21:3 名词解释里没有锚点“#term-an-fan”。是不是想写 #term-an-fang？',
    ]);
  });

  test('only warns of a list that the site may have one day', () => {
    rmSync(path.join(root, 'content/glossary'), { recursive: true });
    expect(find(to('glossary', 'glossary/x'))).toEqual([
      'content/plans/yunxi/2024.mdx:20:3 链接指向的网页“/glossary/”还没有：网站还没有名词。有了名词就能打开；不打算有的，请删去这个链接。',
      'content/plans/yunxi/2024.mdx:21:3 链接指向的网页“/glossary/x/”不存在。请在网站上打开要链接的那一页，照抄它的地址。',
    ]);
  });

  test('finds the prefix of the site before a path, where it is put by the site itself', () => {
    const site = path.join(root, 'content/site.yaml');
    mkdirSync(path.dirname(site), { recursive: true });
    writeFileSync(site, 'name: 云溪\ndescription: 云溪。\ndomain: https://www.example.com\nbase: /jtj/\n');
    expect(find(to('jtj/years/2023'))).toEqual([
      'content/plans/yunxi/2024.mdx:20:3 链接“/jtj/years/2023”里写了路径前缀“/jtj/”，前缀会多出一个。请写成 /years/2023，前缀由网站加上。',
    ]);
  });
});

describe('listDataFiles', () => {
  test('are those that are published', () => {
    const made = [
      ...sheetTables.flatMap((table) => table.forms.map((form) => nameSheet(table, form))),
      packageFile,
      databaseFile,
      ...[2023, 2024].flatMap((year) =>
        textTables.flatMap((table) => partForms.map((form) => namePartFile(table, year, form))),
      ),
    ];
    expect(listDataFiles([2023, 2024]).sort()).toEqual(made.sort());
    expect(made.filter((name) => !mayBeDataFile(name))).toEqual([]);
    expect(['quantities.csv', 'quantities-2024.json', 'x-2024.parquet'].filter(mayBeDataFile)).toEqual([]);
  });
});
