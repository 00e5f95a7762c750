import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A commit of a test: files by their path, `undefined` for one that is removed. */
export interface TestCommit {
  /** `2031-03-05`, or with a time: `2031-03-05T09:00:00+08:00`. */
  readonly day: string;
  readonly message?: string;
  readonly files: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** Names of branches. Default: `main`, on top of the last commit of it. */
  readonly branch?: string;
  /** Where the branch begins, or what is merged into it. */
  readonly from?: string;
  readonly merge?: string;
}

/** Nobody: names that must not be seen on a site. */
export const committer = { name: '某提交人', email: 'nobody@committer.example' };

/** Runs git in a folder, whatever the machine says of git. */
export function git(root: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  return execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Makes a repository through `git fast-import`: one process for all commits. */
export function createRepository(commits: readonly TestCommit[], prefix = ''): string {
  const root = mkdtempSync(path.join(tmpdir(), 'tongtu-history-'));
  git(root, 'init', '--quiet', '--initial-branch=main');
  importCommits(root, commits, prefix);
  git(root, 'reset', '--quiet', '--hard', 'main');
  return root;
}

/** @param prefix folder inside the repository, with a slash at its end */
export function importCommits(root: string, commits: readonly TestCommit[], prefix = ''): void {
  const parts = commits.flatMap(({ day, message = '改', files, branch = 'main', from, merge }, index) => {
    const time = Date.parse(day.includes('T') ? day : `${day}T12:00:00+08:00`) / 1000;
    return [
      `commit refs/heads/${branch}\n`,
      `mark :${String(index + 1)}\n`,
      `committer ${committer.name} <${committer.email}> ${String(time)} +0800\n`,
      data(message),
      ...(from === undefined ? [] : [`from refs/heads/${from}\n`]),
      ...(merge === undefined ? [] : [`merge refs/heads/${merge}\n`]),
      ...Object.entries(files).flatMap(([file, content]) => {
        const name = `"${(prefix + file).replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
        return content === undefined ? [`D ${name}\n`] : [`M 100644 inline ${name}\n`, data(content)];
      }),
      '\n',
    ];
  });
  const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
  execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: root,
    input,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

function data(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([Buffer.from(`data ${String(bytes.length)}\n`), bytes, Buffer.from('\n')]);
}

/** Lays files over a folder without committing them. */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(files)) {
    const place = path.join(root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

export function removeFolders(roots: string[]): void {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
}
