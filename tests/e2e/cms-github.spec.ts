import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as expectSoon, test, type Page } from '@playwright/test';
import { makeJpeg } from '../unit/attachments/make-picture.ts';
import { git, otherPlan, plan, serveHosted, source, type Hosted } from './site/hosted.ts';
import { insertPicture } from './site/insert-picture.ts';
import { passReview } from './site/pass-review.ts';
import { token } from './site/hosts/api-server.ts';
import { startGitHub, type GitHub } from './site/hosts/github.ts';

const expect = expectSoon.configure({ timeout: 30_000 });

let hosted: Hosted<GitHub>;

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ locale: 'zh-CN', viewport: { width: 1400, height: 4200 } });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  hosted = await serveHosted(
    'cms-github',
    startGitHub,
    (url) => `{ host: github, url: ${url}, repository: yunxi/site, signIn: ${url} }`,
  );
});
test.afterAll(() => hosted.stop());

/** Signs in with the token. */
async function open(page: Page, entry: string): Promise<void> {
  await page.goto(`${hosted.address}admin/`);
  await page.getByRole('button', { name: /令牌/u }).click({ timeout: 60_000 });
  await page.getByRole('textbox').first().fill(token);
  await page.keyboard.press('Enter');
  await page.getByText('云溪县交通运输局2024年工作计划').waitFor();
  await page.goto(`${hosted.address}admin/#/collections/${entry}`);
  await page.getByRole('textbox', { name: '正文' }).waitFor();
}

const inRepository = (...args: readonly string[]): string => git(hosted.repository, ...args);
const save = (page: Page) => page.getByRole('button', { name: '保存' });
const withNumber = source.replace('---\n\n', 'documentNumber: 云交〔2024〕1号\n---\n\n');

test('what is edited becomes a pull request of its own, which changes nothing but what was edited', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'plans/entries/yunxi/2024');
  await page.getByRole('textbox', { name: '文号' }).fill('云交〔2024〕1号');
  await save(page).click();
  await expect.poll(() => hosted.host.pullRequests.length).toBe(1);
  const [pullRequest] = hosted.host.pullRequests;
  expect(pullRequest).toMatchObject({ base: 'main', draft: true, state: 'open' });
  const head = pullRequest?.head ?? '';
  expect(inRepository('log', '--format=%an %s', `main..${head}`)).toBe(`小王 修改工作计划：${plan}\n`);
  expect(pullRequest?.title).toBe(`修改工作计划：${plan}`);
  expect(inRepository('show', `${head}:${plan}`)).toBe(withNumber);
  expect(inRepository('show', `main:${plan}`)).toBe(source);
  const own = [hosted.address, `${hosted.host.address}/`, 'blob:', 'data:'];
  expect(asked.filter((url) => !own.some((one) => url.startsWith(one)))).toEqual([]);
});

test('the document of another bureau for the same year waits by itself, with its picture', async ({
  page,
}) => {
  const picture = path.join(hosted.root, '路面.jpg');
  writeFileSync(picture, makeJpeg());
  await open(page, 'plans/entries/yunxi-roads/2024');
  await insertPicture(page, picture);
  const body = page.getByRole('textbox', { name: '正文' });
  const checked = page.frameLocator('iframe.preview').getByRole('region', { name: '写的时候的检查' });
  await body.fill('修补路面。\n\n<Figure src="../yunxi/没有.jpg" alt="路面" />');
  await expect(checked).toContainText('找不到文件“../yunxi/没有.jpg”');
  // What waits to be sent is there, and so is what the repository has.
  await body.fill('修补路面。\n\n<Figure src="2024/路面.jpg" alt="路面" />\n\n![桥](../yunxi/桥.png)');
  await expect(checked).toContainText('没有发现问题');
  await save(page).click();
  await expect.poll(() => hosted.host.pullRequests.length).toBe(2);
  const [first, second] = hosted.host.pullRequests;
  expect(inRepository('diff', '--name-only', 'main', second?.head ?? '')).toBe(
    `${otherPlan}\ncontent/plans/yunxi-roads/2024/路面.jpg\n`,
  );
  expect(inRepository('diff', '--name-only', 'main', first?.head ?? '')).toBe(`${plan}\n`);
});

test('it goes from draft to review, and is merged when it is ready', async ({ page }) => {
  await open(page, 'plans/entries/yunxi/2024');
  // The form has what waits, not what is published.
  await expect(page.getByRole('textbox', { name: '文号' })).toHaveValue('云交〔2024〕1号');
  const [pullRequest] = hosted.host.pullRequests;
  await passReview(page, () => pullRequest?.labels);
  expect(pullRequest?.draft).toBe(false);
  expect(inRepository('show', `main:${plan}`)).toBe(source);
  await page.goto(`${hosted.address}admin/#/workflow`);
  await page.getByRole('button', { name: '发布条目' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '发布' }).click();
  await expect.poll(() => pullRequest?.state).toBe('merged');
  expect(inRepository('show', `main:${plan}`)).toBe(withNumber);
  await expect.poll(() => inRepository('branch', '--list', pullRequest?.head ?? '')).toBe('');
});

test('who signs in at the address that the site names needs no token', async ({ page }) => {
  await page.goto(`${hosted.address}admin/`);
  await page.getByRole('button', { name: /GitHub/u }).click({ timeout: 60_000 });
  await page.getByText('云溪县交通运输局2024年工作计划').waitFor();
  expect(hosted.host.asked.find((one) => one.startsWith('GET /auth?'))).toMatch(
    /provider=github&site_id=[^&]+&scope=repo/u,
  );
});

test('a token that is not right is refused in words', async ({ page }) => {
  await page.goto(`${hosted.address}admin/`);
  await page.getByRole('button', { name: /令牌/u }).click({ timeout: 60_000 });
  await page.getByRole('textbox').first().fill('wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText(/登录|令牌|失败|错误/u);
});
