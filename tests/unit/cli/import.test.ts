import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const command = (name: string): string => path.join(import.meta.dirname, `../../../src/cli/${name}.ts`);

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-import-'));
  mkdirSync(path.join(root, 'content/bureaus'), { recursive: true });
  writeFileSync(
    path.join(root, 'content/bureaus/yunxi.yaml'),
    'name: 云溪县交通运输局\nshortName: 云溪县\nlevel: 县级\n',
  );
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function run(name: 'import' | 'new', ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command(name), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

function write(name: string, title: string): string {
  writeFileSync(path.join(root, name), `${title}\n一、主要任务\n新改建农村公路36公里。\n`);
  return name;
}

const titleOf = (file: string): string | undefined =>
  /^title: (.*)$/mu.exec(readFileSync(path.join(root, 'content', file), 'utf8'))?.[1];

describe('npm run import', () => {
  test('a second document of a bureau and year does not take the place of the first, not with --force either', () => {
    const plan = write('计划.txt', '云溪县交通运输局2025年工作计划');
    const points = write('要点.txt', '云溪县交通运输局2025年工作要点');
    expect(run('import', plan).code).toBe(0);
    for (const args of [[points], [points, '--force']]) {
      expect(run('import', ...args)).toMatchObject({
        code: 1,
        error:
          '  没有导入：content/plans/yunxi/2025.mdx 已经有了，是另一份文件“云溪县交通运输局2025年工作计划”，没有动它。' +
          '这一份“云溪县交通运输局2025年工作要点”请另起一个名字，例如加上 --name 2025-要点；' +
          '确实要替换那一份的，请写 --force --name 2025。\n',
      });
    }
    expect(titleOf('plans/yunxi/2025.mdx')).toBe('云溪县交通运输局2025年工作计划');

    expect(run('import', points, '--name', '2025-要点').code).toBe(0);
    expect(titleOf('plans/yunxi/2025-要点.mdx')).toBe('云溪县交通运输局2025年工作要点');
    expect(run('import', points).error).toBe(
      '  没有导入：“云溪县交通运输局2025年工作要点”已经有了，是旁边的 2025-要点.mdx，没有动它。' +
        '要替换它，请写 --force --name 2025-要点。\n',
    );
  });

  test('the same document again is replaced with --force, another one if it is named too', () => {
    const plan = write('计划.txt', '云溪县交通运输局2025年工作计划');
    const points = write('要点.txt', '云溪县交通运输局2025年工作要点');
    run('import', plan);
    expect(run('import', plan).error).toBe(
      '  没有导入：content/plans/yunxi/2025.mdx 已经有了，没有动它。要替换它，请加上 --force。\n',
    );
    expect(run('import', plan, '--force').code).toBe(0);
    expect(run('import', points, '--force', '--name', '2025').code).toBe(0);
    expect(titleOf('plans/yunxi/2025.mdx')).toBe('云溪县交通运输局2025年工作要点');
  });

  test('two files of one run that would become one are told apart', () => {
    const plan = write('计划.txt', '云溪县交通运输局2025年工作计划');
    const points = write('要点.txt', '云溪县交通运输局2025年工作要点');
    expect(run('import', plan, points).error).toBe(
      '  没有导入：它和 计划.txt 会写成同一个文件。请单独导入这一个，另起一个名字，例如加上 --name 2025-要点。\n',
    );
  });

  test('files that name no bureau are those of the only one', () => {
    const { code, out } = run('import', write('a.txt', '2025年工作计划'));
    expect(code).toBe(0);
    expect(out).toContain('yunxi（云溪县交通运输局）');
    expect(titleOf('plans/yunxi/2025.mdx')).toBe('2025年工作计划');
  });

  test('files whose bureau nobody knows keep their names', () => {
    writeFileSync(
      path.join(root, 'content/bureaus/yunling.yaml'),
      'name: 云岭县交通运输局\nshortName: 云岭县\nlevel: 县级\n',
    );
    const files = [write('全年计划 (1).txt', '2025年工作计划'), write('全年计划 (2).txt', '2025年工作计划')];
    expect(run('import', ...files).code).toBe(0);
    for (const name of ['全年计划-1', '全年计划-2'])
      expect(existsSync(path.join(root, `content/plans/unknown/${name}.mdx`))).toBe(true);
  });

  test('two offices of one place become two bureaus', () => {
    const files = [
      write('a.txt', '白石县交通运输局2025年工作计划'),
      write('b.txt', '白石县公路事务中心2025年工作计划'),
      write('c.txt', '白石县公路事务中心2025年工作总结'),
    ];
    expect(run('import', '--new-bureau', ...files).code).toBe(0);
    const bureau = (id: string): string =>
      readFileSync(path.join(root, `content/bureaus/${id}.yaml`), 'utf8');
    expect(bureau('baishi')).toContain('name: 白石县交通运输局\nshortName: 白石县\n');
    expect(bureau('baishi-gonglushiwuzhongxin')).toContain(
      'name: 白石县公路事务中心\nshortName: 白石县公路事务中心\n',
    );
    expect(titleOf('plans/baishi/2025.mdx')).toBe('白石县交通运输局2025年工作计划');
    expect(titleOf('plans/baishi-gonglushiwuzhongxin/2025.mdx')).toBe('白石县公路事务中心2025年工作计划');
    expect(titleOf('summaries/baishi-gonglushiwuzhongxin/2025.mdx')).toBe('白石县公路事务中心2025年工作总结');
  });

  test('a bureau may be made under an id that the webmaster gives', () => {
    const file = write('a.txt', '白石县公路事务中心2025年工作计划');
    expect(run('import', file, '--bureau', 'baishi-gonglu', '--new-bureau').code).toBe(0);
    expect(readFileSync(path.join(root, 'content/bureaus/baishi-gonglu.yaml'), 'utf8')).toContain(
      'name: 白石县公路事务中心\n',
    );
  });
});

describe('npm run new', () => {
  const make = (title: string, ...args: readonly string[]) =>
    run('new', '--bureau', 'yunxi', '--kind', '工作要点', '--period', '2025', '--title', title, ...args);

  test('does not replace another document either', () => {
    expect(make('云溪县交通运输局2025年工作要点').code).toBe(0);
    const other = make('云溪县交通运输局2025年安全工作要点', '--force');
    expect(other).toMatchObject({
      code: 1,
      error: expect.stringContaining('例如加上 --name 2025-要点；') as string,
    });
    expect(make('云溪县交通运输局2025年安全工作要点', '--name', '2025-安全要点').out).toBe(
      '写好了 content/plans/yunxi/2025-安全要点.mdx。请打开它，补上字段，在 --- 下面写正文，然后运行 npm run check\n',
    );
  });

  test.each(['a/b', '../a', 'a#b', '.a', 'a b'])('refuses the name %j', (name) => {
    expect(make('计划', '--name', name).code).toBe(2);
  });
});
