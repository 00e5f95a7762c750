import { collections } from '../../schema/document.ts';
import type { Commit } from './commit.ts';
import { logFormat, parseLog } from './parse-log.ts';
import { mayHaveGit, runGit } from './run-git.ts';

/** Where the publishing branch stands. */
export interface Head {
  readonly id: string;
  /** Whether only the last commits were fetched: the oldest one seems to have brought everything. */
  readonly isShallow: boolean;
}

/** Where the repository stands that holds a folder; undefined without git, and where nothing has been committed. */
export async function readHead(root: string): Promise<Head | undefined> {
  if (!mayHaveGit(root)) return undefined;
  const printed = await runGit(root, ['rev-parse', '--is-shallow-repository', 'HEAD^{commit}']);
  const [shallow, id] = printed?.toString('utf8').split('\n') ?? [];
  return id === undefined || id === '' ? undefined : { id, isShallow: shallow === 'true' };
}

/**
 * All commits that have changed a document, the oldest first, along the first parents: what a merge brought is one change of the
 * publishing branch. Undefined if git fails, for example because contents were not fetched.
 */
export async function readLog(root: string, head: Head): Promise<readonly Commit[] | undefined> {
  const printed = await runGit(root, [
    'log',
    ...['--first-parent', '-m', '--raw', '--no-abbrev', '-z', '--relative', '--encoding=UTF-8'],
    ...['--no-color', '--no-ext-diff', '--no-textconv', '--no-show-signature', '--no-decorate'],
    // A folder that was moved is followed; in a commit of more than that only what was moved unchanged.
    ...['--find-renames=50%', '-l1000'],
    ...[`--format=${logFormat}`, '--reverse', head.id, '--'],
    ...collections.map((name) => `content/${name}`),
  ]);
  return printed && parseLog(printed.toString('utf8'));
}
