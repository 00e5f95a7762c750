import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { buildDocx, line } from '../unit/import/docx/build-docx.ts';
import { startServer } from './site/commands.ts';
import { listFiles } from './site/files.ts';
import { installPacked, runOutside } from './site/packed.ts';
import { runAxe } from './site/run-axe.ts';

// The whole way of a new webmaster, with nothing of this checkout: the package is installed in an empty folder elsewhere.

test.setTimeout(600_000);

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';
const ownLook = `
logo: logo.svg
links:
  header: [{ name: 互动交流, url: https://www.yunxi.example/hdjl/ }]
  footer: [{ name: 依申请公开, url: https://www.yunxi.example/ysqgk/ }]
ownKinds:
  - { id: interpretation, name: 政策解读, issuer: 解读机构 }
ownColumns:
  - { id: interpretations, name: 解读, kinds: [政策解读] }
  - { id: planning, name: 规划, kinds: [年度工作计划] }
  - { id: harbours, name: 港口, topics: [水路港航] }
`;

/** What the editor makes of the form below. */
const written = `---
title: 云溪县交通运输局2025年工作计划
bureau: yunxi
kind: 年度工作计划
plans: ["2025"]
published: 2025-01-08
provenance: official
---

2025年计划新改建农村公路58公里。
`;

/** A new document, written and saved where `npm run cms` shows the page: what has been built is asked for by nobody else before. */
async function writeInBrowser(page: Page, address: string): Promise<void> {
  const wrong: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${String(response.status())} ${response.url()}`);
  });
  await page.setViewportSize({ width: 1400, height: 4200 });
  await page.goto(`${address}admin/`, { timeout: 120_000 });
  await page.getByRole('button', { name: '打开网站内容' }).click({ timeout: 120_000 });
  await page.getByText('云溪县交通运输局2024年工作计划').waitFor();
  await page.goto(`${address}admin/#/collections/plans/new`);
  await page.getByRole('textbox', { name: '标题' }).fill('云溪县交通运输局2025年工作计划');
  await page.getByRole('radio', { name: '云溪县交通运输局' }).click();
  await page.getByRole('radio', { name: '年度工作计划' }).click();
  await page
    .getByRole('group', { name: /计划时期/u })
    .getByRole('textbox')
    .fill('2025');
  await page.getByRole('textbox', { name: '发布日期' }).fill('2025-01-08');
  await page.getByRole('radio', { name: '发布机构的原文' }).click();
  await page.getByRole('textbox', { name: '正文' }).fill('2025年计划新改建农村公路58公里。');
  // What reads documents is loaded, and so are the style sheets of the preview.
  const preview = page.frameLocator('iframe.preview');
  await expect(preview.getByRole('region', { name: '写的时候的检查' })).toContainText('没有发现问题', {
    timeout: 60_000,
  });
  await expect(preview.locator('.document__origin')).toHaveCSS('display', 'flex');
  await page.getByRole('button', { name: '保存' }).click();
  expect(wrong).toEqual([]);
}

