import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as expectSoon, test, type Page } from '@playwright/test';
import { makeJpeg } from '../unit/attachments/make-picture.ts';
import { git, plan, serveHosted, source, type Hosted } from './site/hosted.ts';
import { insertPicture } from './site/insert-picture.ts';
import { passReview } from './site/pass-review.ts';
import { startGitLab, type GitLab } from './site/hosts/gitlab.ts';
import { application } from './site/hosts/pkce.ts';

const expect = expectSoon.configure({ timeout: 30_000 });

let hosted: Hosted<GitLab>;
let page: Page;

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(600_000);
  hosted = await serveHosted(
    'cms-gitlab',
    startGitLab,
    (url) => `{ host: gitlab, url: ${url}, repository: yunxi/site, application: ${application} }`,
  );
  // One visit: who has signed in edits several documents.
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1400, height: 4200 } });
});
test.afterAll(() => hosted.stop());

const inRepository = (...args: readonly string[]): string => git(hosted.repository, ...args);
const save = () => page.getByRole('button', { name: '保存' });

const withNumber = source.replace('---\n\n', 'documentNumber: 云交〔2024〕1号\n---\n\n');

/** It asks whether the document is to be reviewed at once, and goes back to the list. */
async function saveDraft(): Promise<void> {
  await save().click();
  await page.getByRole('alertdialog').getByRole('button', { name: '稍后' }).click();
  await page.waitForURL(/#\/collections\/plans$/u);
}

async function open(entry: string): Promise<void> {
  await page.goto(`${hosted.address}admin/#/collections/${entry}`);
  await page.getByRole('textbox', { name: '正文' }).waitFor();
}

test('who signs in with an account of the host needs no token, and nothing else is asked for', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${hosted.address}admin/`);
  await page
    .getByRole('button', { name: /GitLab/u })
    .first()
    .click({ timeout: 60_000 });
  await page.getByText('云溪县交通运输局2024年工作计划').waitFor();
  await expect(page.getByText('云溪县公路局2024年工作计划')).toBeVisible();
  const signedIn = hosted.host.asked.filter((one) => one.includes('/oauth/'));
  expect(signedIn.map((one) => one.split('?')[0])).toEqual(['GET /oauth/authorize', 'POST /oauth/token']);
  expect(signedIn[0]).toContain('scope=api');
  const own = [hosted.address, `${hosted.host.address}/`, 'blob:', 'data:'];
  expect(asked.filter((url) => !own.some((one) => url.startsWith(one)))).toEqual([]);
});

test('what is edited becomes a merge request of its own, which changes nothing but what was edited', async () => {
  await open('plans/entries/yunxi/2024');
  await expect(save()).toBeDisabled();
  await page.getByRole('textbox', { name: '文号' }).fill('云交〔2024〕1号');
  await saveDraft();
  await expect.poll(() => hosted.host.mergeRequests.length).toBe(1);
  const [mergeRequest] = hosted.host.mergeRequests;
  expect(mergeRequest).toMatchObject({
    title: `Draft: 修改工作计划：${plan}`,
    target: 'main',
    state: 'opened',
  });
  expect(mergeRequest?.labels).toEqual(['sveltia-cms/draft']);
  const head = mergeRequest?.source ?? '';
  expect(inRepository('log', '--format=%an %s', `main..${head}`)).toBe(`小王 修改工作计划：${plan}\n`);
  expect(inRepository('show', `${head}:${plan}`)).toBe(withNumber);
  expect(inRepository('show', `main:${plan}`)).toBe(source);
});

test('a new document waits by itself, with its picture in the same commit', async () => {
  const picture = path.join(hosted.root, '路面.jpg');
  writeFileSync(picture, makeJpeg());
  await open('plans/new');
  const preview = page.frameLocator('iframe.preview');
  await expect(preview.getByRole('region', { name: '写的时候的检查' })).toContainText('还没有填写。');
  await expect(preview.getByText('今年修好农村公路二十公里。')).toHaveCount(0);
  await page.getByRole('textbox', { name: '标题' }).fill('云溪县公路局2025年工作计划');
  await page.getByRole('radio', { name: '云溪县公路局' }).check();
  await page.getByRole('radio', { name: '年度工作计划', exact: true }).check();
  await page.getByRole('group', { name: '计划时期' }).getByRole('textbox').fill('2025');
  await page.getByRole('radio', { name: '发布机构的原文' }).check();
  await insertPicture(page, picture);
  await page
    .getByRole('textbox', { name: '正文' })
    .fill('修补路面。\n\n<Figure src="2025/路面.jpg" alt="路面" />');
  await saveDraft();
  await expect.poll(() => hosted.host.mergeRequests.length).toBe(2);
  const head = hosted.host.mergeRequests[1]?.source ?? '';
  const folder = 'content/plans/yunxi-roads/2025';
  expect(inRepository('rev-list', '--count', `main..${head}`)).toBe('1\n');
  expect(inRepository('diff', '--name-only', 'main', head)).toBe(`${folder}.mdx\n${folder}/路面.jpg\n`);
  expect(inRepository('show', `${head}:${folder}.mdx`)).toContain('title: 云溪县公路局2025年工作计划\n');
});

test('it goes from draft to review, and is published where it is edited', async () => {
  await open('plans/entries/yunxi/2024');
  // The form has what waits, not what is published.
  await expect(page.getByRole('textbox', { name: '文号' })).toHaveValue('云交〔2024〕1号');
  const [mergeRequest] = hosted.host.mergeRequests;
  await passReview(page, () => mergeRequest?.labels);
  expect(mergeRequest?.title).toBe(`修改工作计划：${plan}`);
  await page.getByRole('button', { name: '发布条目' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '发布' }).click();
  await expect.poll(() => mergeRequest?.state).toBe('merged');
  expect(inRepository('show', `main:${plan}`)).toBe(withNumber);
  await expect.poll(() => inRepository('branch', '--list', mergeRequest?.source ?? '')).toBe('');
});
