import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { facetNames, type Filters } from '../../src/search/engine/facets.ts';
import { test } from './sites.ts';
import { ask, expectFound, openSearch, readIds, readPublished, scanSite } from './site/search-page.ts';

// What a search page offers beyond the words: facets, the years, orders, offers, export. Everything is compared with a plain
// scan of the published data.

test('facets narrow, tell how much they would find, and are in the address', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '公里');
  await expectFacetCounts(page, (filters) => scanSite(yunxi, '公里', filters).total);
  await expectFound(page, scanSite(yunxi, '公里'));

  await choose(page, 'bureaus', 'yunxi');
  await expect(page).toHaveURL(/[?&]bureau=yunxi(&|$)/u);
  await expectFound(page, scanSite(yunxi, '公里', { bureaus: ['yunxi'] }));
  await choose(page, 'bureaus', 'shiqiao');
  await choose(page, 'kinds', '年度工作总结');
  await choose(page, 'kinds', '专项计划');
  const filters = { bureaus: ['yunxi', 'shiqiao'], kinds: ['年度工作总结', '专项计划'] };
  const expected = scanSite(yunxi, '公里', filters);
  expect(expected.total).toBeGreaterThan(10);
  expect(expected.total).toBeLessThan(scanSite(yunxi, '公里').total);
  await expectFound(page, expected);
  await expect(page.getByRole('status').first()).toHaveText(
    `在选定的范围里，有 ${expected.total} 件文件、${expected.paragraphs} 段含有“公里”。`,
  );
  await expectFacetCounts(page, (one) => scanSite(yunxi, '公里', { ...filters, ...one }).total);

  // The address alone gives the same search.
  const ids = await readIds(page);
  await page.reload();
  await expectFound(page, expected);
  expect(await readIds(page)).toEqual(ids);
  await expect(box(page, 'bureaus', 'shiqiao')).toBeChecked();
  await page.getByRole('button', { name: '不限范围' }).click();
  await expectFound(page, scanSite(yunxi, '公里'));
  await expect(page).toHaveURL(`${yunxi.address}search/?q=${encodeURIComponent('公里')}`);
});

test('a long facet is folded, says what is chosen, and finds the value that is typed', async ({
  page,
  demo,
}) => {
  await openSearch(page, demo, '农村公路');
  const facet = page.getByRole('group', { name: '发布机构', exact: true });
  const choices = facet.locator('.facet__choice').filter({ visible: true });
  await expect(choices).toHaveCount(0);
  await facet.locator('summary').click();
  const all = await choices.count();
  expect(all).toBeGreaterThan(8);
  await facet.getByRole('searchbox', { name: '找发布机构' }).fill('白石');
  // What it stands below is shown with it.
  await expect(choices.last()).toContainText('白石县');
  expect(await choices.count()).toBeLessThan(all);
  await choose(page, 'bureaus', 'baishi');
  await expectFound(page, scanSite(demo, '农村公路', { bureaus: ['baishi'] }));
  await expect(facet.locator('summary')).toHaveText('白石县交通运输局');
  await expect(facet.getByRole('searchbox')).toHaveValue('白石');
  // Many lines of the ledger are counted, and each leads there.
  const lines = page.locator('details.search-state').first();
  const counted = Number(/^台账里的 (\d+) 项：/u.exec(await lines.locator('summary').innerText())?.[1]);
  await lines.locator('summary').click();
  await expect(lines.getByRole('link')).toHaveCount(counted);
  await expect(lines.getByRole('link').first()).toHaveAttribute('href', /\/ledger\/#./u);
  // A place that is spelled, and a village: what says most stands above what is found.
  const above = page.locator('[data-offers]');
  await ask(page, 'Bai Shi Xian');
  await expect(above.getByRole('link').first()).toHaveText('白石县交通运输局');
  await ask(page, '茶臼村');
  await expect(above.getByRole('link')).toHaveText(['苔岭至茶臼公路', '白石县交通运输局']);
});

test('a bureau includes the bureaus below it', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '公里');
  await choose(page, 'bureaus', 'yunling');
  const expected = scanSite(yunxi, '公里', { bureaus: ['yunling'] });
  const own = yunxi.documents.filter(({ data }) => data.bureau === 'yunling');
  expect(expected.total).toBeGreaterThan(own.length);
  await expectFound(page, expected);
});

