import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCheck } from '../../../src/cli/check-command.ts';
import { exampleSite, writeDocument, writeSite } from '../check/example-site.ts';

const command = path.resolve(import.meta.dirname, '../../../src/cli/check.ts');
const plan = 'content/plans/yunxi/2024.mdx';
const warned = writeDocument({}, '## 一、甲\n\n甲。\n\n## 三、乙\n\n乙。');
const wrong = writeDocument({ bureau: 'yunxii' });
const warning = `提醒 ${plan}:14:1 编号“一、”之后是“三、”，缺“二、”。请对照原文；原文就是这样的，可以不改。（规则 numbering）`;

let root = '';
beforeEach(() => {
  root = writeSite({ ...exampleSite, [plan]: writeDocument() });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

/** What the command would print and end with. */
async function run(...args: string[]) {
  const printed = { stdout: '', stderr: '' };
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => (printed.stdout += `${text}\n`));
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((text: string) => (printed.stderr += `${text}\n`));
  try {
    return { status: await runCheck(root, args), ...printed };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

describe('npm run check', () => {
  test('ends with 0 when nothing is wrong, and when something is only worth a look', async () => {
    expect(await run()).toEqual({ status: 0, stdout: '检查了 2 份文件，没有发现问题。\n', stderr: '' });
    write(plan, warned);
    expect(await run()).toEqual({
      status: 0,
      stdout: '检查了 2 份文件，没有错误。\n',
      stderr: `${warning}\n\n1 个文件里有 1 个提醒。提醒不妨碍生成网站；各条规则的说明和例子见 docs/rules.md。\n`,
    });
  });

  test('ends with 1 when there is an error, which it tells in every format', async () => {
    write(plan, wrong);
    const text = await run();
    expect(text).toMatchObject({ status: 1, stdout: '' });
    expect(text.stderr).toContain(`错误 ${plan}:3:1 没有名为“yunxii”的发布机构。`);
    const json = await run('--format', 'json');
    expect(json).toMatchObject({ status: 1, stderr: '' });
    expect(JSON.parse(json.stdout)).toMatchObject({
      documents: 2,
      errors: 1,
      problems: [{ rule: 'unknown-bureau', help: '/help/rules/unknown-bureau/' }],
    });
    const github = await run('--format=github');
    expect(github).toMatchObject({ status: 1, stderr: '' });
    expect(github.stdout).toMatch(/^::error file=content\/plans\/yunxi\/2024\.mdx,line=3,col=1,title=.*\n$/u);
  });

  test('prints nothing for GitHub when there is nothing to tell', async () => {
    expect(await run('--format=github')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('checks files and folders that are named', async () => {
    write('content/plans/yunxi/2025.mdx', wrong);
    expect(await run(plan)).toMatchObject({ status: 0, stdout: '检查了 1 份文件，没有发现问题。\n' });
    expect(await run('content/summaries')).toMatchObject({
      status: 0,
      stdout: '检查了 1 份文件，没有发现问题。\n',
    });
    expect((await run(path.join(root, 'content/plans'))).status).toBe(1);
  });

  test.each([
    [['--colour'], '不认识的选项“--colour”。用法见 npm run check -- --help\n'],
    [
      ['content/plans/yunxi/2030.mdx'],
      '找不到文件“content/plans/yunxi/2030.mdx”。请从项目的文件夹写起，例如 content/plans/yunxi/2024.mdx\n',
    ],
    [['/'], '“/”不在 content/ 里，这里只检查 content/ 里的内容。\n'],
    [['.'], '“.”不在 content/ 里，这里只检查 content/ 里的内容。\n'],
  ])('ends with 2 when it is asked wrongly: %j', async (args, stderr) => {
    expect(await run(...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  test('prints the report to standard output and gives its exit code, as a program of its own', () => {
    write(plan, wrong);
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ documents: 2, errors: 1 });
  }, 30_000);

  test('explains itself', async () => {
    const { status, stdout } = await run('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^用法：npm run check -- /u);
  });

  test('says that there is nothing to fix; where a program reads, not in standard output', async () => {
    write(plan, warned);
    expect((await run('--fix')).stdout).toBe('没有可以自动改好的问题。\n检查了 2 份文件，没有错误。\n');
    const { stdout, stderr } = await run('--fix', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ warnings: 1 });
    expect(stderr).toBe('没有可以自动改好的问题。\n');
  });
});

describe('npm run check -- --staged', () => {
  function git(...args: string[]): void {
    const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }
  beforeEach(() => {
    git('init', '-q');
    git('config', 'user.email', 'nobody@example.com');
    git('config', 'user.name', 'nobody');
    git('add', '.');
    git('commit', '-qm', 'first');
  });

  test('says so when there is no repository', async () => {
    rmSync(path.join(root, '.git'), { recursive: true });
    const { status, stderr } = await run('--staged');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--staged 要在 git 仓库里用。git 说：.+\n$/u);
  });

  test('has nothing to say when no content is about to be committed', async () => {
    write(plan, wrong);
    expect(await run('--staged')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('checks what will be committed, not what lies in the folder', async () => {
    write(plan, wrong);
    git('add', '.');
    write(plan, writeDocument());
    expect((await run('--staged')).status).toBe(1);
    git('add', '.');
    write(
      'content/plans/yunxi/2025 年.mdx',
      writeDocument(
        { plans: '["2025"]', title: '云溪县2025年计划' },
        '见[总结](../../summaries/yunxi/2023.mdx)。',
      ),
    );
    git('add', '.');
    write(plan, wrong);
    expect(await run('--staged')).toEqual({
      status: 0,
      stdout: '检查了 1 份文件，没有发现问题。\n',
      stderr: '',
    });
  });

  test('tells of other documents only when more than documents was changed', async () => {
    write('content/summaries/yunxi/2022.mdx', wrong);
    git('add', '.');
    git('commit', '-qm', 'second');
    write(plan, warned);
    git('add', '.');
    expect((await run('--staged')).status).toBe(0);
    rmSync(path.join(root, plan));
    git('add', '.');
    expect((await run('--staged')).status).toBe(1);
  });
});

describe('npm run check -- --watch', () => {
  test('tells what is new and what is fixed, and ends on Ctrl+C', async () => {
    const child = spawn(process.execPath, [command, '--watch'], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    try {
      await expect.poll(() => output, { timeout: 10_000 }).toContain('正在等待改动，按 Ctrl+C 结束。\n');
      write(plan, warned);
      await expect.poll(() => output, { timeout: 10_000 }).toContain(`${warning}\n`);
      output = '';
      // The warning has moved, the error is new.
      write(plan, warned.replace('\n## 一', '\n序。\n\n## 一'));
      write('content/plans/yunxi/2025.mdx', wrong);
      await expect.poll(() => output, { timeout: 10_000 }).toContain('没有名为“yunxii”的发布机构。');
      expect(output).not.toContain('numbering');
      output = '';
      rmSync(path.join(root, 'content/plans/yunxi/2025.mdx'));
      write(plan, writeDocument());
      await expect.poll(() => output, { timeout: 10_000 }).toContain('问题都改正了。\n');
      expect(output).toContain(`改好 ${plan}:16:1 编号“一、”之后是“三、”，缺“二、”。（规则 numbering）\n`);
      child.kill('SIGINT');
      expect(await closed).toBe(0);
    } finally {
      child.kill('SIGKILL');
    }
  }, 60_000);
});
