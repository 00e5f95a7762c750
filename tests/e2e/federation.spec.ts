import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test as base } from './sites.ts';
import {
  copyWithOtherFormat,
  copyWithNonsense,
  serveNothing,
  servePortal,
  type NamedSite,
} from './site/federation.ts';
import { servePlainly, type PlainServer } from './site/plain-server.ts';
import { runAxe } from './site/run-axe.ts';
import { expectFound, scanSite } from './site/search-page.ts';

// Several sites that are searched together, each from a server of its own.

interface Federation {
  readonly portal: PlainServer;
  readonly other: PlainServer;
  readonly sites: readonly NamedSite[];
}

const names = ['白石县交通', '停机的网站', '不答复的网站', '旧版本的网站', '坏了的网站'] as const;

const test = base.extend<object, { federation: Federation }>({
  federation: [
    async ({ yunxi, demo }, use) => {
      const copies = [copyWithOtherFormat(demo.folder), copyWithNonsense(demo.folder)] as const;
      const other = await servePlainly(demo.folder, demo.site.base);
      const down = await serveNothing();
      const silent = await serveNothing();
      const aged = await servePlainly(copies[0]);
      const broken = await servePlainly(copies[1]);
      await down.stop();
      const urls = [other, down, silent, aged, broken].map(({ address }) => address);
      const sites = names.map((name, at) => ({ name, url: urls[at] ?? '' }));
      const portal = await servePortal(yunxi.folder, yunxi.site.base, sites);
      await use({ portal, other, sites });
      for (const server of [portal, other, silent, aged, broken]) await server.stop();
      for (const copy of copies) rmSync(copy, { recursive: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

const query = '农村公路';

test('adds what other sites have, marks it, and names those that were not searched', async ({
  page,
  yunxi,
  demo,
  federation: { portal, other },
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  await page.goto(`${portal.address}search/?q=${query}`);
  const own = scanSite(yunxi, query);
  const there = scanSite(demo, query);
  expect(own.total).toBeGreaterThan(0);
  expect(there.total).toBeGreaterThan(0);
  const sum = { total: own.total + there.total, paragraphs: own.paragraphs + there.paragraphs };
  await expectFound(page, sum);
  const status = page.getByRole('status').first();
  await expect(status).toContainText(
    `有 ${sum.total} 件文件、${sum.paragraphs} 段含有“${query}”。本站和另外 1 个网站加在一起。`,
  );
  const states = page.getByRole('region', { name: '一起查的网站' }).getByRole('listitem');
  await expect(states).toHaveText(
    [
      `白石县交通 ${there.total} 件`,
      '停机的网站 连不上',
      '不答复的网站 正在查找……',
      '旧版本的网站 版本不同',
      '坏了的网站 数据有误',
    ],
    { timeout: 1000 },
  );
  await expect(states.nth(2)).toHaveText('不答复的网站 连不上', { timeout: 12_000 });
  await expect(status).toContainText(
    '没有查到的网站：“停机的网站”（连不上）、“不答复的网站”（连不上）、“旧版本的网站”（版本不同）、“坏了的网站”（数据有误）。',
  );
  await expectFound(page, sum);
  expect(await runAxe(page)).toEqual([]);
  const marked = page.locator('[data-result]').filter({ has: page.locator('.search-site') });
  await expect(marked.first().locator('.search-site')).toHaveText('白石县交通');
  for (const link of await marked.locator('a').all())
    expect(await link.getAttribute('href')).toContain(other.address);
  await marked.first().getByRole('link', { name: '看这一段' }).first().click();
  await expect(page).toHaveURL((url) => url.href.startsWith(other.address));
  const highlighted = () =>
    page.evaluate(() =>
      ([...(CSS.highlights.get('search') ?? [])] as Range[]).map((range) => range.toString()),
    );
  await expect.poll(highlighted).toContain(query);
  expect(complaints).toEqual([]);
});

test('narrows all sites by what is chosen', async ({ page, yunxi, demo, federation: { portal } }) => {
  const filters = { fromYear: 2024, toYear: 2024 };
  await page.goto(`${portal.address}search/?q=${query}&from=2024&to=2024`);
  const [own, there] = [scanSite(yunxi, query, filters), scanSite(demo, query, filters)];
  await expectFound(page, {
    total: own.total + there.total,
    paragraphs: own.paragraphs + there.paragraphs,
  });
});

test('finds pages of other sites by words, and names the sites that were not searched', async ({
  page,
  federation: { portal, other },
}) => {
  // Only the other site has a plan of this year.
  await page.goto(`${portal.address}search/?q=2020年 工作计划&kind=年度工作计划`);
  await page.getByRole('button', { name: '在全站找相关的页面' }).click();
  const related = page.getByRole('region', { name: '全站相关' });
  const found = related.locator('[data-related-result]').filter({ has: page.locator('.search-site') });
  await expect(found.first()).toBeVisible({ timeout: 20_000 });
  await expect(found.first().locator('.search-site')).toHaveText('白石县交通');
  for (const link of await found.locator('a').all())
    expect(await link.getAttribute('href')).toContain(other.address);
  await expect(related).toContainText('和另外 1 个网站一起查');
  await expect(related).toContainText(
    '没有查到的网站：“停机的网站”（连不上）、“不答复的网站”（连不上）、“旧版本的网站”（版本不同）、“坏了的网站”（数据有误）。',
  );
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the names of the sites are links to their search pages', async ({ page, federation }) => {
    await page.goto(`${federation.portal.address}search/`);
    const links = page.getByRole('region', { name: '一起查的网站' }).getByRole('link');
    await expect(links).toHaveText([...names]);
    await expect(links.first()).toHaveAttribute('href', `${federation.other.address}search/`);
  });
});
