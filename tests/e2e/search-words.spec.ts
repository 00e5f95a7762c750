import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { noFilters } from '../../src/browser/search/state.ts';
import { pageTypes } from '../../src/search/pagefind/names.ts';
import { runAxe } from './site/run-axe.ts';
import { expectFound, openSearch, scanSite, searchAddress, ask } from './site/search-page.ts';
import { readHtml } from './site/read-html.ts';
import { listPages, test } from './sites.ts';

// 全站相关: pages found by words, below the exact search or where it finds nothing.

const section = (page: Page) => page.getByRole('region', { name: '全站相关' });
const open = (page: Page) => section(page).getByRole('button', { name: '在全站找相关的页面' });
const results = (page: Page) => page.locator('[data-related-result]');
const types = (page: Page) => page.locator('[data-related-result] .related-type').allInnerTexts();
const unreadable = '全站相关的索引没有读出来，这一部分现在不能用；逐字查找文件原文不受影响。请稍后再试。';

test('what is found in the documents stands first, and nothing of Pagefind is loaded until it is asked for', async ({
  page,
  yunxi,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openSearch(page, yunxi, '农村公路');
  await page.mouse.wheel(0, 20_000);
  await expect(open(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.some((url) => url.includes('/search-index/'))).toBe(true);
  const extra = () => asked.filter((url) => url.includes('/pagefind/'));
  expect(extra()).toEqual([]);
  const headings = await page.locator('.search-part').allInnerTexts();
  expect(headings).toEqual(['文件原文（逐字）', '全站相关']);

  const found = scanSite(yunxi, '农村公路');
  await open(page).click();
  await expect(results(page).first()).toBeVisible();
  expect(extra().some((url) => url.startsWith(`${yunxi.address}pagefind/`))).toBe(true);
  await expect(section(page)).toContainText('按词语查找，可能不全');
  await expectFound(page, found);
  expect(new Set(await types(page)).size).toBeGreaterThan(1);
  const marked = results(page).locator('mark');
  expect(await marked.count()).toBeGreaterThan(0);
  // Facets keep it open; another search closes it.
  await page.locator('[data-filters] input[name=kinds]').first().check();
  await expect(section(page)).toHaveAttribute('data-related-total', /\d/u);
  await ask(page, '公里');
  await expectFound(page, scanSite(yunxi, '公里', { kinds: await checkedKinds(page) }));
  await expect(open(page)).toBeVisible();
  await expect(results(page)).toHaveCount(0);
});

test('a word that no document has leads to the words of documents, and to pages', async ({ page, yunxi }) => {
  expect(scanSite(yunxi, '修路').total).toBe(0);
  await openSearch(page, yunxi, '修路');
  await expect(page.getByRole('status').first()).toHaveText('没有文件含有“修路”。');
  const count = (text: string) => `${text} ${scanSite(yunxi, text).total} 件`;
  await expect(page.locator('[data-terms] li')).toHaveText([count('农村公路'), count('大修')]);
  await expect(page.getByRole('heading', { name: '文件原文（逐字）' })).toBeHidden();
  await expect(section(page).getByRole('status')).toHaveText(
    /^没有页面有“修路”；按“农村公路”“大修”找到 \d+ 个页面。$/u,
  );
  await expectFound(page, { total: 0, paragraphs: 0 });
  await expect(results(page)).toHaveCount(10);
  expect((await types(page)).filter((type) => type !== pageTypes.document).length).toBeGreaterThan(0);
  expect(await shiftOf(page)).toBeLessThan(0.1);

  await page.locator('[data-terms]').getByRole('link', { name: '大修' }).click();
  await expectFound(page, scanSite(yunxi, '大修'));
});

test('a question of everyday leads to searches that say what was made of it', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '去年的路修了没有');
  await expect(page.getByRole('status').first()).toHaveText('没有文件含有“去年的路修了没有”。');
  const offers = page.locator('[data-offers]');
  const newest = Number(await page.locator('[data-search-page]').getAttribute('data-newest-year'));
  const year = newest - 1;
  await expect(offers).toContainText(
    `去年＝${String(year)}年（本站的文件最新说到${String(newest)}年，算作今年）`,
  );
  await expect(offers).toContainText('“修路”换成文件里的说法；没有用上：的、了、没有');
  const found = scanSite(yunxi, '农村公路', { fromYear: year, toYear: year });
  expect(found.total).toBeGreaterThan(0);
  const first = page.locator('[data-question] li').first();
  await expect(first).toHaveText(`农村公路，${String(year)}年 ${String(found.total)} 件`);
  await first.getByRole('link').click();
  await expectFound(page, found);
});

