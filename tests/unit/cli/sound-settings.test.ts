import { spawnSync } from 'node:child_process';
import { realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleSite, writeDocument, writeSite } from '../check/example-site.ts';

const commands = path.resolve(import.meta.dirname, '../../../src/cli');
const plan = 'content/plans/yunxi/2024.mdx';

let root = '';
beforeEach(() => {
  root = writeSite({
    ...exampleSite,
    'content/site.yaml': `${String(exampleSite['content/site.yaml'])}colour: "#7fb3e6"\n`,
    'dist/index.html': '',
    [plan]: writeDocument(),
    '原件.txt': '云溪县交通运输局2025年工作计划\n\n修好农村公路二十公里。\n',
  });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('settings that are wrong', { timeout: 60_000 }, () => {
  test.each([
    ['check'],
    ['dev'],
    ['preview'],
    ['import', '原件.txt'],
    ['suggest', plan],
    ['new', '--bureau', 'yunxi', '--kind', 'plan', '--period', '2025', '--title', '云溪县2025年计划'],
  ])('end npm run %s with what the check says of them, and nothing else', (name, ...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(commands, `${name}.ts`), ...args],
      {
        cwd: root,
        encoding: 'utf8',
        timeout: 30_000,
      },
    );
    const rules = path.relative(realpathSync(root), path.join(commands, '../../docs/rules.md'));
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `错误 content/site.yaml:4:1 主色“#7fb3e6”太浅，上面的白字对比度只有 2.2，应当不小于 4.5。请换一个深一些的颜色，例如 #0b5394。（规则 pale-colour）\n\n1 个文件里有 1 个错误。错误改正以后才能生成网站；各条规则的说明和例子见 ${rules}。\n`,
    });
  });
});
