import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { judgeLibraries, judgeRoot } from '../../../../src/cli/set-up/judge-root.mjs';

test.each(['/srv/网站 #1/', '/srv/重要*/', '/srv/怎么办?/a/'])('%s is no place to build in', (root) => {
  for (const command of ['build', 'start', 'dev', 'test'])
    expect(judgeRoot(command, root)).toMatch(/^项目所在的文件夹 .+ 的名字里有“[#?*]”，.*请给文件夹改名/u);
  expect(judgeRoot('check', root)).toBeUndefined();
});

test('spaces, Chinese and percent signs do no harm', () => {
  expect(judgeRoot('build', '/srv/公开 网站/50%41/')).toBeUndefined();
});

test('libraries are found in the site and above it, through links as well, and by nobody in a layout that hides them', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'tongtu-libraries-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
  const site = path.join(work, 'sites/yunxi');
  const hidden = path.join(work, 'node_modules/.pnpm/astro@1.2.3/node_modules/astro');
  for (const folder of [site, hidden]) mkdirSync(folder, { recursive: true });
  expect(judgeLibraries('build', site)).toBe(
    `程序的库装在网站找不到的地方（node_modules/ 里没有 astro）。用 pnpm 的，请在 ${site}/pnpm-workspace.yaml 里写一行 nodeLinker: hoisted，删去 node_modules，再运行 pnpm install。`,
  );
  expect(judgeLibraries('check', site)).toBeUndefined();
  writeFileSync(path.join(work, 'pnpm-workspace.yaml'), 'packages: [sites/*]\n');
  expect(judgeLibraries('dev', site)).toContain(`请在 ${work}/pnpm-workspace.yaml 里写`);
  symlinkSync(hidden, path.join(work, 'node_modules/astro'));
  expect(judgeLibraries('build', site)).toBeUndefined();
});
