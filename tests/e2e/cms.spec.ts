import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as expectSoon, test, type Page } from '@playwright/test';
import { exampleSite, writeDocument } from '../unit/check/example-site.ts';
import { makeJpeg } from '../unit/attachments/make-picture.ts';
import { startServer, type Running } from './site/commands.ts';
import { copyProject } from './site/project-copy.ts';

// A development server, and a program of two megabytes: what comes may take its time.
const expect = expectSoon.configure({ timeout: 30_000 });

const plan = 'content/plans/yunxi/2024.mdx';
// As somebody has written it who knows YAML: nothing of it may change but what is edited.
const source = writeDocument({
  title: '"云溪县交通运输局2024年工作计划"',
  abstract: '修路。 # 局办拟',
}).replace('---\n\n', '# 到此为止\n---\n\n\n');

const glossary = {
  'content/glossary/si-hao-nong-cun-lu.yaml':
    'term: 四好农村路\nexplanation: 建好、管好、护好、运营好农村公路。\n',
};

let root = '';
let server: Running;

function git(...args: readonly string[]): string {
  const quiet = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const name = ['-c', 'core.quotePath=false', '-c', 'user.name=某人', '-c', 'user.email=nobody@example.com'];
  return execFileSync('git', [...name, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...quiet },
  });
}

test.beforeAll(async () => {
  test.setTimeout(400_000);
  root = copyProject('cms');
  for (const [file, content] of Object.entries({ ...exampleSite, ...glossary, [plan]: source })) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'content');
  git('commit', '--quiet', '--message=一');
  server = await startServer(root, 'cms');
  // The first page of a development server waits for what it has to make.
  await expect(async () => {
    expect((await fetch(`${server.address}admin/`)).status).toBe(200);
  }).toPass({ timeout: 240_000 });
});
test.afterAll(async () => {
  await server.stop();
});
// Forms make their fields when they come into view.
test.use({ locale: 'zh-CN', viewport: { width: 1400, height: 4200 } });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${server.address}admin/`);
  // It may be loaded once more when the server has made its scripts.
  await page.getByRole('button', { name: '打开网站内容' }).click({ timeout: 60_000 });
  await page.getByText('云溪县交通运输局2024年工作计划').waitFor();
  await page.goto(`${server.address}admin/#/collections/${address}`);
}

const body = (page: Page) => page.getByRole('textbox', { name: '正文' });
const save = (page: Page) => page.getByRole('button', { name: '保存' });
const problems = (page: Page) => page.getByRole('alert', { name: '检查的结果' });

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test('an edited document changes by what was edited, in the working copy of a repository', async ({
  page,
}) => {
  const elsewhere: string[] = [];
  page.on('requestfinished', (request) => {
    if (!/^(?:http:\/\/localhost|blob:|data:)/u.test(request.url())) elsewhere.push(request.url());
  });
  await open(page, 'plans/entries/yunxi/2024');
  await page.getByRole('textbox', { name: '文号' }).fill('云交〔2024〕1号');
  await save(page).click();
  await expect.poll(() => git('diff', '--numstat')).toBe(`1\t0\t${plan}\n`);
  expect(readFileSync(path.join(root, plan), 'utf8')).toBe(
    source.replace('# 到此为止\n', '# 到此为止\ndocumentNumber: 云交〔2024〕1号\n'),
  );
  expect(elsewhere).toEqual([]);
});

test('a component and a picture come into the body, and what the check says is shown', async ({ page }) => {
  git('checkout', '--quiet', 'content');
  const picture = path.join(root, '大桥.jpg');
  writeFileSync(picture, makeJpeg());
  await open(page, 'plans/entries/yunxi/2024');
  await page.getByRole('textbox', { name: '正文' }).click();
  await page.keyboard.press('Control+End');
  const chooser = page.waitForEvent('filechooser');
  await page.getByLabel('写进正文').selectOption('upload');
  await (await chooser).setFiles(picture);
  await expect(body(page)).toHaveValue(/<Figure src="2024\/大桥\.jpg"/u);
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.getByLabel('写进正文').selectOption('Target');
  await page.evaluate(() => Reflect.set(window, 'isSame', true));
  await save(page).click();
  await expect(problems(page)).toContainText(`错误 ${plan}`);
  await expect(problems(page)).toContainText('没有名为“指标”的指标');
  // The page of the editor is not loaded anew when the content changes, as the others are.
  expect(await page.evaluate(() => Reflect.get(window, 'isSame') === true)).toBe(true);
  expect(readFileSync(path.join(root, plan), 'utf8')).toContain('<Target measure="指标">文字</Target>');
  expect(git('status', '--short', '-uall', 'content')).toBe(
    ` M ${plan}\n?? content/plans/yunxi/2024/大桥.jpg\n`,
  );
  expect(git('diff', '--numstat')).toMatch(/^\d+\t0\t/u);
});