test('a site of its own: installed, begun, filled from a Word file, built, read, compared, upgraded and edited in the browser', async ({
  page,
}) => {
  const work = mkdtempSync(path.join(tmpdir(), 'tongtu-own-'));
  try {
    const site = installPacked(work);
    const npm = (...args: readonly string[]): string => runOutside(site, 'npm', 'run', '-s', ...args);

    const begun = runOutside(
      site,
      'npx',
      '--no',
      'tongtu',
      'init',
      '--bureau',
      '云溪县交通运输局',
      '--region',
      '431227',
      '--domain',
      'https://jt.yunxi.example',
    );
    expect(begun).toContain('云溪县交通运输局的网站');
    expect(readFileSync(path.join(site, 'package.json'), 'utf8')).toContain('file:vendor/tongtu-');
    rmSync(path.join(site, 'content/plans/yunxi/example.mdx'));
    const word = [
      line('云溪县交通运输局2024年工作计划'),
      line('一、农村公路'),
      line('2024年计划新改建农村公路61公里。'),
      line('云溪县交通运输局'),
      line('2024年1月10日'),
    ];
    writeFileSync(path.join(site, '计划.docx'), buildDocx({ body: word.join('') }));
    // What makes it look like the bureau's own is data.
    writeFileSync(path.join(site, 'public/logo.svg'), logo);
    appendFileSync(path.join(site, 'content/site.yaml'), ownLook);
    npm('import', '--', '计划.docx');
    const plan = path.join(site, 'content/plans/yunxi/2024.mdx');
    mkdirSync(path.join(site, 'content/plans/yunxi/2024'));
    writeFileSync(path.join(site, 'content/plans/yunxi/2024/项目表.csv'), '乡镇,公里\n青石乡,12\n');
    const attached = '\nattachments:\n  - title: 项目表\n    file: 2024/项目表.csv\n---\n';
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('\n---\n', attached));
    // A kind of document that the program does not know.
    writeFileSync(
      path.join(site, '解读.txt'),
      '《云溪县2024年工作计划》政策解读\n\n发布时间：2024-02-01\n\n为什么修这些路，这里一一说明。\n',
    );
    npm('import', '--', '解读.txt', '--bureau', 'yunxi');
    expect(npm('check')).toContain('检查了 2 份文件');
    // Where the lock file is not whole, no clone of the site can be installed.
    runOutside(site, 'npm', 'ci', '--dry-run', '--ignore-scripts', '--offline', '--no-audit', '--no-fund');
    // The build of `npm run diff`, below, comes after one that was recorded.
    npm('build', '--', '--record');

    // Nothing of anybody else: no other bureau, no measure or project of which nobody speaks.
    const pages = listFiles(path.join(site, 'dist')).filter((file) =>
      /^(?:bureaus|columns|kinds|measures|papers|projects|plans)\/./u.test(file),
    );
    expect(pages.filter((file) => file.endsWith('.html')).sort()).toEqual([
      'bureaus/huaihua/index.html',
      'bureaus/hunan/index.html',
      'bureaus/index.html',
      'bureaus/yunxi/index.html',
      'columns/interpretations/index.html',
      'columns/planning/index.html',
      'kinds/annual-plan/index.html',
      'kinds/index.html',
      'kinds/interpretation/index.html',
      'measures/index.html',
      'papers/index.html',
      'papers/yunxi/2024-02-01/index.html',
      'plans/index.html',
      'plans/yunxi/2024/index.html',
      'projects/index.html',
    ]);
    expect(readFileSync(path.join(site, 'dist/feeds/columns/interpretations.atom'), 'utf8')).toContain(
      '政策解读',
    );
    const server = await startServer(site, 'preview', ['tongtu.mjs', 'preview']);
    try {
      await page.goto(`${server.address}plans/yunxi/2024/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('云溪县交通运输局2024年工作计划');
      await expect(page.getByText('新改建农村公路61公里')).toBeVisible();
      await page.goto(`${server.address}papers/yunxi/2024-02-01/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('《云溪县2024年工作计划》政策解读');
      await expect(page.locator('dt', { hasText: '解读机构' })).toBeAttached();
      await page.goto(`${server.address}help/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('使用帮助');
      await page.goto(`${server.address}columns/planning/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('规划');
      await expect(page.getByRole('main').getByRole('link', { name: /2024年工作计划/u })).toBeVisible();
      await expect(page.getByRole('banner').getByRole('link', { name: '互动交流' })).toBeVisible();
      await expect(page.getByRole('contentinfo').getByRole('link', { name: '依申请公开' })).toBeVisible();
      expect(
        await page.locator('.site-header__logo').evaluate((image: HTMLImageElement) => image.naturalWidth),
      ).toBe(8);
      expect(await runAxe(page)).toEqual([]);
    } finally {
      await server.stop();
    }

    writeFileSync(plan, readFileSync(plan, 'utf8').replace('61公里', '72公里'));
    const bundles = path.join(site, '.tongtu/bundle');
    const listBundles = (): readonly string[] =>
      readdirSync(bundles).map((name) => `${name} ${String(statSync(path.join(bundles, name)).ino)}`);
    const bundled = listBundles();
    expect(bundled).toHaveLength(1);
    const compared = npm('diff');
    // What Astro has bundled is taken again: that is three quarters of such a build.
    expect(listBundles()).toEqual(bundled);
    expect(compared).toContain('+ 2024年计划新改建农村公路72公里。');
    expect(readFileSync(path.join(site, 'dist/plans/yunxi/2024/index.html'), 'utf8')).toContain('61公里');
    expect(npm('upgrade')).toContain('已经是最新的');
    expect(existsSync(path.join(site, 'src'))).toBe(false);

    const git = (...args: readonly string[]): string =>
      runOutside(site, 'git', '-c', 'user.name=某人', '-c', 'user.email=nobody@example.com', ...args);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message=一');
    const editor = await startServer(site, 'cms', ['tongtu.mjs', 'cms']);
    try {
      await writeInBrowser(page, editor.address);
      await expect
        .poll(() => git('status', '--short', '-uall'), { timeout: 30_000 })
        .toBe('?? content/plans/yunxi/2025.mdx\n');
      expect(readFileSync(path.join(site, 'content/plans/yunxi/2025.mdx'), 'utf8')).toBe(written);
    } finally {
      await editor.stop();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
