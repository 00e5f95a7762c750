import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildDocx, paragraph, run } from '../import/docx/build-docx.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runSiteImport } from '../../../src/cli/import-site.ts';
import { readOldAddresses } from '../../../src/record/old/old-addresses.ts';

let root: string;
const told: string[] = [];
const { log } = console;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-old-site-'));
  put('content/bureaus/yunxi.yaml', 'name: 云溪县交通运输局\nshortName: 云溪县\nlevel: 县级\n');
  told.length = 0;
  console.log = (line: string) => void told.push(...line.split('\n'));
});
afterEach(() => {
  console.log = log;
  rmSync(root, { recursive: true });
});

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

const text = Array.from(
  { length: 12 },
  (_, index) =>
    `<p>第${String(index + 1)}项，新改建农村公路${String(index + 20)}公里，按时完成路基和路面工程。</p>`,
);

function page(title: string, body: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2024-02-01"></head>
<body><div class="nav"><a href="/">首页</a></div><h1>${title}</h1><div class="content">${body}</div></body></html>`;
}

const options = {
  files: [],
  out: 'content',
  dryRun: false,
  force: false,
  skipHidden: false,
  newBureau: false,
};

async function importCrawl(given: { dryRun?: boolean; also?: string[] } = {}): Promise<number> {
  told.length = 0;
  return runSiteImport(
    root,
    { ...options, dryRun: given.dryRun ?? false },
    { folder: path.join(root, 'crawl'), also: given.also ?? [], report: 'report.csv' },
  );
}

function putCrawl(): void {
  const host = 'crawl/www.yunxi.example';
  put(
    `${host}/a1.html`,
    page(
      '云溪县交通运输局2024年工作计划',
      `${text.slice(0, 6).join('')}<p>见<a href="f/7.csv">项目表</a>和<a href="a2.html">去年的总结</a>。</p><p><img src="/images/桥.png" alt="云溪大桥"></p><p><a href="a1_2.html">2</a></p>`,
    ),
  );
  put(
    `${host}/a1_2.html`,
    page('云溪县交通运输局2024年工作计划', `${text.slice(6).join('')}<p><a href="a1.html">1</a></p>`),
  );
  put(`${host}/images/桥.png`, '图');
  put(`${host}/f/7.csv`, '项目,里程\n村道,3\n');
  put(`${host}/a2.html`, page('云溪县交通运输局2023年工作总结', text.join('').replaceAll('新改建', '建成')));
  put(
    `${host}/a3.html`,
    page('云溪县交通运输局召开2024年工作会议', text.join('').replaceAll('新改建', '检查')),
  );
  put(
    `${host}/a4.html`,
    page('云溪县2024年农村公路养护工作方案', text.join('').replaceAll('新改建', '养护')),
  );
  put(`${host}/bad.html`, '');
}

describe('runSiteImport', () => {
  test("finds documents of the site's own kinds", async () => {
    put(
      'content/site.yaml',
      'name: 云溪\ndescription: 计划。\nownKinds: [{ id: interpretation, name: 政策解读, issuer: 解读机构 }]\n',
    );
    put('crawl/www.yunxi.example/b1.html', page('云溪县交通运输局2024年工作计划政策解读', text.join('')));
    expect(await importCrawl()).toBe(0);
    expect(read('content/papers/yunxi/2024-02-01.mdx')).toContain('kind: 政策解读\n');
  });

  test('imports what is a document, with its pages, files and links, and says what became of each file', async () => {
    putCrawl();
    expect(await importCrawl()).toBe(0);
    const plan = read('content/plans/yunxi/2024.mdx');
    for (const paragraph of text) expect(plan).toContain(paragraph.replaceAll(/<\/?p>/gu, ''));
    expect(plan).toContain('[项目表](2024/项目表.csv)和[去年的总结](/summaries/yunxi/2023/)');
    expect(plan).toContain('attachments:\n  - title: 项目表\n    file: 2024/项目表.csv\n');
    expect(read('content/plans/yunxi/2024/图1.png')).toBe('图');
    expect(read('content/plans/yunxi/2024/项目表.csv')).toBe('项目,里程\n村道,3\n');
    expect(existsSync(path.join(root, 'content/summaries/yunxi/2023.mdx'))).toBe(true);
    expect(readOldAddresses(root).map(({ from, to }) => [from, to])).toEqual([
      ['/a1.html', 'plans/yunxi/2024'],
      ['/a1_2.html', 'plans/yunxi/2024'],
      ['/a2.html', 'summaries/yunxi/2023'],
      ['/f/7.csv', 'files/plans/yunxi/2024/项目表.csv'],
    ]);
    const rows = read('report.csv').split('\r\n');
    const outcome = (file: string): string | undefined =>
      rows.find((row) => row.includes(`www.yunxi.example/${file}"`))?.split(',')[3];
    expect(
      ['a1.html', 'a1_2.html', 'f/7.csv', 'a2.html', 'a3.html', 'a4.html', 'bad.html'].map(outcome),
    ).toEqual([
      '"导入"',
      '"同一份文件的第 2 页"',
      '"附件"',
      '"导入"',
      '"略去"',
      '"拿不准，没有导入"',
      '"读不出来"',
    ]);
    expect(told).toContain('略去的：新闻 1。');
  });

  test('imports what a page shows in a frame, by the title of the page, and leads both addresses to it', async () => {
    const host = 'crawl/www.yunxi.example';
    put(`${host}/2024.html`, page('2024年工作要点', '<iframe src="frame/1.html"></iframe>'));
    put(`${host}/frame/1.html`, `<meta charset="utf-8"><p>现提出如下要点：</p>${text.join('')}`);
    expect(await importCrawl()).toBe(0);
    const plan = read('content/plans/yunxi/2024.mdx');
    // The site has one bureau, and the page names none.
    expect(plan).toContain('title: 2024年工作要点\nbureau: yunxi\n');
    expect(plan).toContain('published: 2024-02-01');
    for (const paragraph of text) expect(plan).toContain(paragraph.replaceAll(/<\/?p>/gu, ''));
    expect(readOldAddresses(root).map(({ from, to }) => [from, to])).toEqual([
      ['/2024.html', 'plans/yunxi/2024'],
      ['/frame/1.html', 'plans/yunxi/2024'],
    ]);
    expect(read('report.csv')).toContain('"2024年工作要点","导入","plans/yunxi/2024"');
  });

  test('says what to do where the text is in a file that it does not read, and takes the Word file that comes of it', async () => {
    const host = 'crawl/www.yunxi.example';
    const notice = (year: string, file: string): string =>
      page(`云溪县交通运输局${year}年工作总结`, `<p>全文见附件。</p><p><a href="${file}">总结</a></p>`);
    put(`${host}/a.html`, notice('2023', 'f/2023.pdf'));
    put(`${host}/f/2023.pdf`, '%PDF-1.4\n');
    put(`${host}/b.html`, notice('2022', 'f/2022.doc'));
    expect(await importCrawl()).toBe(0);
    expect(told.filter((line) => line.includes('正文在附件里'))).toEqual([
      '  www.yunxi.example/a.html：云溪县交通运输局2023年工作总结（正文在附件里（2023.pdf），请用 Word 或者 WPS 打开（扫描件先识别文字），另存为同名的 .docx，放在同一个文件夹里，再运行一次）',
      '  www.yunxi.example/b.html：云溪县交通运输局2022年工作总结（正文在附件里（总结），保存的网站里没有，请补上再运行一次）',
    ]);
    writeFileSync(
      path.join(root, `${host}/f/2023.docx`),
      buildDocx({ body: text.map((one) => paragraph(run(one.replaceAll(/<\/?p>/gu, '')))).join('') }),
    );
    expect(await importCrawl()).toBe(0);
    expect(read('content/summaries/yunxi/2023.mdx')).toMatch(
      /^---\ntitle: 云溪县交通运输局2023年工作总结\n[\s\S]*attachments:\n {2}- title: 总结\n/u,
    );
    expect(existsSync(path.join(root, 'content/summaries/yunxi/2022.mdx'))).toBe(false);
  });

  test('gives the address of the year to what is of the whole work', async () => {
    const host = 'crawl/www.yunxi.example';
    put(`${host}/a.html`, page('云溪县交通运输局2024年安全生产工作总结', text.join('')));
    put(`${host}/b.html`, page('云溪县交通运输局2024年工作总结', text.join('').replaceAll('新改建', '养护')));
    expect(await importCrawl()).toBe(0);
    expect(read('content/summaries/yunxi/2024.mdx')).toContain('2024年工作总结');
    expect(read('content/summaries/yunxi/2024-专项总结.mdx')).toContain('安全生产工作总结');
  });

  test('can be run again: what was imported stays as the webmaster has made it, what was deleted stays away', async () => {
    putCrawl();
    await importCrawl();
    put('content/plans/yunxi/2024.mdx', read('content/plans/yunxi/2024.mdx').replace('第1项', '第一项'));
    rmSync(path.join(root, 'content/summaries/yunxi/2023.mdx'));
    expect(await importCrawl({ also: ['www.yunxi.example/a4.html'] })).toBe(0);
    expect(read('content/plans/yunxi/2024.mdx')).toContain('第一项');
    expect(existsSync(path.join(root, 'content/summaries/yunxi/2023.mdx'))).toBe(false);
    expect(told).toContain('导入了 1 份计划和总结：');
    expect(told.join()).toContain('云溪县2024年农村公路养护工作方案 → plans/yunxi/2024-计划');
    expect(told).toContain('以前导入过的，没有动：');
    // What was named once need not be named again; what is named is imported whatever it was taken for.
    expect(await importCrawl({ also: ['www.yunxi.example/a3.html'] })).toBe(0);
    expect(told.join()).not.toContain('拿不准');
    expect(told.join()).toContain('云溪县交通运输局召开2024年工作会议 → ');
  });

  test('a trial writes nothing but the report', async () => {
    putCrawl();
    expect(await importCrawl({ dryRun: true })).toBe(0);
    expect(existsSync(path.join(root, 'content/plans'))).toBe(false);
    expect(existsSync(path.join(root, 'content/old-addresses.txt'))).toBe(false);
    expect(told).toContain('将导入 2 份计划和总结：');
  });
});
