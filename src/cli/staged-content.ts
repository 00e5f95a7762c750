import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDocumentFile } from '../document/files.ts';

/** What git is about to commit, in a folder of its own. */
export interface StagedContent {
  readonly root: string;
  /** The documents that were changed; missing if something else was, which may concern every document. */
  readonly files?: readonly string[];
}

/** What came of it; no result if nothing in `content/` is about to be committed; a problem in Chinese if git fails. */
export type Staged<Result> = { readonly result?: Result } | { readonly problem: string };

/** Gives the content as it will be committed: not as it lies in the folder, where there may be more. */
export async function withStagedContent<Result>(
  root: string,
  run: (content: StagedContent) => Promise<Result>,
): Promise<Staged<Result>> {
  const listed = git(root, [
    ...'diff --cached --name-status --no-renames --relative -z --'.split(' '),
    'content',
  ]);
  if (!listed.ok) return explain(listed);
  const changed = readChanges(listed.output);
  if (changed.length === 0) return {};
  const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-staged-'));
  try {
    // Links may lead to what lies in `public/`.
    const all = git(root, ['ls-files', '-z', '--', 'content', 'public']);
    if (!all.ok) return explain(all);
    const written = git(root, ['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], all.output);
    const prefix = git(root, ['rev-parse', '--show-prefix']);
    if (!written.ok || !prefix.ok) return explain(written.ok ? prefix : written);
    const onlyDocuments = changed.every(({ status, file }) => /^[AM]$/u.test(status) && isDocumentFile(file));
    const files = onlyDocuments ? { files: changed.map(({ file }) => file) } : {};
    return { result: await run({ root: path.join(folder, prefix.output.trim()), ...files }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function explain({ output }: { output: string }): { problem: string } {
  return { problem: `--staged 要在 git 仓库里用。git 说：${output}` };
}

/** `--no-renames`: of a file that was moved the old place goes and the new one comes. */
function readChanges(listed: string): { status: string; file: string }[] {
  const parts = listed.split('\0');
  return [...parts.keys()].flatMap((index) => {
    const [status, file] = parts.slice(index, index + 2);
    return index % 2 === 0 && status && file ? [{ status, file }] : [];
  });
}

/** Gives what git printed, or why it failed. */
function git(root: string, args: readonly string[], input = ''): { ok: boolean; output: string } {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status === 0) return { ok: true, output: stdout };
  const [line = ''] = (error?.message ?? stderr).split('\n');
  return { ok: false, output: line };
}
