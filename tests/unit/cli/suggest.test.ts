import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSuggestOptions, suggestUsage } from '../../../src/cli/suggest-options.ts';
import { exampleSite, writeDocument, writeSite } from '../check/example-site.ts';

const command = path.resolve(import.meta.dirname, '../../../src/cli/suggest.ts');
const plan = 'content/plans/yunxi/2024.mdx';
const other = 'content/plans/yunxi/2025.mdx';
const body = '今年新建安防工程16公里，新建充电桩40个。云溪绕城公路全长9公里。';
const marked =
  '<Target measure="safety-works">今年新建安防工程16公里</Target>，新建充电桩40个。<Target project="ring-road">云溪绕城公路全长9公里</Target>。';
const diff = `--- a/${plan}\n+++ b/${plan}\n@@ -7,4 +7,4 @@\n provenance: official\n ---\n \n-${body}\n+${marked}\n`;
const told = `${plan}：提出 2 处标记。
  10:1 今年新建安防工程16公里 → 目标，指标 safety-works（农村公路安防工程里程）
  10:23 云溪绕城公路全长9公里 → 目标，项目 ring-road（云溪绕城公路）
没有合适的指标：${plan}:10:14 新建充电桩40个
  要统计它，请建一个文件 content/measures/代号.yaml，写上：
    name: 充电桩
    unit: 个
    topic: 主题名称
    description: 一两句大白话：数什么，不数什么。
    aliases:
      - 充电桩
`;

let root = '';
beforeEach(() => {
  root = writeSite({ ...exampleSite, [plan]: writeDocument({}, body) });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function suggest(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

describe('readSuggestOptions', () => {
  it('takes files', () => {
    expect(readSuggestOptions(['a', '--write', 'b'])).toEqual({ files: ['a', 'b'], write: true });
  });

  it('explains itself, and what it does not take', () => {
    expect(readSuggestOptions(['--help'])).toEqual({ text: suggestUsage, code: 0 });
    expect(readSuggestOptions([])).toEqual({ text: `没有写文件。\n\n${suggestUsage}`, code: 2 });
    expect(readSuggestOptions(['--force'])).toEqual({
      text: `不认识“--force”。\n\n${suggestUsage}`,
      code: 2,
    });
    expect(readSuggestOptions(['a', '--write=b'])).toEqual({
      text: `选项“--write”后面不要写值。\n\n${suggestUsage}`,
      code: 2,
    });
  });
});

describe('npm run suggest', { timeout: 60_000 }, () => {
  it('prints a diff, tells what it is about, and touches nothing', () => {
    expect(suggest(plan)).toEqual({
      status: 0,
      stdout: diff,
      stderr: `${told}请核对。要接受，加上 --write 再运行一次。\n`,
    });
    expect(read(plan)).toBe(writeDocument({}, body));
  });

  it('shows what it is not sure of with the reason, and writes it nowhere', () => {
    const doubtful = writeDocument({}, '石桥镇新建安防工程16公里。');
    writeFileSync(path.join(root, plan), doubtful);
    for (const args of [[plan], [plan, '--write']])
      expect(suggest(...args)).toEqual({
        status: 0,
        stdout: '',
        stderr:
          `${plan}：没有要提出的标记。\n${plan}：1 处拿不准，不会写进文件，请自己看：\n` +
          '  10:1 石桥镇新建安防工程16公里 → 目标，指标 safety-works（农村公路安防工程里程）。拿不准：可能只是“石桥镇”的数。\n',
      });
    expect(read(plan)).toBe(doubtful);
  });

  it('gives a diff that git accepts', () => {
    const { stdout } = suggest(path.join(root, plan));
    expect(spawnSync('git', ['apply'], { cwd: root, input: stdout }).status).toBe(0);
    expect(read(plan)).toBe(writeDocument({}, marked));
  });

  it('writes the marks into the file if it is told to, once', () => {
    const { mode } = statSync(path.join(root, plan));
    expect(suggest(plan, plan, '--write')).toEqual({
      status: 0,
      stdout: '',
      stderr: `${told}写进了 2 处标记，请核对。\n`,
    });
    expect(read(plan)).toBe(writeDocument({}, marked));
    expect(statSync(path.join(root, plan)).mode).toBe(mode);
    const again = suggest(plan);
    expect({ status: again.status, stdout: again.stdout }).toEqual({ status: 0, stdout: '' });
    expect(again.stderr).toContain(`${plan}：没有要提出的标记。\n`);
  });

  it('tells what is wrong with one file, and goes on with the others', () => {
    mkdirSync(path.dirname(path.join(root, other)), { recursive: true });
    writeFileSync(path.join(root, other), Buffer.from([0xb9, 0xab]));
    const { status, stdout, stderr } = suggest('content/plans/yunxi/无.mdx', other, plan);
    expect({ status, stdout }).toEqual({ status: 1, stdout: diff });
    expect(stderr).toContain('没有“content/plans/yunxi/无.mdx”这个文件。请检查文件名，有空格的要加引号。\n');
    expect(stderr).toContain(
      `错误 ${other}:1:1 文件不是 UTF-8 编码，看起来是 GB18030（GBK）。请在编辑器里另存为 UTF-8 编码。（规则 not-utf8）\n`,
    );
    writeFileSync(path.join(root, other), writeDocument({ bureau: 'yunxii' }, body));
    const faulty = suggest(other);
    expect({ status: faulty.status, stdout: faulty.stdout }).toEqual({ status: 1, stdout: '' });
    expect(faulty.stderr).toContain(`错误 ${other}:3:1 没有名为“yunxii”的发布机构。`);
    expect(faulty.stderr).not.toContain('没有要提出的标记');
  });

  it('refuses what is no document', () => {
    expect(suggest('content/site.yaml')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        '“content/site.yaml”不是计划或总结。请写 content/plans/ 或 content/summaries/ 里的 .mdx 文件，例如 content/plans/yunxi/2024.mdx\n',
    });
  });
});