test('a word of everyday among others keeps these', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '云溪县 修路');
  const found = scanSite(yunxi, '云溪县 农村公路').total;
  expect(found).toBeGreaterThan(0);
  await expect(page.locator('[data-terms] li').first()).toHaveText(`云溪县 农村公路 ${found} 件`);
});

test('more pages are appended, and each leads to a page, or a heading, of the site', async ({
  page,
  yunxi,
}) => {
  await openSearch(page, yunxi, '修路');
  await expect(results(page)).toHaveCount(10);
  const first = await results(page).evaluateAll((all) => all.map(({ textContent }) => textContent));
  await section(page).getByRole('button', { name: '更多' }).click();
  await expect.poll(() => results(page).count()).toBeGreaterThan(10);
  const all = await results(page).evaluateAll((every) => every.map(({ textContent }) => textContent));
  expect(all.slice(0, 10)).toEqual(first);
  expect(new Set(all).size).toBe(all.length);

  const links = await results(page)
    .locator('a')
    .evaluateAll((every) => every.map((link) => (link as HTMLAnchorElement).href));
  const anchors = links.filter((link) => link.includes('#'));
  expect(anchors.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link.startsWith(yunxi.address), link).toBe(true);
    const { pathname, hash } = new URL(link);
    const file = decodeURIComponent(pathname.slice(yunxi.site.base.length));
    const html = readHtml(path.join(yunxi.folder, file, 'index.html'));
    if (hash) expect(html, link).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
  }
});

test('what is chosen narrows the pages too, and what it means for them is told', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '农村公路', {
    bureaus: ['yunling'],
    kinds: ['年度工作计划', '五年规划'],
    looks: ['plan'],
    fromYear: 2021,
    toYear: 2023,
  });
  await open(page).click();
  await expect(section(page)).toHaveAttribute('data-related-total', /\d/u);
  const allowed = yunxi.documents.filter(
    ({ data }) =>
      ['yunling', 'yunxi', 'yunxi-former', 'shiqiao'].includes(data.bureau) &&
      ['年度工作计划', '五年规划'].includes(data.kind),
  );
  const titles = await results(page).locator('h3').allInnerTexts();
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(allowed.map(({ data }) => data.title)).toContain(title);
  const notes = page.locator('[data-related-notes]');
  await expect(notes).toContainText(
    '按选定的年度、发布机构、文种缩小了范围；没有标年度、发布机构、文种的页面不在内。',
  );
  await expect(notes).toContainText('选定的内容（计划、总结）只用于文件原文，这里没有用。');
  await expect(section(page).getByRole('status')).toHaveText(/^在选定的范围里，按词语找到 \d+ 个页面。$/u);
});

test('without the index of pages the reader is told, the exact search works, and it can be tried again', async ({
  page,
  yunxi,
}) => {
  const files = '**/pagefind/**';
  await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
  await openSearch(page, yunxi, '农村公路');
  await expectFound(page, scanSite(yunxi, '农村公路'));
  await open(page).click();
  await expect(section(page).getByRole('status')).toHaveText(unreadable);
  await expectFound(page, scanSite(yunxi, '农村公路'));
  await page.unroute(files);
  await open(page).click();
  await expect(results(page).first()).toBeVisible();
  await expect(section(page).getByRole('status')).toHaveText(/^按词语找到 \d+ 个页面。$/u);
});