test('back and forward go through facets, years and words', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '公里');
  await choose(page, 'looks', 'review');
  await expectFound(page, scanSite(yunxi, '公里', { looks: ['review'] }));
  await page.getByLabel('从哪一年').fill('2023');
  await page.getByLabel('从哪一年').press('Enter');
  const narrowed = scanSite(yunxi, '公里', { looks: ['review'], fromYear: 2023 });
  await expectFound(page, narrowed);
  await ask(page, '农村');
  await expectFound(page, scanSite(yunxi, '农村', { looks: ['review'], fromYear: 2023 }));

  await page.goBack();
  await expect(page.getByLabel('搜索词')).toHaveValue('公里');
  await expectFound(page, narrowed);
  await expect(page.getByLabel('从哪一年')).toHaveValue('2023');
  await page.goBack();
  await expectFound(page, scanSite(yunxi, '公里', { looks: ['review'] }));
  await expect(page.getByLabel('从哪一年')).toHaveValue('');
  await page.goBack();
  await expectFound(page, scanSite(yunxi, '公里'));
  await expect(box(page, 'looks', 'review')).not.toBeChecked();
  await page.goForward();
  await expectFound(page, scanSite(yunxi, '公里', { looks: ['review'] }));
  await expect(box(page, 'looks', 'review')).toBeChecked();
});

test('the chart has the documents of each year, and narrows to the year that is clicked', async ({
  page,
  yunxi,
}) => {
  await openSearch(page, yunxi, '公里', { looks: ['plan'] });
  const counts = Array.from({ length: 20 }, (_, index) => 2015 + index).map((year) => ({
    year,
    count: scanSite(yunxi, '公里', { looks: ['plan'], fromYear: year, toYear: year }).total,
  }));
  const isSaid = ({ count }: { count: number }): boolean => count > 0;
  const years = counts.slice(counts.findIndex(isSaid), counts.findLastIndex(isSaid) + 1);
  expect(new Set(years.map(({ count }) => count)).size).toBeGreaterThan(2);
  const bars = page.locator('.chart svg > *');
  expect(await bars.evaluateAll((all) => all.map((bar) => bar.querySelector('title')?.textContent))).toEqual(
    // A year without any has no bar to click.
    years.map(({ year, count }) => (count > 0 ? `${year}年 ${count} 件，只看这一年` : undefined)),
  );
  // On a phone the first result comes before it.
  await page.setViewportSize({ width: 375, height: 800 });
  await openSearch(page, yunxi, '公里', { looks: ['plan'] });
  const result = await page.locator('[data-results] > *').first().boundingBox();
  expect(result?.y).toBeLessThanOrEqual(600);
  // All years are in sight, too.
  await page.setViewportSize({ width: 320, height: 800 });
  await openSearch(page, yunxi, '公里', { looks: ['plan'] });
  await page.getByText('各年的文件数').click();
  const chart = await page.locator('.chart svg').boundingBox();
  expect((chart?.x ?? 0) + (chart?.width ?? Infinity)).toBeLessThanOrEqual(320);
  await expect(bars).toHaveCount(years.length);
  await page.locator('[data-chart]').getByText('表格').click();
  expect(await page.locator('[data-chart] tbody tr').allInnerTexts()).toEqual(
    years.filter(isSaid).map(({ year, count }) => `${year}年\t${count}`),
  );

  await page.locator('.chart').getByRole('link', { name: '2024' }).click();
  await expect(page).toHaveURL(/&look=plan&from=2024&to=2024$/u);
  await expectFound(page, scanSite(yunxi, '公里', { looks: ['plan'], fromYear: 2024, toYear: 2024 }));
  await expect(page.getByLabel('从哪一年')).toHaveValue('2024');
  await expect(page.getByLabel('到哪一年')).toHaveValue('2024');
});

