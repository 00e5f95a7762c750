import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { gone, goneFiles, retired } from './site/projects.ts';
import { readHtml } from './site/read-html.ts';
import { test } from './sites.ts';

test('an address that moved leads on by itself, without a script and without a server', async ({
  yunxi,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${yunxi.address}plans/yunxi/2019/`);
  await page.waitForURL(`${yunxi.address}plans/yunxi/2023/`);
  await expect(page.locator('h1')).toHaveText('云溪县交通运输局2023年工作计划');
  await context.close();
  const html = readHtml(path.join(yunxi.folder, 'plans/yunxi/2019/index.html'));
  expect(html).toContain('<link rel="canonical" href="https://jt.yunxi.example/jtj/plans/yunxi/2023/"');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(readFileSync(path.join(yunxi.folder, '_redirects'), 'utf8')).toBe(
    ['', 'index.json', 'index.xml']
      .map((file) => `/jtj/plans/yunxi/2019/${file} /jtj/plans/yunxi/2023/${file} 301\n`)
      .join(''),
  );
});

test('a document that was withdrawn leaves its title, bureau, dates and the reason', async ({
  yunxi,
  page,
}) => {
  await page.goto(`${yunxi.address}plans/yunxi/2018/`);
  await expect(page.locator('h1')).toHaveText('云溪县交通运输局2018年工作计划');
  expect(await page.locator('dl.facts div').allInnerTexts()).toEqual([
    expect.stringMatching(/^发布机构\s+云溪县交通运输局$/u),
    expect.stringMatching(/^发布日期\s+2018-02-01$/u),
    expect.stringMatching(/^撤下日期\s+2024-03-01$/u),
    expect.stringMatching(/^原因\s+文件发布时漏了一页，改在县政府网站公布。$/u),
    expect.stringMatching(/^原来的网址\s+plans\/yunxi\/2018\/$/u),
  ]);
});

test('a list that is gone says why, and leads to what is nearest', async ({ yunxi, page }) => {
  const found: string[] = [];
  for (const address of gone) {
    await page.goto(`${yunxi.address}${address}/`);
    await expect(page.locator('h1')).toHaveText('这一页现在没有内容');
    found.push(await page.locator('main .notice').innerText());
    await page.locator('main .notice + p a').first().click();
    found.push(new URL(page.url()).pathname);
  }
  expect(found).toEqual([
    '生成本站时，没有读到这份文件的这一段修改记录。以后又有了，网址还是这一个。',
    '/jtj/plans/yunxi/2024/',
    '现在没有文件写到 G9999。以后又有了，网址还是这一个。',
    '/jtj/routes/',
    '现在没有1999年的文件。以后又有了，网址还是这一个。',
    '/jtj/years/',
    '这个列表变短了，现在没有这么多页。以后又有了，网址还是这一个。',
    '/jtj/years/1999/',
  ]);
  await page.goto(`${yunxi.address}years/2024/`);
  await expect(page.locator('h1')).not.toHaveText('这一页现在没有内容');
});

test('data and feeds of a year that is gone have no rows and no entries', ({ yunxi }) => {
  const [sheet, parquet, feed] = goneFiles.map((file) => readFileSync(path.join(yunxi.folder, file)));
  const rows = (packed?: Buffer) => packed && gunzipSync(packed).toString('utf8').split('\r\n').length - 2;
  expect(rows(sheet)).toBe(0);
  expect(rows(readFileSync(path.join(yunxi.folder, 'data/quantities-2024.csv.gz')))).toBeGreaterThan(0);
  expect(parquet?.subarray(0, 4).toString()).toBe('PAR1');
  expect(feed?.toString()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  expect(feed?.toString()).not.toContain('<entry>');
  const listed = readFileSync(path.join(yunxi.folder, 'data/datapackage.json'), 'utf8');
  expect(listed).toContain('quantities-2024');
  expect(listed).not.toContain('quantities-1999');
});

test('the texts of documents that are gone say what became of them', ({ yunxi }) => {
  const read = (file: string) => readFileSync(path.join(yunxi.folder, file), 'utf8');
  expect(read('plans/yunxi/2019/index.txt')).toContain('https://jt.yunxi.example/jtj/plans/yunxi/2023/');
  expect(read('plans/yunxi/2018/index.md')).toContain('- 撤下日期：2024-03-01');
});

test('the sitemap lists neither', ({ yunxi }) => {
  const sitemap = readFileSync(path.join(yunxi.folder, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain('plans/yunxi/2023/');
  expect(sitemap).not.toMatch(/plans\/yunxi\/201[89]\/|G9999|years\/1999|@1999/u);
});

test('a paragraph that is not there any more still has an answer', async ({ yunxi, page }) => {
  const [id = '', anchor = ''] = retired.split('#');
  await page.goto(`${yunxi.address}${id}/#${anchor}`);
  await expect(page.getByText('这个网址原来指的那一段')).toBeVisible();
  await page.goto(`${yunxi.address}${id}/`);
  await expect(page.getByText('这个网址原来指的那一段')).toBeHidden();
  await expect(page.getByText(`#${anchor}`)).toBeVisible();
});
