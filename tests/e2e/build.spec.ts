import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { runAstro, runCommand } from './site/commands.ts';
import { renderSiteList, writeGatheredSite } from './site/federation.ts';
import { hashFiles } from './site/files.ts';
import { copyProject, fixture } from './site/project-copy.ts';
import { copyYunxi, createYunxi } from './site/projects.ts';
import { readHtml } from './site/read-html.ts';
import { test } from './sites.ts';

// The content decides where a site lives and what it shows. That a build depends on nothing else is in clones.spec.ts.

test('Astro’s own build gives the whole site, byte for byte what npm run build gives', async ({ yunxi }) => {
  test.setTimeout(120_000);
  const built = hashFiles(yunxi.folder);
  expect(Object.keys(built)).toEqual(
    expect.arrayContaining([
      'search-index/manifest.json',
      'data/documents.csv',
      'data/tongtu.sqlite.gz',
      'sitemap-0.xml',
    ]),
  );
  // Of what the bundler and Pagefind write the licences are known; code from elsewhere would have none on the page.
  const code = Object.keys(built).filter((file) => /\.(?:m?js|css|wasm|woff2?|ttf|otf)$/u.test(file));
  expect(code.filter((file) => !/^(?:_astro|pagefind)\//u.test(file))).toEqual([]);
  const licences = readHtml(path.join(yunxi.folder, 'help/licences/index.html'));
  for (const name of ['pagefind', 'opencc-js', 'vite', 'tongtu'])
    expect(licences).toMatch(new RegExp(`<h2>\\s*${name} \\d`, 'u'));
  expect(licences).toContain('Copyright');
  const root = createYunxi('astro-build');
  const astro = await runAstro(root, ['build', '--outDir', 'other']);
  expect(astro.code, astro.output).toBe(0);
  expect(hashFiles(path.join(root, 'other'))).toEqual(built);
});

test('Astro’s own build tells all that is wrong with the content and makes no site', async () => {
  const root = copyProject('astro-build-broken', fixture('site/content'), fixture('broken/content'));
  const { code, output } = await runAstro(root, ['build']);
  expect(code).toBe(1);
  const check = await runCommand(root, 'check', {}, ['--format', 'json']);
  const { problems } = JSON.parse(check.output) as {
    problems: { severity: string; file: string; line: number; column: number; message: string }[];
  };
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(1);
  for (const { file, line, column, message } of errors)
    expect(output).toContain(`${file}:${line}:${column} ${message}`);
  expect(existsSync(path.join(root, 'dist/index.html'))).toBe(false);
});

test('Astro is not given another address than content/site.yaml has', async () => {
  const root = copyProject('astro-build-address', fixture('site/content'));
  for (const [option, value, field] of [
    ['--base', '/x/', 'base'],
    ['--site', 'https://x.example', 'domain'],
  ] as const) {
    const { code, output } = await runAstro(root, ['build', option, value]);
    expect(code).toBe(1);
    expect(output).toContain('请改 content/site.yaml');
    expect(output).toContain(field);
  }
});

test('a page of the maintainers that cannot be read leaves the site as it was, and is named', async ({
  yunxi,
}) => {
  test.setTimeout(60_000);
  const root = copyYunxi('broken-page', yunxi.folder);
  const built = hashFiles(path.join(root, 'dist'));
  writeFileSync(path.join(root, 'content/pages/about.mdx'), '---\ntitle: 关于本站\n---\n\n甲\n');
  const { code, output } = await runCommand(root, 'build');
  expect(code).toBe(1);
  expect(output).toContain('content/pages/about.mdx:1:1 缺少“说明”（description）。');
  expect(output).toContain('网站没有重新生成，原来的网站没有变动。');
  expect(hashFiles(path.join(root, 'dist'))).toEqual(built);
});

test('a change, another site and what was gathered of it are on every page that shows them', async ({
  yunxi,
}) => {
  test.setTimeout(120_000);
  const clean = hashFiles(yunxi.folder);
  const root = createYunxi('changed');
  const plan = path.join(root, 'content/plans/yunxi/2024.mdx');
  const written = readFileSync(plan, 'utf8');
  writeFileSync(plan, `${written}\n今年还有别的工作。\n`);
  const summary = path.join(root, 'content/summaries/yunxi/2024.mdx');
  const reported = readFileSync(summary, 'utf8');
  writeFileSync(summary, reported.replace('实际完成27公里', '实际完成28公里'));
  // Another site, which is searched with this one and of which something has been gathered.
  const settings = path.join(root, 'content/site.yaml');
  const writtenSettings = readFileSync(settings, 'utf8');
  const baishi = { name: '白石县交通', url: 'https://jt.baishi.example/' };
  writeFileSync(settings, `${writtenSettings}\nsites: ${JSON.stringify([baishi])}\n`);
  writeGatheredSite(root, baishi.url);
  const changed = await runCommand(root, 'build');
  expect(changed.code, changed.output).toBe(0);
  const after = hashFiles(path.join(root, 'dist'));
  expect(after).not.toEqual(clean);
  // A number that has changed renews the data of its measure, and of no other.
  const dataOf = (hashes: typeof clean) =>
    Object.entries(hashes).filter(([file]) => /^measures\/[^/]+\/index\.json$/u.test(file));
  expect(dataOf(after).filter(([file, hash]) => clean[file] !== hash)).toEqual([
    ['measures/rural-road-upgrading/index.json', expect.any(String)],
  ]);
  expect(dataOf(clean).length).toBeGreaterThan(1);
  const read = (page: string): string => readHtml(path.join(root, 'dist', page, 'index.html'));
  expect(read('search')).toContain(renderSiteList([baishi]));
  expect(read('search').replaceAll('&#39;', "'")).toContain(
    "; connect-src 'self' https://jt.baishi.example; ",
  );
  expect(read('matrix')).toContain('href="https://jt.baishi.example/plans/baishi/2024/"');
  expect(read('matrix')).toMatch(
    /<a class="square square--void" href="https:\/\/jt\.baishi\.example\/plans\/baishi\/2023\/" aria-label="白石县交通运输局2023年工作计划（不再作数），由《白石县交通运输局2024年工作计划》代替">\s*计划\s*（不再作数）\s*<\/a>/u,
  );
  const line = 'href="https://jt.baishi.example/plans/baishi/2024/#s-1">77公里</a>';
  expect(read('measures/rural-road-upgrading')).toContain(line);
  expect(read('ledger')).toContain('href="/jtj/ledger/sites/jt.baishi.example/"');
  expect(read('ledger/sites/jt.baishi.example')).toContain(line);
});

test('a site under a path prefix can be searched there, and leads there', async ({
  page,
  yunxi: { address },
}) => {
  expect(new URL(address).pathname).toBe('/jtj/');
  await page.goto(new URL('/', address).href);
  await expect(page).toHaveURL(address);
  await page.getByLabel('搜索词').fill('云溪大桥年内建成');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page.locator('[data-search-total="1"]')).toBeVisible();
  await page.locator('[data-result="plans/yunxi/2024"] h3').getByRole('link').click();
  await expect(page).toHaveURL(/\/jtj\/plans\/yunxi\/2024\//u);
  await page.getByRole('link', { name: '2024年农村公路建设项目表' }).first().waitFor();

  const [outside, inside] = ['plans/', 'jtj/no/such/page/'].map((one) => new URL(`/${one}`, address).href);
  for (const url of [outside, inside]) {
    expect((await page.goto(url ?? ''))?.status()).toBe(404);
    await page.getByRole('main').getByRole('link', { name: '站点地图' }).click();
    await expect(page).toHaveURL(`${address}site-map/`);
  }
});

test('attachments and pictures are offered as they are', async ({ page, request, yunxi: { address } }) => {
  await page.goto(`${address}plans/yunxi/2024/`);
  const picture = page.getByRole('img', { name: '云溪大桥的桥墩立在河中' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  const link = page
    .getByRole('region', { name: '附件' })
    .getByRole('link', { name: '2024年农村公路建设项目表' });
  const file = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect((await file.body()).toString()).toBe(
    '\uFEFF项目,里程（公里）\r\nX012大修,7.486\r\nY035新建,12.5\r\n',
  );
});

const marks = [
  '主办单位',
  '联系电话',
  '电子邮箱',
  '地址：',
  '网站标识码',
  'ICP备',
  '公网安备',
  '政府网站找错',
];

test('a site shows the marks that are configured', async ({ page, yunxi: { address } }) => {
  await page.goto(address);
  const footer = page.getByRole('contentinfo');
  for (const mark of marks) await expect(footer).toContainText(mark);
  await expect(footer.getByRole('link', { name: '政府网站找错' })).toHaveAttribute(
    'href',
    'https://zhaocuo.example/',
  );
  await expect(page.locator('meta[name="SiteIDCode"]')).toHaveAttribute('content', '9900000001');
  await expect(page.getByRole('navigation', { name: '栏目' })).toContainText('计划和总结承诺地区');
  expect(await readMainColour(page)).toBe('#8a1f11');
});

test('a site shows no mark that is not configured', async ({ page, demo: { address } }) => {
  await page.goto(address);
  expect(new URL(address).pathname).toBe('/');
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('关于本站');
  for (const mark of marks) await expect(footer).not.toContainText(mark);
  await expect(page.locator('meta[name="SiteIDCode"]')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: '栏目' })).toContainText('计划与总结承诺地区');
  expect(await readMainColour(page)).toBe('#0b5394');
});

function readMainColour(page: Page): Promise<string> {
  return page.locator(':root').evaluate((root) => getComputedStyle(root).getPropertyValue('--main'));
}

test('a document is taken away as Word, text and Markdown, and all say the same', async ({
  page,
  request,
  yunxi: { address },
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${address}plans/yunxi/2024/`);
  const taken = page.getByRole('region', { name: '带走' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    taken.getByRole('button', { name: 'Word' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/2024.*\.docx$/u);
  const bytes = readFileSync(await download.path());
  const word = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString();
  const text = await (await request.get(`${address}plans/yunxi/2024/index.txt`)).text();
  const markdown = await (await request.get(`${address}plans/yunxi/2024/index.md`)).text();
  const data = (await (await request.get(`${address}plans/yunxi/2024/index.json`)).json()) as {
    data: { title: string };
    outline: { text: string }[];
  };
  for (const form of [word, text, markdown]) {
    for (const part of [data.data.title, data.outline[0]?.text ?? '没有标题', '本文地址'])
      expect(form).toContain(part);
  }
  for (const name of ['纯文本', 'Markdown']) await expect(taken.getByRole('link', { name })).toBeVisible();
});