test('few documents need no chart', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '云溪大桥');
  expect(scanSite(yunxi, '云溪大桥').total).toBeLessThan(10);
  await expect(page.locator('.chart')).toHaveCount(0);
});

test('results come in the order that was chosen, and it is in the address', async ({ page, yunxi }) => {
  const dates = new Map(readPublished(yunxi.folder).map(({ id, orderDate }) => [id, orderDate]));
  await openSearch(page, yunxi, '农村公路');
  expect((await readIds(page)).length).toBeGreaterThan(2);
  for (const [order, sign] of [
    ['newest', -1],
    ['oldest', 1],
  ] as const) {
    await page.getByLabel('排序').selectOption(order);
    await expect(page).toHaveURL(new RegExp(`order=${order}`, 'u'));
    const shown = (await readIds(page)).map((id) => dates.get(id) ?? '');
    expect(shown).toEqual([...shown].sort((a, b) => (a < b ? -sign : a > b ? sign : 0)));
    expect(new Set(shown).size).toBeGreaterThan(2);
  }
  await page.reload();
  await expect(page.getByLabel('排序')).toHaveValue('oldest');
});

test('a title with the word comes before text with it', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '危桥改造');
  expect((await readIds(page))[0]).toBe('plans/shiqiao/专项 危桥改造');
  await openSearch(page, yunxi, '云溪大桥 桥梁');
  expect((await readIds(page))[0]).toBe('plans/yunxi/2024');
});

test('exclusions and alternatives find what a scan finds', async ({ page, yunxi }) => {
  await page.goto(`${yunxi.address}search/`);
  for (const text of ['公里 -项目', '危桥|大修 -专项', '“四好农村路” －渡口', '7.486公里', '-公里']) {
    await ask(page, text);
    const expected = scanSite(yunxi, text);
    expect(expected.total, text).toBeGreaterThan(0);
    await expectFound(page, expected);
  }
  await expect(page.getByRole('status').first()).toHaveText(/^有 \d+ 件文件符合“-公里”。$/u);
});

test('offers what is found with one word fewer, or without the facets', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '四好农村路 桂花糕点');
  await expectFound(page, { total: 0, paragraphs: 0 });
  const { total } = scanSite(yunxi, '四好农村路');
  await expect(page.locator('[data-offers] li')).toHaveText([`只找“四好农村路”：${total} 件`]);
  await page.getByRole('link', { name: '只找“四好农村路”' }).click();
  await expectFound(page, scanSite(yunxi, '四好农村路'));

  await openSearch(page, yunxi, '四好农村路', { fromYear: 2030 });
  await page.getByRole('link', { name: '不限范围，找“四好农村路”' }).click();
  await expectFound(page, scanSite(yunxi, '四好农村路'));

  // Documents that merely have not the word are no offer.
  await openSearch(page, yunxi, '没有人写过 -桥梁');
  await expect(page.locator('[data-offers]')).toHaveText('可以换一个词，或者少写几个字。');
});

