import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './sites.ts';

// What was changed after publication, and searches that tell what is new.

test('a correction leads from the list to the document and on to the words', async ({ page, demo }) => {
  await page.goto(`${demo.address}corrections/`);
  const former = page.getByRole('region', { name: '撤下和改名的网址' }).getByRole('listitem');
  await expect(former).toHaveText([
    /2023-01-09\s*撤下.*传错了文件/su,
    /2022-07-05\s*改名.*plans\/songlan\/2022-2/su,
  ]);
  await page.getByRole('link', { name: '蓼溪县交通运输局2022年工作总结' }).click();
  await expect(page).toHaveURL(/#change-1$/u);
  const notice = page.getByRole('complementary', { name: '更正说明' });
  await expect(notice.locator('del')).toHaveText('新改建农村公路32公里');
  await expect(notice.locator('ins')).toHaveText('新改建农村公路26公里');
  await notice.getByRole('link', { name: '看正文这一处' }).click();
  await expect(page.locator(':target')).toContainText('新改建农村公路26公里');
  await expect(page.locator('.citation__text')).toContainText('，2023-03-06更正)');
});

test('a replaced plan and the new one lead to each other, and search puts the new one first', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.address}plans/songlan/2022/`);
  await page
    .getByRole('complementary', { name: '效力说明' })
    .getByRole('link', { name: '松岚县交通运输局2022年工作计划（调整）' })
    .click();
  await expect(page).toHaveURL(/\/plans\/songlan\/2022-/u);
  await page
    .getByRole('complementary', { name: '代替说明' })
    .getByRole('link', { name: '松岚县交通运输局2022年工作计划' })
    .click();
  await expect(page).toHaveURL(/\/plans\/songlan\/2022\/$/u);
  await page.goto(`${demo.address}corrections/?kind=废止`);
  const line = page.locator('[data-changes] > li').filter({ visible: true });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('由松岚县交通运输局2022年工作计划（调整）代替');
  await line.getByRole('link', { name: '松岚县交通运输局2022年工作计划', exact: true }).click();
  await expect(page.locator(':target')).toContainText('本文件已废止（2022-03-25）');
  await expect(page.locator('.document__abstract')).toContainText('已废止，不再作数：');
  const figures = page.locator('.key-strip li');
  await expect(figures.filter({ hasText: '不再作数' })).toHaveCount(await figures.count());
  await expect(page.locator('meta[name="last-modified"]')).toHaveAttribute('content', '2022-03-25');
  const feed = readFileSync(path.join(demo.folder, 'feeds/bureaus/songlan.atom'), 'utf8');
  expect(feed).toContain('plans/songlan/2022/#validity</id>');
  await page.goto(`${demo.address}search/?q=松岚县交通运输局2022年工作计划`);
  const results = page.locator('[data-results] article');
  await expect(results.first().getByRole('heading')).toContainText('（调整）');
  await expect(results.last()).toContainText('废止');
});

test('a saved search tells what is new, and can be deleted with the keyboard', async ({ page, demo }) => {
  await page.goto(`${demo.address}search/?q=客货邮`);
  await page.getByRole('button', { name: '保存这个检索' }).click();
  const saved = page.getByRole('region', { name: '保存的检索' });
  await expect(saved.getByRole('link', { name: '客货邮' })).toBeVisible();
  // As if it had been saved before two of the documents came.
  await page.evaluate(() => {
    const [key = ''] = Object.keys(localStorage).filter((one) => one.startsWith('tongtu-saved-searches'));
    const [search] = JSON.parse(localStorage.getItem(key) ?? '[]') as { found: string[] }[];
    localStorage.setItem(key, JSON.stringify([{ ...search, digest: 'old', found: search?.found.slice(2) }]));
  });
  await page.goto(`${demo.address}search/`);
  await expect(saved.locator('li')).toContainText('新找到 2 件');
  await saved.getByRole('link', { name: '客货邮' }).click();
  await expect(page.getByRole('button', { name: '已经保存' })).toBeVisible();
  await page.goto(`${demo.address}search/`);
  await expect(saved.locator('li')).toContainText('没有新的');
  await saved.getByRole('button', { name: '删去“客货邮”' }).focus();
  await page.keyboard.press('Enter');
  await expect(saved).toBeHidden();
});
