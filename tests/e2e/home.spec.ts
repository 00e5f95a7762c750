import { expect, type Page } from '@playwright/test';
import { runAxe } from './site/run-axe.ts';
import { test } from './sites.ts';

// A citizen says where he is, on a site with more places than one could choose from at a glance.

const finder = (page: Page) => page.getByRole('region', { name: '您在哪里？' });
const area = (page: Page, name: string) => finder(page).locator('details', { hasText: name });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 375, height: 812 } });

    test('chooses an area and then the place, by keyboard', async ({ page, demo: { address } }) => {
      await page.goto(address);
      // The second step is not in the way of the first.
      await expect(finder(page).getByRole('link', { name: '竹岸县' })).toBeHidden();
      await area(page, '中洲市').locator('summary').focus();
      await page.keyboard.press('Enter');
      // The area itself stands first among its places.
      await expect(area(page, '中洲市').getByRole('link').first()).toHaveText(/^中洲市\s*本级$/u);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(finder(page).getByRole('link', { name: '竹岸县' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${address}bureaus/zhongzhou-2/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('竹岸县交通运输局');
    });
  });
}

test('what is typed opens the areas that have it, and folds them again', async ({
  page,
  demo: { address },
}) => {
  await page.goto(address);
  const box = finder(page).getByRole('searchbox');
  await box.fill('竹');
  await expect(finder(page).getByRole('link')).toHaveText(['竹桥县', '竹渡县', '竹岸县']);
  await expect(finder(page).getByRole('status')).toHaveText('3 个地方');
  await box.fill('西洲');
  await expect(finder(page).getByRole('link').first()).toHaveText(/^西洲市/u);
  await box.fill('');
  await expect(finder(page).getByRole('link', { name: '竹桥县' })).toBeHidden();
  await expect(finder(page).getByRole('status')).toHaveText('');
});

test('a village leads to the road that is named after it and to the documents that name it, its county beside them; an unknown place is said to be unknown', async ({
  page,
  demo: { address },
}) => {
  await page.goto(address);
  const box = finder(page).getByRole('searchbox');
  await box.fill('茶臼村');
  await box.press('Enter');
  const links = finder(page).getByRole('status').getByRole('link');
  await expect(links.first()).toHaveText('苔岭至茶臼公路');
  await expect(links.first()).toBeFocused();
  await expect(links.nth(1)).toHaveAttribute('href', /\/summaries\/.+\?mark=.+#p-/u);
  await expect(links.filter({ hasText: '白石县交通运输局' }).last()).toHaveAttribute(
    'href',
    /\/bureaus\/baishi\/$/u,
  );
  await box.fill('无此乡');
  await box.press('Enter');
  await expect(finder(page).getByRole('status')).toContainText('本站的文件里也没有写到它');
});

test('axe finds nothing in the two steps, open and folded', async ({ page, demo: { address } }) => {
  await page.goto(address);
  expect(await runAxe(page)).toEqual([]);
  await area(page, '西洲市').locator('summary').click();
  expect(await runAxe(page)).toEqual([]);
});