test('all that was found is exported as CSV and JSON, one row a paragraph', async ({ page, yunxi }) => {
  const expected = scanSite(yunxi, '项目');
  expect(expected.total, 'more than one page of results').toBeGreaterThan(20);
  await openSearch(page, yunxi, '项目');
  const json = await download(page, '导出 JSON');
  expect(json.name).toMatch(/^检索-项目-\d{4}-\d\d-\d\d\.json$/u);
  const { query, rows } = JSON.parse(json.text) as { query: string; rows: Record<string, string>[] };
  expect(query).toBe('项目');
  expect(rows.filter(({ paragraph }) => paragraph?.includes('项目'))).toHaveLength(expected.paragraphs);
  expect(new Set(rows.map(({ url }) => url?.split('#')[0])).size).toBe(expected.total);
  const [row] = rows.filter(({ title }) => title === '石桥县项目07专项计划');
  expect(row).toMatchObject({ bureau: '石桥县交通运输局', kind: '专项计划', published: '2022-03-01' });
  expect(row?.['citation']).toMatch(
    /^石桥县交通运输局\. 石桥县项目07专项计划\[EB\/OL\]\. \(2022-03-01\)\[\d{4}-\d\d-\d\d\]\. https:\/\/jt\.yunxi\.example\S+\.$/u,
  );

  const csv = await download(page, '导出 CSV');
  expect(csv.name).toMatch(/^检索-项目-\d{4}-\d\d-\d\d\.csv$/u);
  expect(csv.text.startsWith('\uFEFF"标题","发布机构"')).toBe(true);
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
  expect(csv.text).toContain(`"${row?.['url']}"`);
  await expect(page.getByRole('status').first()).toHaveText(/^有 \d+ 件文件、\d+ 段含有“项目”。$/u);

  // Cited at the address of the site, and read here at another one.
  await page.goto((row?.['url'] ?? '').replace('https://jt.yunxi.example', new URL(page.url()).origin));
  const id = new URL(row?.['url'] ?? '').hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toContainText(row?.['paragraph'] ?? 'no paragraph');
});

test('a result has one link to its document, and its paragraphs lead to their marked places', async ({
  page,
  yunxi,
}) => {
  await openSearch(page, yunxi, '农村公路 大桥');
  const results = page.locator('article[data-result]');
  const links = await results.evaluateAll((all) =>
    all.map((one) =>
      [...one.querySelectorAll('a')].map(({ search, hash }) => (search || hash ? 'place' : 'document')),
    ),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const kinds of links) {
    expect(kinds.filter((kind) => kind === 'document')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'place').length).toBeGreaterThan(0);
  }
  const place = results.first().locator('.search-place', { hasText: '云溪大桥年内建成通车' });
  await expect(place.locator('mark')).toHaveText(['大桥']);
  await place.getByRole('link').click();
  await expect(page).toHaveURL(/\/plans\/yunxi\/2024\/\?mark=[^#]+&mark=[^#]+#/u);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect.poll(() => readMarks(page, id)).toEqual(['大桥']);
  // The words are told apart from the paragraph, which is marked as well.
  const colours = await page
    .locator(`[id="${id}"]`)
    .evaluate((element) => [
      getComputedStyle(element, '::highlight(search)').backgroundColor,
      getComputedStyle(element).backgroundColor,
    ]);
  expect(new Set([...colours, 'rgba(0, 0, 0, 0)']).size).toBe(3);
});

test('a document that is no longer in force says so among the results', async ({ page, yunxi }) => {
  const [revoked] = yunxi.documents.filter(({ data }) => data.validity?.status === '废止');
  await openSearch(page, yunxi, revoked?.data.title ?? '');
  await expect(page.locator(`[data-result="${revoked?.id}"] .mark`)).toHaveText('废止');
  await page.getByRole('button', { name: '在全站找相关的页面' }).click();
  const related = page.locator(`[data-related-result$="${revoked?.id}/"]`);
  await expect(related.locator('.mark')).toHaveText('废止');
});

test('what is found pushes nothing that is in sight', async ({ page, yunxi }) => {
  await page.addInitScript(countShifts);
  for (const [width, text] of [
    [375, '公里'],
    [1280, '公里'],
    [375, '甲乙丙丁'],
    [1280, '甲乙丙丁'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await openSearch(page, yunxi, text);
    await expect(page.locator('html')).toHaveAttribute(
      'data-asked',
      text === '公里' ? 'done' : 'nothing done',
    );
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => document.body.dataset['shifts'] ?? '0'), `${width} ${text}`).toMatch(
      /^0(?:\.0[0-4]\d*)?$/u,
    );
  }
});

/** Runs in the page before all else: sums what the page has moved by itself (Cumulative Layout Shift). */
function countShifts(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) sum += entry.value;
    document.body.dataset['shifts'] = sum.toFixed(4);
  }).observe({ type: 'layout-shift', buffered: true });
}