test('a new document is asked for what it lacks, and lies where its address is', async ({ page }) => {
  git('checkout', '--quiet', 'content');
  git('clean', '--quiet', '--force', '-d', 'content');
  await open(page, 'plans/new');
  await page.getByRole('textbox', { name: '标题' }).fill('云溪县交通运输局2027年工作计划');
  await page.getByRole('textbox', { name: '定时发布' }).fill('明年');
  await save(page).click();
  await expect(page.getByText('此字段为必填项。').first()).toBeVisible();
  await expect(page.getByText('请写成 2027-01-05 09:00 或者 2027-01-05 这样的格式。')).toBeVisible();
  await page.getByRole('textbox', { name: '定时发布' }).fill('');
  await page.getByRole('radio', { name: '云溪县交通运输局' }).click();
  await page.getByRole('radio', { name: '年度工作计划' }).click();
  await page
    .getByRole('group', { name: /计划时期/u })
    .getByRole('textbox')
    .fill('2027');
  await page.getByRole('textbox', { name: '发布日期' }).fill('2026-01-05');
  await page.getByRole('radio', { name: '发布机构的原文' }).click();
  await page.getByRole('switch', { name: '草稿' }).click();
  await page.getByRole('textbox', { name: '正文' }).fill('今年修好公路二十公里。');
  await page.getByRole('button', { name: /添加.*附件/u }).click();
  await page.getByRole('textbox', { name: '附件名称' }).fill('项目表');
  await page.getByRole('button', { name: '浏览' }).last().click();
  const dialog = page.getByRole('dialog');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: '上传' }).click();
  await (await chooser).setFiles({ name: '项目表.txt', mimeType: 'text/plain', buffer: Buffer.from('表') });
  await dialog.getByRole('button', { name: '插入' }).click();
  const checked = page.frameLocator('iframe.preview').getByRole('region', { name: '写的时候的检查' });
  await expect(checked).toContainText('没有发现问题');
  await save(page).click();
  const file = path.join(root, 'content/plans/yunxi/2027.mdx');
  await expect
    .poll(() => git('status', '--short', '-uall', 'content'))
    .toBe('?? content/plans/yunxi/2027.mdx\n?? content/plans/yunxi/2027/项目表.txt\n');
  expect(readFileSync(file, 'utf8')).toBe(`---
title: 云溪县交通运输局2027年工作计划
bureau: yunxi
kind: 年度工作计划
plans: ["2027"]
published: 2026-01-05
draft: true
attachments:
  - title: 项目表
    file: 2027/项目表.txt
provenance: official
---

今年修好公路二十公里。
`);
});

/** Every component, in forms in which no program writes them, with the line ends of Windows, its mark of the encoding, and no last one. */
const components = `今年开工。

<Note  title='说明' >
注意安全。
</Note>

<Figure
  src="桥.png"   alt="大桥"
/>

<Table caption="表一">

|甲|乙|
|-|-|
|1|2|

</Table>

<Target measure="safety-works"  value="20" >装好护栏20公里</Target>，<Result measure='safety-works'>已装10公里</Result>。  
最后一行`;

