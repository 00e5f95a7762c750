import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { runCommand, startServer } from './site/commands.ts';
import { hashFiles } from './site/files.ts';
import { copyProject, fixture, layOver } from './site/project-copy.ts';
import { copyYunxi } from './site/projects.ts';
import { test } from './sites.ts';

// A webmaster breaks files, reads in the terminal what is wrong with each, mends them and sees the page. What is served in the
// meantime is the last good build.

/** All that is wrong in `tests/fixtures/broken`, as the terminal prints it, in the order of files and lines. */
const problems = [
  '错误 content/plans/shiqiao/专项 危桥改造/index.mdx:1:1 网址 /plans/shiqiao/专项 危桥改造/ 已经属于 content/plans/shiqiao/专项 危桥改造.mdx。请给这个文件改名；文件名不能只差大小写。（规则 duplicate-url）',
  '错误 content/plans/yunling/2026.mdx:1:1 缺少“发布日期”（published）：原文（provenance: official）必须有发布日期。请加上一行，例如 published: 2023-12-01。（规则 missing-field）',
  '错误 content/plans/yunling/2026.mdx:3:1 没有名为“yunlin”的发布机构。是不是想写 yunling？如果它是新的，请先在 content/bureaus/ 里为它建一个文件。（规则 unknown-bureau）',
  '错误 content/plans/yunling/2026.mdx:4:1 “文种”（kind）“要点”不在可选的值之中。请写成其中之一：年度工作计划、工作要点、半年工作计划、专项计划、五年规划、年度工作总结、半年总结、季度工作总结、专项工作总结、五年规划总结。（规则 invalid-value）',
  '错误 content/plans/yunling/2026.mdx:6:1 不认识的字段“publishd”。是不是想写 published？（规则 unknown-field）',
  '错误 content/plans/yunling/2026.mdx:7:10 没有名为“铁路”的主题。可以用的主题有：农村公路、桥梁、安全应急。（规则 unknown-topic）',
  '错误 content/plans/yunxi/2025.mdx:6:1 发布日期“2025-13-01”不是日期：一年没有13月。请对照原文改正。（规则 invalid-date）',
  '错误 content/plans/yunxi/2025.mdx:11:1 这里有程序代码（import）。文档只能是文字，请删去这一行；组件不用引入就能使用。（规则 no-code）',
  '错误 content/plans/yunxi/2025.mdx:15:1 不能直接写 HTML 标签“<script>”。文档只能是文字，请删去脚本。（规则 raw-html）',
  '错误 content/plans/yunxi/2025.mdx:17:6 花括号“{total}”会被当作程序。如果是正文里的花括号，请写成 \\{ 和 \\}；否则请删去。（规则 no-code）',
  '错误 content/plans/yunxi/2025.mdx:21:1 表格第 2 行有 1 格，表头有 2 格。请让每行的格数和表头一样，空格子也要画 |；格子里的竖线请写成 \\|。（规则 broken-table）',
  '错误 content/plans/yunxi/2025.mdx:22:1 表格第 3 行有 3 格，表头有 2 格。请让每行的格数和表头一样，空格子也要画 |；格子里的竖线请写成 \\|。（规则 broken-table）',
  '错误 content/plans/yunxi/2025.mdx:24:1 找不到文件“2025/没有这张图.png”（content/plans/yunxi/2025/没有这张图.png）。请检查文件名和大小写，或者把文件放到这个位置。（规则 missing-file）',
  '错误 content/plans/yunxi/2025.mdx:26:1 链接地址“javascript:alert(1)”的开头“javascript:”不能用。链接只能以 https://、http://、mailto:、tel: 开头，或者是本站的文件。（规则 unsafe-address）',
  '错误 content/plans/yunxi/2026.mdx:3:1 没有名为“yunxii”的发布机构。是不是想写 yunxi？如果它是新的，请先在 content/bureaus/ 里为它建一个文件。（规则 unknown-bureau）',
  '错误 content/plans/yunxi/2026.mdx:7:16 没有名为“铁路”的主题。可以用的主题有：农村公路、桥梁、安全应急。（规则 unknown-topic）',
  '错误 content/summaries/shiqiao/2024.mdx:2:9 文件不是 UTF-8 编码，看起来是 GB18030（GBK）。请在编辑器里另存为 UTF-8 编码。（规则 not-utf8）',
];

