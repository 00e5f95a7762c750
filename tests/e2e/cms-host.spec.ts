import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as expectSoon, test, type Page } from '@playwright/test';
import { makeJpeg } from '../unit/attachments/make-picture.ts';
import { git, plan, serveHosted, source, type Hosted } from './site/hosted.ts';
import { insertPicture } from './site/insert-picture.ts';
import { token, type ApiServer } from './site/hosts/api-server.ts';
import { startGitea } from './site/hosts/gitea.ts';
import { readHtml } from './site/read-html.ts';
import { application } from './site/hosts/pkce.ts';

// A development server, and a program of two megabytes: what comes may take its time.
const expect = expectSoon.configure({ timeout: 30_000 });

let hosted: Hosted<ApiServer>;
let address = '';
let root = '';
let repository = '';

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ locale: 'zh-CN', viewport: { width: 1400, height: 4200 } });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  hosted = await serveHosted(
    'cms-host',
    startGitea,
    (url) => `{ host: gitea, url: ${url}, repository: yunxi/site, application: ${application} }`,
  );
  ({ address, root, repository } = hosted);
});
test.afterAll(() => hosted.stop());

/** Signs in with the token. */
async function open(page: Page, entry: string): Promise<void> {
  await page.goto(`${address}admin/`);
  await page.getByRole('button', { name: /令牌/u }).click({ timeout: 60_000 });
  await page.getByRole('textbox').first().fill(token);
  await page.keyboard.press('Enter');
  await page.getByText('云溪县交通运输局2024年工作计划').waitFor();
  await page.goto(`${address}admin/#/collections/${entry}`);
  await page.getByRole('textbox', { name: '正文' }).waitFor();
}

const save = (page: Page) => page.getByRole('button', { name: '保存' });

test('the page is in no list of pages, and asks for nothing but this site and the host', async ({ page }) => {
  const asked: string[] = [];
  const stopped: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.exposeFunction('tellStopped', (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
      (Reflect.get(window, 'tellStopped') as (what: string) => void)(`${violatedDirective} ${blockedURI}`);
    });
  });
  await open(page, 'plans/entries/yunxi/2024');
  await expect(page.getByRole('textbox', { name: '文号' })).toBeVisible();
  const own = [address, `${hosted.host.address}/`, 'blob:', 'data:'];
  expect(asked.filter((url) => !own.some((one) => url.startsWith(one)))).toEqual([]);
  expect(stopped).toEqual([]);
  const dist = path.join(root, 'dist');
  expect(readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/admin/');
  expect(readHtml(path.join(dist, 'admin/index.html'))).toContain('content="noindex"');
  const scripts = readdirSync(path.join(dist, '_astro')).filter((name) => name.endsWith('.js'));
  const fonts = scripts.filter((name) =>
    readFileSync(path.join(dist, '_astro', name), 'utf8').includes('cdn.jsdelivr.net'),
  );
  expect(fonts).toEqual([]);
});

test('what is edited becomes a commit on the branch that waits for another pair of eyes', async ({
  page,
}) => {
  await open(page, 'plans/entries/yunxi/2024');
  await page.getByRole('textbox', { name: '文号' }).fill('云交〔2024〕1号');
  await save(page).click();
  await expect
    .poll(() => git(repository, 'log', '--format=%an %s', 'main..edits'))
    .toBe(`小王 修改工作计划：${plan}\n`);
  expect(git(repository, 'diff', '--numstat', 'main', 'edits')).toBe(`1\t0\t${plan}\n`);
  expect(git(repository, 'show', `edits:${plan}`)).toBe(
    source.replace('---\n\n', 'documentNumber: 云交〔2024〕1号\n---\n\n'),
  );
});

test('a picture is in the same commit as the document', async ({ page }) => {
  const picture = path.join(root, '大桥.jpg');
  writeFileSync(picture, makeJpeg());
  await open(page, 'plans/entries/yunxi/2024');
  await insertPicture(page, picture);
  const body = page.getByRole('textbox', { name: '正文' });
  await body.fill('大桥修好了。\n\n<Figure src="2024/大桥.jpg" alt="大桥" />');
  await save(page).click();
  await expect
    .poll(() => git(repository, 'show', '--format=', '--name-only', 'edits'))
    .toBe(`${plan}\ncontent/plans/yunxi/2024/大桥.jpg\n`);
});

test('who edits what somebody else has changed meanwhile is told, and loses nothing', async ({ page }) => {
  await open(page, 'plans/entries/yunxi/2024');
  const number = page.getByRole('textbox', { name: '文号' });
  await number.fill('云交〔2024〕2号');
  const clone = path.join(root, 'clone');
  git(root, 'clone', '--quiet', '--branch', 'edits', repository, clone);
  const there = path.join(clone, plan);
  writeFileSync(there, readFileSync(there, 'utf8').replace('修路。', '修桥。'));
  git(clone, 'commit', '--quiet', '--all', '--message=别人改的');
  git(clone, 'push', '--quiet');
  await save(page).click();
  const told = page.getByRole('alertdialog', { name: '别人改过这份文件' });
  await expect(told).toContainText('您打开以后，别人改过这份文件。');
  expect(git(repository, 'log', '-1', '--format=%s', 'edits')).toBe('别人改的\n');
  await told.getByRole('button', { name: '取消' }).click();
  await expect(number).toHaveValue('云交〔2024〕2号');
});

test('a token that is not right is refused in words', async ({ page }) => {
  await page.goto(`${address}admin/`);
  await page.getByRole('button', { name: /令牌/u }).click({ timeout: 60_000 });
  await page.getByRole('textbox').first().fill('wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText(/登录|令牌|失败|错误/u);
  await expect(page.getByText('云溪县交通运输局2024年工作计划')).toHaveCount(0);
});

test('who signs in with an account of the host needs no token', async ({ page }) => {
  await page.goto(`${address}admin/`);
  // The host asks nobody here: it sends back at once, with a code that only who began can change for a token.
  await page.getByRole('button', { name: /Gitea/u }).first().click({ timeout: 60_000 });
  await page.getByText('云溪县交通运输局2024年工作计划').waitFor();
  const asked = hosted.host.asked.filter((one) => one.includes('/login/oauth/'));
  expect(asked.map((one) => one.split('?')[0])).toEqual([
    'GET /login/oauth/authorize',
    'POST /login/oauth/access_token',
  ]);
  expect(asked[0]).toContain(`redirect_uri=${address}admin/`);
});