test('a document with every component changes by one word, and a component by one of its values', async ({
  page,
}) => {
  const file = 'content/plans/yunxi/2023.mdx';
  const fields = { title: '云溪县交通运输局2023年工作计划', plans: '["2023"]' };
  const text = `\uFEFF${writeDocument(fields, components).trimEnd().replaceAll(/\r?\n/gu, '\r\n')}`;
  writeFileSync(path.join(root, file), text);
  git('add', 'content');
  git('commit', '--quiet', '--message=组件');
  const saved = () => readFileSync(path.join(root, file), 'utf8');
  await open(page, 'plans/entries/yunxi/2023');
  await body(page).evaluate((box: HTMLTextAreaElement) => {
    const at = box.value.indexOf('开工');
    box.focus();
    box.setSelectionRange(at, at + 2);
  });
  await page.keyboard.insertText('动工');
  await save(page).click();
  await expect.poll(() => git('diff', '--numstat')).toBe(`1\t1\t${file}\n`);
  expect(saved()).toBe(text.replace('开工', '动工'));
  // What is saved is left for the list, some time after it is written.
  await expect(page).toHaveURL(/#\/collections\/plans$/u);
  await page.goto(`${server.address}admin/#/collections/plans/entries/yunxi/2023`);
  await body(page).evaluate((box: HTMLTextAreaElement) => {
    box.focus();
    box.setSelectionRange(box.value.indexOf('桥.png'), box.value.indexOf('桥.png'));
  });
  await page.getByLabel('写进正文').selectOption('change');
  const dialog = page.getByRole('dialog', { name: '修改图片和图题' });
  await dialog.locator('input').nth(1).fill('新大桥');
  await dialog.getByRole('button', { name: '改好' }).click();
  await save(page).click();
  await expect.poll(saved).toBe(text.replace('开工', '动工').replace('alt="大桥"', 'alt="新大桥"'));
});

test('what is written is shown as its page will be, with what the check says of it', async ({ page }) => {
  await open(page, 'plans/entries/yunxi/2024');
  const preview = page.frameLocator('iframe.preview');
  const checked = preview.getByRole('region', { name: '写的时候的检查' });
  await expect(checked).toContainText('没有发现问题', { timeout: 30_000 });
  await body(page).fill('## 一、任务\n\n清理了台帐。\n\n<Note>没有写完');
  await expect(checked).toContainText('错误 正文第 5 行');
  await body(page).fill('## 一、任务\n\n清理了台帐。');
  await expect(checked).toContainText('提醒 正文第 3 行');
  await expect(checked).toContainText('台账');
  await expect(preview.getByRole('heading', { name: '一、任务' })).toBeVisible();
  await body(page).fill('建设四好农村路。\n\n<Figure src="2024/没有.png" alt="桥" />');
  await expect(checked).toContainText('错误 正文第 3 行 找不到文件“2024/没有.png”');
  await body(page).fill('## 一、任务\n\n清理了台帐，建设四好农村路。');
  await expect(checked).toContainText('台账');
  // In the site's own style, and where a term is explained nothing can be pressed.
  const term = preview.locator('.document-text .term');
  expect(await term.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline');
  await expect(term.getByRole('button', { includeHidden: true })).toBeDisabled();
  await expect(preview.getByText('来源：云溪县交通运输局')).toBeVisible();
  expect(
    await preview
      .locator('.document-text p')
      .first()
      .evaluate((one) => getComputedStyle(one).lineHeight),
  ).not.toBe('normal');
  await checked.getByRole('button', { name: '正文第 3 行' }).click();
  expect(await body(page).evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBeGreaterThan(8);
});

test('what was changed elsewhere meanwhile is not written over, and nothing that was written is lost', async ({
  page,
}) => {
  git('checkout', '--quiet', 'content');
  await open(page, 'plans/entries/yunxi/2024');
  const number = page.getByRole('textbox', { name: '文号' });
  await number.fill('云交〔2024〕3号');
  const elsewhere = source.replace('修路。', '修桥。');
  writeFileSync(path.join(root, plan), elsewhere);
  await save(page).click();
  const told = page.getByRole('alert', { name: '没有保存' });
  await expect(told).toContainText(`您打开以后，${plan} 在别处改过。`);
  expect(readFileSync(path.join(root, plan), 'utf8')).toBe(elsewhere);
  await expect(number).toHaveValue('云交〔2024〕3号');
  // The CMS says so, too, and waits.
  await page.getByRole('button', { name: '确定' }).click();
  const download = page.waitForEvent('download');
  await told.getByRole('link', { name: '把我写的另存一份' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('云交〔2024〕3号');
  await told.getByRole('button', { name: '仍然保存我写的' }).click();
  await expect(told).toContainText('请再点一次“保存”。');
  await save(page).click();
  await expect.poll(() => readFileSync(path.join(root, plan), 'utf8')).toContain('云交〔2024〕3号');
});
