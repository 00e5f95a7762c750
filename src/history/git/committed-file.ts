import { dayInBeijing } from '../day.ts';
import { openBlobs } from './blobs.ts';
import { logFormat, parseLog } from './parse-log.ts';
import { mayHaveGit, runGit } from './run-git.ts';

/** What a file was after a commit of the branch that is checked out. */
export interface CommittedFile {
  /** `YYYY-MM-DD` in Beijing time. */
  readonly day: string;
  readonly commit: string;
  readonly content: Buffer;
}

/**
 * Every content that a file had along the line of first parents, the oldest first; what was not fetched is missing, and without git there
 * is none.
 * @param file path from the root
 */
export async function readCommittedFile(root: string, file: string): Promise<CommittedFile[]> {
  if (!mayHaveGit(root)) return [];
  const printed = await runGit(root, [
    ...[
      'log',
      '--first-parent',
      '-m',
      '--reverse',
      '--raw',
      '--no-abbrev',
      '-z',
      '--relative',
      '--no-renames',
    ],
    ...['--encoding=UTF-8', '--no-color', '--no-show-signature', '--no-decorate', `--format=${logFormat}`],
    ...['HEAD', '--', file],
  ]);
  const commits = printed ? parseLog(printed.toString('utf8')) : [];
  const blobs = openBlobs(root);
  try {
    const found: CommittedFile[] = [];
    for (const { id, time, changes } of commits) {
      const blob = changes.at(-1)?.blob;
      const content = blob === undefined ? undefined : await blobs.read(blob);
      if (content) found.push({ day: dayInBeijing(time), commit: id, content });
    }
    return found;
  } finally {
    blobs.close();
  }
}
