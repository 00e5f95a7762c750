import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { runAxe } from './site/run-axe.ts';
import { test } from './sites.ts';

// Places and years of one measure side by side, made in the browser of the small files that the build has written.

const path = 'compare/';
const measurePage = 'measures/rural-road-upgrading/';
const asked = `${path}?measure=rural-road-upgrading&bureaus=yunxi,shiqiao&years=2024-2025`;

const notesOf = (page: Page) => page.locator('[data-notes] p');
const titleOf = (page: Page) => page.locator('[data-title]');
const rowsOf = (page: Page) => page.locator('.series-table tr');

test('numbers are those of the measure’s own page, and each leads to its sentence', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(address + measurePage);
  const read = () =>
    page.locator('.series-table tbody tr').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].slice(0, 3).map((cell) => {
          const link = cell.querySelector('a');
          return [link?.textContent.trim() ?? cell.textContent.trim(), link?.getAttribute('href') ?? ''];
        }),
      ),
    );
  const own = await read();
  expect(own.length).toBe(6);
  await page.goto(address + asked);
  await expect(titleOf(page)).toHaveText('农村公路新改建里程：云溪县、石桥县（2024—2025年）');
  expect(await read()).toEqual(own);
  await expect(notesOf(page)).toHaveCount(0);
  await page.locator('.year-bars a').filter({ hasText: '18公里（上半年）' }).locator('rect').click();
  await expect(page).toHaveURL(new RegExp(`^${address}summaries/yunxi/2025-H1/#r-`, 'u'));
  await expect(page.locator('.statement:target')).toHaveText('新改建农村公路18公里');
});

test('charts have one axis with a unit, hollow targets, solid results, and gaps in words', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(`${address}${path}?measure=rural-road-upgrading&bureaus=yunxi,shiqiao&years=2024-2025`);
  const charts = page.locator('.year-bars');
  await expect(charts).toHaveCount(2);
  const ticks = await charts.evaluateAll((all) =>
    all.map((chart) => [...chart.querySelectorAll('[aria-hidden] text')].map((text) => text.textContent)),
  );
  expect(ticks[0]).toEqual(['0', '10', '20', '30', '40公里']);
  expect(ticks[1]).toEqual(ticks[0]);
  await expect(charts.nth(1)).toContainText('没有（未到期）');
  await expect(page.locator('.chart-legend').first()).toContainText('成果不是整年的');
});

test('a wrong address says what is wrong, and shows what can be shown', async ({
  page,
  yunxi: { address },
}) => {
  const open = async (query: string) => {
    await page.goto(address + path + query);
    await expect(titleOf(page)).toContainText('：');
    return notesOf(page).allInnerTexts();
  };
  expect((await open('?measure=nothing&bureaus=yunxi'))[0]).toMatch(
    /^没有“nothing”这个指标，或者还没有哪个机构给出它的整年数；先看“.+”，给出它的机构最多。$/u,
  );
  expect(await open('?measure=rural-road-upgrading&bureaus=yunxi,atlantis,yunling&years=2025-2024')).toEqual([
    '云岭市没有“农村公路新改建里程”的整年数。',
    '没有这样的机构：“atlantis”。',
    '年度“2025-2024”前后写反了，按2024—2025年算。',
  ]);
  await expect(titleOf(page)).toHaveText('农村公路新改建里程：云溪县（2024—2025年）');
  await page.goto(`${address}${path}?measure=<script>alert(1)</script>&bureaus=%00&years=%F0%9F%98%80`);
  await expect(notesOf(page)).toHaveCount(4);
});

test('begins with nothing chosen: with examples, or what the keyboard ticks, and is emptied again', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(address + path);
  const ticked = page.getByRole('checkbox', { checked: true });
  const clear = page.getByRole('button', { name: '清空机构' });
  const examples = page.getByRole('region', { name: '选几个机构，或者从例子开始' });
  await expect(examples.getByRole('link').first()).toBeVisible();
  await expect(ticked).toHaveCount(0);
  await expect(titleOf(page)).toBeHidden();
  await expect(clear).toBeHidden();
  await page.getByRole('button', { name: '看比较' }).press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await expect(page.locator('[data-told]')).toHaveText('还没有选机构：先选一个，再看比较。');

  await examples.getByRole('link').first().press('Enter');
  await expect(titleOf(page)).toContainText('：');
  await expect(examples).toBeHidden();
  expect(await ticked.count()).toBeGreaterThan(0);
  await clear.press('Enter');
  await expect(ticked).toHaveCount(0);
  await expect(page).not.toHaveURL(/bureaus=/u);
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await expect(titleOf(page)).toBeHidden();
  await expect(examples).toBeVisible();
});