test('shows ten results, and ten more when asked', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '项目');
  const { total } = scanSite(yunxi, '项目');
  const results = page.locator('[data-result]');
  await expect(results).toHaveCount(10);
  const more = page.getByRole('button', { name: '再看一些' });
  for (let shown = 20; shown < total; shown += 10) {
    await more.click();
    await expect(results).toHaveCount(shown);
  }
  await more.click();
  await expect(results).toHaveCount(total);
  await expect(more).toBeHidden();
  expect(new Set(await readIds(page)).size).toBe(total);
});

test('is usable in a narrow and in a wide window, and when one becomes the other', async ({
  page,
  yunxi,
}) => {
  const [narrow, wide] = [375, 1440];
  for (const widths of [
    [wide, narrow],
    [narrow, wide],
  ]) {
    await page.setViewportSize({ width: widths[0] ?? narrow, height: 800 });
    await openSearch(page, yunxi, '公里');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      // In a narrow window the facets would stand between the reader and the results.
      await expect(page.getByLabel('从哪一年')).toBeVisible({ visible: width === wide });
      await expect(page.getByRole('status').first()).toBeInViewport();
      const box = await page.locator('[data-result] h3').first().boundingBox();
      expect(box?.y, `${width} px`).toBeLessThan(1000);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, `${width} px`).toBeLessThanOrEqual(0);
    }
    await expectFound(page, scanSite(yunxi, '公里'));
  }
  // On a phone the facets are one touch away.
  await page.setViewportSize({ width: narrow, height: 800 });
  await page.getByText('缩小范围', { exact: true }).click();
  await choose(page, 'looks', 'review');
  await expectFound(page, scanSite(yunxi, '公里', { looks: ['review'] }));
});

const box = (page: Page, facet: keyof Filters, value: string) =>
  page.locator(`[data-filters] input[name="${facet}"][value="${value}"]`);

async function choose(page: Page, facet: keyof Filters, value: string): Promise<void> {
  // A facet of more than four values is folded.
  const fold = page.locator('.facet__fold', {
    has: page.locator(`input[name="${facet}"][value="${value}"]`),
  });
  await box(page, facet, value).waitFor({ state: 'attached' });
  if ((await fold.count()) > 0 && !(await fold.evaluate((one: HTMLDetailsElement) => one.open)))
    await fold.locator('summary').click();
  await box(page, facet, value).check();
  await expect(page.locator('[data-search-total]')).toHaveCount(1);
}

/** Compares the numbers beside all values of all facets with what would be found. */
async function expectFacetCounts(page: Page, count: (filters: Partial<Filters>) => number): Promise<void> {
  const shown = await page.locator('[data-filters] .facet__choice').evaluateAll((labels) =>
    labels.map((label) => {
      const input = label.querySelector('input');
      const number = Number(label.querySelector('small')?.textContent);
      return { facet: input?.name ?? '', value: input?.value ?? '', number };
    }),
  );
  expect([...new Set(shown.map(({ facet }) => facet))].sort()).toEqual([...facetNames].sort());
  for (const { facet, value, number } of shown)
    expect(number, `${facet} ${value}`).toBe(count({ [facet]: [value] }));
}

async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Texts that are marked within an element of a document page. */
function readMarks(page: Page, id: string): Promise<string[]> {
  return page.evaluate((one) => {
    const element = document.getElementById(one);
    const ranges = [...(CSS.highlights.get('search') ?? [])] as Range[];
    return ranges.filter((range) => element?.contains(range.startContainer)).map(String);
  }, id);
}
