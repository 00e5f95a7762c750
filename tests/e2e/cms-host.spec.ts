import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect as expectSoon, test, type Page } from '@playwright/test';
import { serve } from '../../src/publish/serve.ts';
import { exampleSite, writeDocument } from '../unit/check/example-site.ts';
import { makeJpeg } from '../unit/attachments/make-picture.ts';
import { runCommand } from './site/commands.ts';
import { startGitea, token, type Gitea } from './site/gitea.ts';
import { copyProject } from './site/project-copy.ts';

// A development server, and a program of two megabytes: what comes may take its time.
const expect = expectSoon.configure({ timeout: 30_000 });

const plan = 'content/plans/yunxi/2024.mdx';
const source = writeDocument({ abstract: '修路。 # 局办拟' });

let root = '';
let repository = '';
let gitea: Gitea;
let server: Awaited<ReturnType<typeof serve>>;
let address = '';

function git(folder: string, ...args: readonly string[]): string {
  const name = ['-c', 'core.quotePath=false', '-c', 'user.name=老李', '-c', 'user.email=li@yunxi.example'];
  return execFileSync('git', [...name, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  });
}

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ locale: 'zh-CN', viewport: { width: 1400, height: 4200 } });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  root = copyProject('cms-host');
  for (const [file, content] of Object.entries({ ...exampleSite, [plan]: source })) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  repository = path.join(root, 'repository.git');
  mkdirSync(repository);
  git(repository, 'init', '--quiet', '--bare', '--initial-branch=main');
  gitea = await startGitea(repository);
  appendFileSync(
    path.join(root, 'content/site.yaml'),
    `editing: { host: gitea, url: ${gitea.address}, repository: yunxi/site }\n`,
  );
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', 'content');
  git(root, 'commit', '--quiet', '--message=一');
  git(root, 'push', '--quiet', repository, 'main', 'main:edits');
  const built = await runCommand(root, 'build');
  expect(built.code, built.output).toBe(0);
  server = await serve(path.join(root, 'dist'), '/', 0);
  address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
});
test.afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await gitea.stop();
});

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
  const own = [address, `${gitea.address}/`, 'blob:', 'data:'];
  expect(asked.filter((url) => !own.some((one) => url.startsWith(one)))).toEqual([]);
  expect(stopped).toEqual([]);
  const dist = path.join(root, 'dist');
  expect(readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/admin/');
  expect(readFileSync(path.join(dist, 'admin/index.html'), 'utf8')).toContain('content="noindex"');
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
    .toBe('小王 修改工作计划：2024\n');
  expect(git(repository, 'diff', '--numstat', 'main', 'edits')).toBe(`1\t0\t${plan}\n`);
  expect(git(repository, 'show', `edits:${plan}`)).toBe(
    source.replace('---\n\n', 'documentNumber: 云交〔2024〕1号\n---\n\n'),
  );
});

test('a picture is in the same commit as the document', async ({ page }) => {
  const picture = path.join(root, '大桥.jpg');
  writeFileSync(picture, makeJpeg());
  await open(page, 'plans/entries/yunxi/2024');
  await page
    .getByRole('group', { name: /上传图片/u })
    .getByRole('button', { name: '浏览' })
    .click();
  const dialog = page.getByRole('dialog', { name: '选择图片' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: '上传' }).click();
  await (await chooser).setFiles(picture);
  await dialog.getByRole('button', { name: '插入' }).click();
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
