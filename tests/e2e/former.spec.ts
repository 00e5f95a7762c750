import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { retired } from './site/projects.ts';
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
  const html = readFileSync(path.join(yunxi.folder, 'plans/yunxi/2019/index.html'), 'utf8');
  expect(html).toContain('<link rel="canonical" href="https://jt.yunxi.example/jtj/plans/yunxi/2023/"');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(readFileSync(path.join(yunxi.folder, '_redirects'), 'utf8')).toBe(
    '/jtj/plans/yunxi/2019/ /jtj/plans/yunxi/2023/ 301\n',
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

test('the sitemap lists neither', ({ yunxi }) => {
  const sitemap = readFileSync(path.join(yunxi.folder, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain('plans/yunxi/2023/');
  expect(sitemap).not.toMatch(/plans\/yunxi\/201[89]\//u);
});

test('a paragraph that is not there any more still has an answer', async ({ yunxi, page }) => {
  const [id = '', anchor = ''] = retired.split('#');
  await page.goto(`${yunxi.address}${id}/#${anchor}`);
  await expect(page.getByText('这个网址原来指的那一段')).toBeVisible();
  await page.goto(`${yunxi.address}${id}/`);
  await expect(page.getByText('这个网址原来指的那一段')).toBeHidden();
  await expect(page.getByText(`#${anchor}`)).toBeVisible();
});