for (const file of ['pagefind.js', '*.pf_meta', 'wasm.*', 'fragment/*']) {
  test(`says so when ${file} of the index of pages is missing`, async ({ page, yunxi }) => {
    await page.route(`**/pagefind/${file}`, (route) => route.fulfill({ status: 404, body: '' }));
    await openSearch(page, yunxi, '修路');
    // The exact search has found nothing: the section has opened by itself.
    await expect(section(page).getByRole('status')).toHaveText(unreadable, { timeout: 20_000 });
    await expect(open(page)).toBeVisible();
  });
}

test('pages can be searched while the exact index is missing', async ({ page, yunxi }) => {
  await page.route('**/search-index/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(searchAddress(yunxi, '农村公路', { bureaus: ['yunxi'] }));
  await open(page).click();
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('[data-related-notes]')).toContainText('这里没有用选定的发布机构。');
});

test('the newest part is searched first, and older ones when the reader asks for them', async ({
  page,
  yunxi,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // A second part: the same bundle at another address.
  const older = { path: '2019/', years: [2019], pages: 1 };
  await page.route('**/pagefind/parts.json', async (route) => {
    const response = await route.fetch();
    const { parts } = (await response.json()) as { parts: object[] };
    await route.fulfill({ json: { parts: [...parts, older] } });
  });
  await page.route('**/pagefind/2019/**', (route) =>
    route.continue({ url: route.request().url().replace('/2019/', '/') }),
  );
  const inOlder = () => asked.filter((url) => url.includes('/pagefind/2019/'));
  await openSearch(page, yunxi, '农村公路');
  await open(page).click();
  await expect(results(page).first()).toBeVisible();
  expect(inOlder()).toEqual([]);
  const before = await section(page).getAttribute('data-related-total');
  await section(page).getByRole('button', { name: '再找 2019 年及以前的文件' }).click();
  await expect(section(page).getByRole('button', { name: /^再找/u })).toBeHidden();
  expect(inOlder().length).toBeGreaterThan(1);
  // The same pages once more are no more pages.
  await expect(section(page)).toHaveAttribute('data-related-total', before ?? '');

  await page.goto(searchAddress(yunxi, '农村公路', { fromYear: 2018, toYear: 2019 }));
  asked.length = 0;
  await expect(page.locator('[data-search-total]')).toHaveCount(1);
  if (await open(page).isVisible()) await open(page).click();
  await expect.poll(() => inOlder().length).toBeGreaterThan(1);
});

test('by keyboard: the button opens the section, and the heading has the focus', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '农村公路');
  const before = await page
    .locator('[data-result]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));
  await open(page).focus();
  await page.keyboard.press('Enter');
  await expect(section(page).getByRole('heading', { name: '全站相关' })).toBeFocused();
  await expect(results(page).first()).toBeVisible();
  // Nothing above has moved.
  const after = await page
    .locator('[data-result]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));
  expect(after).toEqual(before);
  await page.keyboard.press('Tab');
  await expect(results(page).first().getByRole('link').first()).toBeFocused();
});

test('only the search page may run WebAssembly', ({ yunxi }) => {
  const allowed = listPages(yunxi.folder).filter((one) => {
    const file = one === '' || one.endsWith('/') ? `${one}index.html` : one;
    return readFileSync(path.join(yunxi.folder, file), 'utf8').includes("'wasm-unsafe-eval'");
  });
  expect(allowed).toEqual(['search/']);
});

for (const width of [375, 1280]) {
  test(`axe finds nothing on a page with both lists, ${width} px`, async ({ page, yunxi }) => {
    await page.setViewportSize({ width, height: 900 });
    await openSearch(page, yunxi, '农村公路', { ...noFilters, fromYear: 2020 });
    await open(page).click();
    await expect(results(page).first()).toBeVisible();
    await expectClean(page);
    await openSearch(page, yunxi, '修路');
    await expect(results(page).first()).toBeVisible();
    await expectClean(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectClean(page);
  });
}

async function expectClean(page: Page): Promise<void> {
  expect(await runAxe(page)).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
}

function checkedKinds(page: Page): Promise<string[]> {
  return page
    .locator('[data-filters] input[name=kinds]:checked')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
}

/** How far things have moved without the reader's doing, as browsers measure it; 0.1 is what web.dev calls good. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 300);
      }),
  );
}