test('sees what his site lacks: marks, a year’s report, a half-year of which those above write that it was not sent', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.address}help/`);
  await page.getByRole('main').getByRole('link', { name: '网站自查' }).click();
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row('主办单位')).toContainText(/缺.*content\/site\.yaml.*organisation/su);
  await expect(row('搜索引擎收录')).toContainText('正式运行以前，删去 indexed: false');
  await expect(row('发布日期')).toContainText('有');
  await expect(row('上级写明没有报来的总结')).toContainText('望川县2024年上半年（南屏市的总结）');
  await page.goto(`${demo.address}ledger/bureaus/wangchuan/`);
  await page.getByRole('link', { name: /^望川县自己没有说到的.+南屏市的总结说到了它$/u }).click();
  await expect(page).toHaveURL(/\/bureaus\/wangchuan\/#above-title$/u);
  await expect(page.getByText(/^没有收录.*2023年的总结/u)).toBeVisible();
  const told = page.getByRole('region', { name: '上级的总结怎么说望川县' });
  await expect(told).toContainText('是上级的说法，不是望川县的报告');
  const words = told.getByRole('link', { name: /^望川县、麦浦县没有按时报送/u });
  await words.click();
  await expect(page).toHaveURL(/\/summaries\/nanping\/2024-H1\/#p-/u);
  await expect(page.locator(':target')).toContainText('望川县、麦浦县没有按时报送');
});

test('breaks files, reads what is wrong, mends them and sees the page', async ({ page, yunxi }) => {
  test.setTimeout(120_000);
  const root = copyYunxi('webmaster', yunxi.folder);
  const server = await startServer(root, 'preview');
  try {
    await page.goto(server.address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('云溪交通公开');
    const before = hashFiles(path.join(root, 'dist'));

    await test.step('broken: all problems at once, and the site as it was', async () => {
      layOver(fixture('broken/content'), root);
      const broken = await runCommand(root, 'build');
      expect(broken.code).toBe(1);
      expect(broken.output.split('\n').filter((line) => line.startsWith('错误'))).toEqual(problems);
      expect(broken.output).toContain(`5 个文件里有 ${problems.length} 个错误。`);
      expect(broken.output).toContain('网站没有重新生成，原来的网站没有变动。');
      // A webmaster has no use for the program's insides.
      expect(broken.output).not.toMatch(/^\s+at |node_modules|Error:/mu);
      expect(hashFiles(path.join(root, 'dist'))).toEqual(before);
      const response = await page.goto(`${server.address}plans/yunxi/2024/`);
      expect(response?.status()).toBe(200);
      expect((await page.goto(`${server.address}plans/yunxi/2025/`))?.status()).toBe(404);

      const checked = await runCommand(root, 'check');
      expect(checked.code).toBe(1);
      expect(checked.output.split('\n').filter((line) => line.startsWith('错误'))).toEqual(problems);
    });

    await test.step('mended: the server that was running all the time shows the new page', async () => {
      rmSync(path.join(root, 'content/plans/shiqiao/专项 危桥改造'), { recursive: true });
      layOver(fixture('mended/content'), root);
      const mended = await runCommand(root, 'build');
      expect(mended).toMatchObject({ code: 0, output: expect.stringContaining('生成网页：完成') });
      await page.goto(`${server.address}plans/`);
      await page.getByRole('main').getByRole('link', { name: '云溪县交通运输局2025年工作计划' }).click();
      await expect(page.getByText('今年新改建农村公路28公里。')).toBeVisible();
    });
  } finally {
    await server.stop();
  }
});

test('the development server shows a problem in the page and in the terminal until it is mended', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const root = copyProject('webmaster-dev', fixture('site/content'));
  const server = await startServer(root, 'dev');
  const panel = page.getByRole('region', { name: '内容里有 2 个问题，发布前要改正' });
  const problem = '没有名为“yunxii”的发布机构。是不是想写 yunxi？';
  try {
    await page.goto(server.address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('云溪交通公开');
    await expect(page.locator('.problems-panel')).toHaveCount(0);

    layOver(path.join(fixture('broken/content'), 'plans/yunxi/2026.mdx'), root, 'plans/yunxi/2026.mdx');
    // The page reloads by itself.
    await expect(panel).toContainText(`content/plans/yunxi/2026.mdx:3:1 ${problem}`, { timeout: 20_000 });
    expect(server.output()).toContain(problem);

    layOver(path.join(fixture('mended/content'), 'plans/yunxi/2026.mdx'), root, 'plans/yunxi/2026.mdx');
    await expect(panel).toHaveCount(0, { timeout: 20_000 });
    await expect(page.getByRole('link', { name: '云溪县交通运输局2026年工作计划' })).toBeVisible();

    // What is only worth a look is folded away, and leads to the page of its rule.
    appendFileSync(path.join(root, 'content/plans/yunxi/2026.mdx'), '\n## 三、保障\n\n按季度检查。\n');
    const hints = page.getByRole('region', { name: '内容里有 1 个提醒，不妨碍发布' });
    await expect(hints).toHaveCount(1, { timeout: 20_000 });
    await expect(hints.getByRole('link')).toBeHidden();
    await hints.getByText('内容里有 1 个提醒，不妨碍发布').click();
    await expect(hints).toContainText('缺“一、”“二、”。');
    await hints.getByRole('link', { name: '规则 numbering' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('编号有缺漏或重复');
  } finally {
    await server.stop();
  }
});
