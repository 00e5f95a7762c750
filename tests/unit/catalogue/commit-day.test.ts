import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readCommitDay } from '../../../src/catalogue/commit-day.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function createFolder(): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'tongtu-day-'));
  roots.push(root);
  mkdirSync(path.join(root, 'content'));
  return root;
}

function commit(root: string, file: string, date: string): void {
  writeFileSync(path.join(root, file), date);
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=云溪', '-c', 'user.email=yunxi@example.com', ...args], {
      cwd: root,
      env,
      stdio: 'ignore',
    });
  git('init');
  git('add', '.');
  git('commit', '-m', file);
}

describe('readCommitDay', () => {
  it('is the day of the newest commit of the content, of nothing else', () => {
    const root = createFolder();
    commit(root, 'content/2031.mdx', '2031-03-05T09:00:00+08:00');
    commit(root, 'README.md', '2031-04-01T09:00:00+08:00');
    mkdirSync(path.join(root, 'content/published'));
    commit(root, 'content/published/sizes.txt', '2031-04-02T09:00:00+08:00');
    expect(readCommitDay(root)).toBe('2031-03-05');
  });

  it('is the day in Beijing, wherever it was committed', () => {
    const root = createFolder();
    commit(root, 'content/2031.mdx', '2031-03-05T20:00:00+00:00');
    expect(readCommitDay(root)).toBe('2031-03-06');
  });

  it('is unknown where nothing was committed', () => {
    expect(readCommitDay(createFolder())).toBeUndefined();
    expect(readCommitDay(path.join(os.tmpdir(), 'no-such-folder'))).toBeUndefined();
  });
});
