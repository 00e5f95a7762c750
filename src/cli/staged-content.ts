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

/**
 * Gives the content as it will be committed: not as it lies in the folder, where there may be more.
 * @returns undefined if nothing in `content/` is about to be committed
 * @throws Error with git's own words, if it fails
 */
export function withStagedContent<Result>(
  root: string,
  run: (content: StagedContent) => Result,
): Result | undefined {
  const changed = listChanges(root);
  if (changed.length === 0) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-staged-'));
  try {
    const all = git(root, ['ls-files', '-z', '--', 'content']);
    git(root, ['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], all);
    const onlyDocuments = changed.every(({ status, file }) => /^[AM]$/u.test(status) && isDocumentFile(file));
    return run({ root: folder, ...(onlyDocuments && { files: changed.map(({ file }) => file) }) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without renames: of a file that was moved the old place goes and the new one comes. */
function listChanges(root: string): { status: string; file: string }[] {
  const parts = git(root, ['diff', '--cached', '--name-status', '--no-renames', '-z', '--', 'content']).split(
    '\0',
  );
  return [...parts.keys()].flatMap((index) => {
    const [status, file] = parts.slice(index, index + 2);
    return index % 2 === 0 && status && file ? [{ status, file }] : [];
  });
}

function git(root: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error || status !== 0) throw new Error(`git ${args[0] ?? ''}: ${error?.message ?? stderr.trim()}`);
  return stdout;
}
