import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDiff } from '../../../src/suggest/write-diff.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongtu-diff-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const cases = [
  ['content/plans/yunxi/2024.mdx', '甲\n乙3座。\n丙\n', '甲\n<T>乙3座</T>。\n丙\n'],
  ['content/plans/云溪/2024年 计划.mdx', '甲\r\n乙3座。\r\n丙', '甲\r\n<T>乙3座</T>。\r\n<T>丙</T>'],
  ['content/plans/yunxi/a b.mdx', '甲3座', '<T>甲3座</T>'],
] as const;

describe('writeDiff', () => {
  it('is empty if nothing changed', () => {
    expect(writeDiff('a.mdx', '甲\n', '甲\n')).toBe('');
  });

  it('is a unified diff', () => {
    expect(writeDiff(...cases[0])).toBe(
      '--- a/content/plans/yunxi/2024.mdx\n+++ b/content/plans/yunxi/2024.mdx\n@@ -1,3 +1,3 @@\n 甲\n-乙3座。\n+<T>乙3座</T>。\n 丙\n',
    );
  });

  it.each([
    ['git', ['apply']],
    ['patch', ['-p1', '--quiet']],
  ] as const)('is taken by %s, all files at once', (command, args) => {
    if (spawnSync(command, ['--version']).error) return;
    for (const [file, before] of cases) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), before);
    }
    const input = cases.map(([file, before, after]) => writeDiff(file, before, after)).join('');
    const { status, stderr } = spawnSync(command, args, { cwd: folder, input, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const [file, , after] of cases) expect(readFileSync(path.join(folder, file), 'utf8')).toBe(after);
  });
});
