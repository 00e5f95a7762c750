import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { committer } from '../unit/history/repository.ts';
import { listFiles } from './site/files.ts';
import { runAxe } from './site/run-axe.ts';
import { changedPlan } from './site/yunxi-history.ts';
import { readHtml } from './site/read-html.ts';
import { test } from './sites.ts';

test('a document leads to its history, each version to what it changed, and back to what is in force', async ({
  yunxi: { address, site },
  page,
}) => {
  // Without smooth scrolling: a click could miss what still glides to its place.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${address}${changedPlan}/`);
  await page.getByRole('link', { name: '共 5 个版本' }).first().click();
  const entries = page.locator('.history-entry');
  await expect(entries.locator('time')).toHaveText([
    '2024-05-01（第2次）',
    '2024-05-01',
    '2024-03-16',
    '2024-03-15',
    '2024-01-12',
  ]);
  await expect(entries.nth(1)).toContainText('发布：云溪县交通运输局办公室');
  await expect(entries.nth(1)).toContainText('未说明的修改');
  await expect(entries.nth(1).locator('.history-figures')).toContainText('新改建农村公路：25公里 30公里');
  await expect(entries.last()).toContainText(`发布：${site.organisation?.name ?? site.name}`);
  await expect(page.locator('.history-line')).toContainText('格式');
  await entries.nth(1).getByRole('link', { name: '改了什么' }).click();
  await expect(page.locator('main .notice--warning')).toContainText('这是 2024-05-01 的旧版本，只供对照');
  await expect(
    page.locator('.compare-list > li:is(.is-changed, .is-figures, .is-dropped) > :nth-child(2)'),
  ).toContainText(['提速年', '25公里', '7.5']);
  await expect(page.locator('.document-text')).toContainText('新改建农村公路30公里');
  await page
    .getByRole('link', { name: /^《.*》$/u })
    .first()
    .click();
  await expect(page).toHaveURL(`${address}${changedPlan}/`);
});

test('a version that breaks the rules of today is shown as words, one that cannot be read as it was', async ({
  yunxi: { address },
  page,
}) => {
  await page.goto(`${address}${changedPlan}/@2024-03-16/`);
  await expect(page.locator('main')).toContainText('这一版的写法不合现在的规则');
  await expect(page.locator('.document-text')).toContainText('新改建农村公路25公里');
  await page.goto(`${address}${changedPlan}/@2024-03-15/`);
  await expect(page.locator('.version-raw')).toContainText('没有文件信息');
});

test('versions are not found instead of what is in force, and nobody who committed is named', ({
  yunxi: { folder, site },
}) => {
  const version = readHtml(path.join(folder, changedPlan, '@2024-01-12/index.html'));
  expect(version).toContain('<meta name="robots" content="noindex">');
  expect(version).toContain(`<link rel="canonical" href="${site.domain}${site.base}${changedPlan}/">`);
  expect(version).not.toContain('data-pagefind-body');
  for (const file of listFiles(folder).filter((name) => /\.(?:html|json|xml|atom|csv|txt)$/u.test(name)))
    expect(readFileSync(path.join(folder, file), 'utf8'), file).not.toMatch(
      new RegExp(`${committer.name}|committer\\.example`, 'u'),
    );
});

for (const [what, step, width, scheme] of [
  ['the history', 'history/', 320, 'light'],
  ['what a version changed, and its text', '@2024-05-01/', 320, 'light'],
  ['a version as words', '@2024-03-16/', 320, 'dark'],
  ['a file as it was', '@2024-03-15/', 1440, 'dark'],
] as const)
  test(`axe finds nothing on ${what}, which fits ${String(width)} pixels`, async ({
    yunxi: { address },
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${address}${changedPlan}/${step}`);
    expect(await runAxe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