test('the keyboard alone chooses, goes back, saves and copies', async ({
  page,
  yunxi: { address },
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address + asked);
  const shiqiao = page.getByRole('checkbox', { name: /石桥县/u });
  await shiqiao.focus();
  await page.keyboard.press('Space');
  await expect(titleOf(page)).toHaveText('农村公路新改建里程：云溪县（2024—2025年）');
  await expect(shiqiao).toBeFocused();
  await expect(page).toHaveURL(/bureaus=yunxi&years=2024-2025$/u);
  await page.getByRole('combobox', { name: '从' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(titleOf(page)).toHaveText('农村公路新改建里程：云溪县（2025年）');
  await page.goBack();
  await page.goBack();
  await expect(titleOf(page)).toHaveText('农村公路新改建里程：云溪县、石桥县（2024—2025年）');
  await expect(shiqiao).toBeChecked();

  await page.getByRole('button', { name: '复制这次比较的地址' }).press('Enter');
  await expect(page.locator('#status')).toHaveText('已复制这次比较的地址');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^https:\/\/.+\/compare\/\?measure=rural-road-upgrading&bureaus=yunxi,shiqiao&years=2024-2025$/u,
  );
  await expect(page.locator('[data-citation]')).toHaveText(
    /^云溪交通公开\. 农村公路新改建里程：云溪县、石桥县（2024—2025年）\[DS\/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. https:.+\.$/u,
  );
  const save = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).press('Enter');
    const file = await waiting;
    return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')] as const;
  };
  const [table, csv] = await save('下载 CSV 表格');
  expect(table).toBe('农村公路新改建里程-2024-2025.csv');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(5);
  expect(csv).toMatch(/"云溪县交通运输局","yunxi",2024,36,"36公里",.*,27,/u);
  const [picture, svg] = await save('下载 SVG 图');
  expect(picture).toBe('农村公路新改建里程-2024-2025.svg');
  expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
  expect(svg).toContain('27公里');
});

test('axe finds nothing, and nothing is wider than the screen', async ({ page, yunxi: { address } }) => {
  const found: string[] = [];
  for (const one of [asked, 'bureaus/yunling/'])
    for (const [width, colorScheme] of [
      [320, 'light'],
      [375, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address + one);
      await expect(page.locator('.year-bars, .place-map').first()).toBeVisible();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const manner = `${one} ${String(width)} px ${colorScheme}`;
      found.push(...(await runAxe(page)).map((violation) => `${manner}: ${violation}`));
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (isTooWide) found.push(`${manner}: the page scrolls sideways`);
    }
  expect(found).toEqual([]);
});

test('a map of the places below is operated by keyboard, and has a table that says the same', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(`${address}bureaus/yunling/`);
  const map = page.getByRole('list', { name: '下级机构示意图' });
  const tiles = map.getByRole('link');
  await expect(tiles).toHaveCount(2);
  const [yunxi, shiqiao] = await tiles.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
  );
  expect(yunxi?.width).toBeCloseTo(shiqiao?.width ?? 0, 0);
  expect(shiqiao?.x).toBeGreaterThan(yunxi?.x ?? 0);
  expect(shiqiao?.y).toBeGreaterThan(yunxi?.y ?? 0);
  await page.getByText('按表格看').click();
  const table = page.getByRole('group', { name: '下级机构的文件和承诺' });
  await expect(table.getByRole('row', { name: /^云溪县/u })).toContainText(/\d+ 件.*\d+ 项.*已完成/su);
  await page.getByRole('link', { name: '把这些地方的数放在一起比较' }).click();
  await expect(titleOf(page)).toHaveText(/^农村公路新改建里程：云溪县、石桥县（/u);
  await page.goBack();
  await tiles.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${address}bureaus/yunxi/`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and leads to the pages of the measures', async ({ page, yunxi: { address } }) => {
    await page.goto(address + asked);
    await expect(page.locator('noscript p')).toContainText('每个指标自己的页面有同样的数', {
      useInnerText: true,
    });
    await expect(page.getByRole('combobox', { name: '指标' })).toHaveCount(0);
    await page.getByRole('link', { name: '农村公路新改建里程' }).click();
    await expect(page).toHaveURL(address + measurePage);
    await expect(rowsOf(page)).toHaveCount(7);
  });
});
