import { collections } from '../../schema/document.ts';
import type { Commit } from './commit.ts';
import { logFormat, parseLog } from './parse-log.ts';
import { ancestryFormat, findPublishedLine, parseAncestry, takesPublished } from './published-line.ts';
import { mayHaveGit, runGit } from './run-git.ts';

/** Where the publishing branch stands. */
export interface Head {
  readonly id: string;
  /** Whether only the last commits were fetched: the oldest one seems to have brought everything. */
  readonly isShallow: boolean;
  /** Names that the publishing branch may have. */
  readonly branches: readonly string[];
}

/** Where the repository stands that holds a folder; undefined without git, and where nothing has been committed. */
export async function readHead(root: string): Promise<Head | undefined> {
  if (!mayHaveGit(root)) return undefined;
  const printed = await runGit(root, ['rev-parse', '--is-shallow-repository', 'HEAD^{commit}']);
  const [shallow, id] = printed?.toString('utf8').split('\n') ?? [];
  if (id === undefined || id === '') return undefined;
  const branch = (await runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']))
    ?.toString('utf8')
    .trim();
  return { id, isShallow: shallow === 'true', branches: branch === undefined ? usualBranches : [branch] };
}

/** Where a machine has checked out a commit and no branch. */
const usualBranches = ['main', 'master'];

/**
 * All commits that have changed a document, the oldest first, along the states that were published one after the other: what a merge
 * brought is one change of the publishing branch. Undefined if git fails, for example because contents were not fetched.
 */
export async function readLog(root: string, head: Head): Promise<readonly Commit[] | undefined> {
  const names = new Set(head.branches);
  const merges = await runGit(root, [
    'log',
    '--merges',
    '-z',
    ...told,
    `--format=${ancestryFormat}`,
    head.id,
  ]);
  if (!merges) return undefined;
  const isStraight = !parseAncestry(merges.toString('utf8')).some(({ subject }) =>
    takesPublished(subject, names),
  );
  const printed = isStraight
    ? await runGit(root, [
        ...['log', '--first-parent', '-m', '--reverse', ...changes, ...told],
        ...[`--format=${logFormat}`, head.id, '--', ...folders],
      ])
    : await readTurnedLine(root, head, names);
  return printed && parseLog(printed.toString('utf8'));
}

/** The line of first parents is not what was published: each commit is compared with the one that was published before it. */
async function readTurnedLine(
  root: string,
  head: Head,
  names: ReadonlySet<string>,
): Promise<Buffer | undefined> {
  const all = await runGit(root, ['log', '-z', ...told, `--format=${ancestryFormat}`, head.id]);
  if (!all) return undefined;
  const line = findPublishedLine(head.id, parseAncestry(all.toString('utf8')), names);
  const pairs = line.map(({ id, before }) => `${[id, before].filter(Boolean).join(' ')}\n`);
  return runGit(
    root,
    ['diff-tree', '--stdin', '-r', '--root', ...changes, ...plain, `--format=${logFormat}`, '--', ...folders],
    pairs.join(''),
  );
}

const folders = collections.map((name) => `content/${name}`);

const changes = [
  ...['--raw', '--no-abbrev', '-z', '--relative', '--no-ext-diff', '--no-textconv'],
  // A folder that was moved is followed; in a commit of more than that only what was moved unchanged.
  ...['--find-renames=50%', '-l1000'],
];

const plain = ['--encoding=UTF-8', '--no-color'];

const told = [...plain, '--no-show-signature', '--no-decorate'];
