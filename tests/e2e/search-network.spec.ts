import { expect, type Page } from '@playwright/test';
import { indexFormat } from '../../src/search/engine/format.ts';
import { test } from './sites.ts';
import {
  ask,
  expectFound,
  openSearch,
  readIds,
  scanSite,
  searchAddress,
  waitUntilShown,
} from './site/search-page.ts';

// What a search does while the network is slow, or the index is not there.

const unreadable = '检索索引没有读出来，现在不能检索。请稍后刷新，或者从下面的列表进入。';
const texts = '**/search-index/*/text-*.bin';

test('results appear as they arrive, and the total when all are there', async ({ page, yunxi }) => {
  const { release } = await hold(page, texts, 1);
  await page.goto(searchAddress(yunxi, '公里'));
  await expect(page.locator('[data-result]')).toHaveCount(1);
  const { total, paragraphs } = scanSite(yunxi, '公里');
  await expect(page.getByRole('status').first()).toHaveText(
    `有 ${total} 件文件、${paragraphs} 段含有“公里”。`,
  );
  await expect(page.locator('[data-filters] input').first()).toBeVisible();
  await expect(page.locator('[data-search-total]')).toHaveCount(0);
  release();
  await expectFound(page, { total, paragraphs });
  await expect(page.locator('[data-result]')).toHaveCount(10);
});

test('says that it is searching until something has been found', async ({ page, yunxi }) => {
  const { release } = await hold(page, '**/search-index/*/directory.bin');
  await page.goto(searchAddress(yunxi, '公里'));
  await expect(page.getByRole('status').first()).toHaveText('正在查找……');
  release();
  await expectFound(page, scanSite(yunxi, '公里'));
});

test('an earlier query that finds late does not overwrite a later one', async ({ page, yunxi }) => {
  await page.goto(`${yunxi.address}search/`);
  const { release, held, letPass } = await hold(page, texts);
  // The two have no document in common.
  await ask(page, '云溪大桥');
  await expect.poll(held).toBeGreaterThan(0);
  letPass();
  await ask(page, '项目07');
  const expected = scanSite(yunxi, '项目07');
  await expectFound(page, expected);
  const ids = await readIds(page);
  const arrived = page.waitForResponse(texts);
  release();
  await waitUntilShown(page, arrived);
  expect(await readIds(page)).toEqual(ids);
  await expectFound(page, expected);
  await expect(page.getByRole('status').first()).toHaveText(/“项目07”。$/u);
  await expect(page.getByLabel('搜索词')).toHaveValue('项目07');
});

test('of several queries that wait for the same file only the last is answered', async ({ page, yunxi }) => {
  await page.goto(`${yunxi.address}search/`);
  const { release, held } = await hold(page, '**/search-index/*/grams-*.bin');
  await ask(page, '云溪大桥');
  await expect.poll(held).toBeGreaterThan(0);
  const told = await recordStatus(page);
  await ask(page, '四好农村路');
  await ask(page, '项目07');
  release();
  await expectFound(page, scanSite(yunxi, '项目07'));
  expect(await readIds(page)).toEqual(['plans/shiqiao/项目07']);
  expect((await told()).filter((text) => text !== '正在查找……')).toEqual(['有 1 件文件、1 段含有“项目07”。']);
});

test('a slow export does not overwrite what a later query has found', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, 'X012');
  const { total } = scanSite(yunxi, 'X012');
  const { release, letPass } = await hold(page, texts);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  await expect(page.getByRole('status').first()).toHaveText(`正在导出：0／${total} 件……`);
  letPass();
  await ask(page, '项目07');
  await expectFound(page, scanSite(yunxi, '项目07'));
  release();
  expect((await downloading).suggestedFilename()).toMatch(/^检索-X012-/u);
  await expect(page.getByRole('status').first()).toHaveText(/“项目07”。$/u);
});

test('an export that cannot be read is not half written', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, 'X012');
  await page.route(texts, (route) => route.abort());
  await page.getByRole('button', { name: '导出 JSON' }).click();
  await expect(page.getByText('没有全部读出来，所以没有导出。请稍后再试。')).toBeVisible();
});

for (const file of ['manifest.json', '*/directory.bin', '*/documents.bin', '*/grams-*.bin', '*/text-*.bin']) {
  test(`says so when ${file} is missing, offers the lists, and finds all when it is back`, async ({
    page,
    yunxi,
  }) => {
    const files = `**/search-index/${file}`;
    await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(searchAddress(yunxi, '四好农村路'));
    await expect(page.getByText(unreadable)).toBeVisible();
    await expect(page.locator('[data-search-total]')).toHaveCount(0);
    await expect(page.getByRole('region', { name: '列表' }).getByRole('link').first()).toBeVisible();
    await page.unroute(files);
    await page.getByRole('button', { name: '搜索' }).click();
    await expectFound(page, scanSite(yunxi, '四好农村路'));
    await expect(page.getByText(unreadable)).toBeHidden();
  });
}

test('goes on with the index of a new site that has taken the place of this one', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '云溪大桥');
  const { folder } = (await (
    await page.request.get(`${yunxi.address}search-index/manifest.json`)
  ).json()) as {
    folder: string;
  };
  let isNew = false;
  await page.route('**/search-index/**', async (route) => {
    const url = route.request().url();
    if (url.endsWith('manifest.json'))
      await route.fulfill({ json: { format: indexFormat, folder: 'of-a-new-site' } });
    // What the tables of the old site have named is gone, once the new ones have not been asked for.
    else if (!isNew && !url.includes('of-a-new-site')) await route.fulfill({ status: 404, body: '' });
    else {
      isNew = true;
      await route.continue({ url: url.replace('of-a-new-site', folder) });
    }
  });
  await ask(page, '四好农村路');
  await expectFound(page, scanSite(yunxi, '四好农村路'));
  await expect(page.getByText(unreadable)).toBeHidden();
});

test('says so when the connection is cut, and leads to a list', async ({ page, yunxi }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto(searchAddress(yunxi, '四好农村路'));
  await expect(page.getByText(unreadable)).toBeVisible();
  await page
    .getByRole('region', { name: '列表' })
    .getByRole('link', { name: yunxi.site.columns.years })
    .click();
  await expect(page).toHaveURL(`${yunxi.address}years/`);
});

/** Records what the status says from now on, each change once. */
async function recordStatus(page: Page): Promise<() => Promise<string[]>> {
  const told = await page.evaluateHandle(() => {
    const status = document.querySelector('[data-message]');
    const texts: string[] = [];
    if (status) {
      new MutationObserver(() => texts.push(status.textContent)).observe(status, { childList: true });
    }
    return texts;
  });
  return () => told.jsonValue();
}

/**
 * Holds back files of the index.
 * @param but so many of them pass
 */
async function hold(page: Page, files: string, but = 0) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let [seen, held, holding] = [0, 0, true];
  await page.route(files, async (route) => {
    seen += 1;
    if (holding && seen > but) {
      held += 1;
      await released;
    }
    await route.continue();
  });
  return {
    /** Lets go what is held, and all that comes. */
    release: () => {
      holding = false;
      release();
    },
    /** Holds nothing more; what is held stays. */
    letPass: () => {
      holding = false;
    },
    held: () => held,
  };
}
