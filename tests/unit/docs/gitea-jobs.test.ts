import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reviewBranch } from '../../../src/admin/config/review-branch.ts';
import { readDoc } from './read-docs.ts';

// The scripts of the jobs, run with a real repository; only the host is not there.

interface Job {
  readonly steps: readonly { readonly run?: string; readonly name?: string }[];
}

let work = '';
let clone = '';
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'tongtu-jobs-'));
  const bin = path.join(work, 'bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries({
    curl: `printf '%s\\n' "$@" >"$WORK/sent"\nif [ "$STATUS" ]; then printf '%s' "$STATUS"; fi\n: >answer.json\n`,
    npm: `printf '%s\\n' "$@" >"$WORK/asked"\ncat "$WORK/review"\nexit 1\n`,
  })) {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${script}`);
    chmodSync(path.join(bin, name), 0o755);
  }
  const origin = path.join(work, 'origin.git');
  git(work, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  clone = path.join(work, 'clone');
  git(work, 'clone', '--quiet', origin, clone);
  git(clone, 'checkout', '--quiet', '-b', 'main');
  write('content/plans/yunxi/2024.mdx', '一\n');
  git(clone, 'push', '--quiet', 'origin', 'main', `main:${reviewBranch}`);
  git(clone, 'fetch', '--quiet');
});
afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

function git(folder: string, ...args: readonly string[]): string {
  const name = ['-c', 'user.name=某人', '-c', 'user.email=nobody@example.com'];
  return execFileSync('git', [...name, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(clone, file)), { recursive: true });
  writeFileSync(path.join(clone, file), text);
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', `--message=${file}`);
}

/** Runs the script of a step as the host does: it ends where something fails. */
function run(file: string, step: string, environment: Record<string, string> = {}): number | null {
  const { jobs } = parse(readDoc(file)) as { jobs: Record<string, Job> };
  const found = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ name }) => name === step);
  if (found?.run === undefined) throw new Error(`${file} has no step ${step}`);
  const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', found.run], {
    cwd: clone,
    env: {
      ...process.env,
      PATH: `${path.join(work, 'bin')}:${process.env['PATH'] ?? ''}`,
      WORK: work,
      TOKEN: 'key',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...environment,
    },
  });
  return status;
}

const sent = (): string | undefined => {
  const file = path.join(work, 'sent');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

describe('docs/ci/gitea-review.yml', () => {
  const file = 'docs/ci/gitea-review.yml';
  const openPull = (status: string): number | null =>
    run(file, '打开合并请求', { STATUS: status, PULLS: 'https://git.yunxi.example/api/v1/pulls' });

  test('opens a pull request for what has been edited, and for nothing else', () => {
    git(clone, 'checkout', '--quiet', '-B', reviewBranch);
    expect(openPull('201')).toBe(0);
    expect(sent()).toBeUndefined();
    write('content/plans/yunxi/2024.mdx', '二\n');
    expect(openPull('201')).toBe(0);
    expect(sent()).toContain(`{"base":"main","head":"${reviewBranch}",`);
  });

  test('leaves the one that is open, and fails where the host refuses', () => {
    git(clone, 'checkout', '--quiet', '-B', reviewBranch);
    write('content/plans/yunxi/2024.mdx', '二\n');
    expect(openPull('409')).toBe(0);
    expect(openPull('403')).toBe(1);
  });

  test('brings the branch up to what was published, with what waits on it', () => {
    git(clone, 'checkout', '--quiet', '-B', reviewBranch);
    write('content/plans/yunxi/2025.mdx', '等审核\n');
    git(clone, 'push', '--quiet', 'origin', reviewBranch);
    git(clone, 'checkout', '--quiet', 'main');
    write('content/plans/yunxi/2024.mdx', '发布了\n');
    git(clone, 'push', '--quiet', 'origin', 'main');
    expect(run(file, '让 edits 跟上')).toBe(0);
    git(clone, 'fetch', '--quiet');
    const show = (name: string): string =>
      git(clone, 'show', `origin/${reviewBranch}:content/plans/yunxi/${name}`);
    expect([show('2024.mdx'), show('2025.mdx')]).toEqual(['发布了\n', '等审核\n']);
  });
});

describe('docs/ci/gitea.yml', () => {
  const comment = (review: string): number | null => {
    writeFileSync(path.join(work, 'review'), review);
    return run('docs/ci/gitea.yml', '把问题写在改动的那一行旁边', {
      BASE: git(clone, 'rev-parse', 'origin/main').trim(),
      REVIEWS: 'https://git.yunxi.example/api/v1/reviews',
    });
  };

  test('asks the check about the files that were changed, and sends what it says', () => {
    write('content/plans/yunxi/大桥 1.mdx', '新\n');
    write('README.md', '别的\n');
    expect(comment('{"comments":[{"new_position":3}]}')).toBe(0);
    expect(readFileSync(path.join(work, 'asked'), 'utf8')).toBe(
      'run\n--silent\ncheck\n--\n--format\ngitea\ncontent/plans/yunxi/大桥 1.mdx\n',
    );
    expect(sent()).toContain('@review.json');
  });

  test('says nothing where nothing was changed, or nothing is wrong', () => {
    expect(comment('{"comments":[]}')).toBe(0);
    write('content/plans/yunxi/2025.mdx', '新\n');
    expect(comment('{"comments":[]}')).toBe(0);
    expect(sent()).toBeUndefined();
  });
});
