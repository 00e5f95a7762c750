import type { Commit, FileChange } from './commit.ts';
import { readOffice } from './office.ts';

/** What `parseLog` reads: names and messages end with a NUL, so that nothing in them can be taken for something else. */
export const logFormat = '%x00%H %ct%x00%B%x00';

/**
 * Reads what `git log --raw -z` prints in that format.
 * @returns commits in the order printed
 */
export function parseLog(printed: string): Commit[] {
  const fields = printed.split('\0');
  const commits: Commit[] = [];
  let at = 0;
  while (at < fields.length) {
    const [, id, time] = /^([0-9a-f]{40,64}) (\d+)$/u.exec(fields[at] ?? '') ?? [];
    at += 1;
    if (id === undefined) continue;
    const office = readOffice(fields[at] ?? '');
    at += 1;
    const changes: FileChange[] = [];
    // An empty field ends the message, a line feed comes before the first change.
    for (;;) {
      while (fields[at] === '') at += 1;
      const change = readChange(fields, at);
      if (!change) break;
      changes.push(change.change);
      at = change.next;
    }
    commits.push({ id, time: Number(time), ...(office !== undefined && { office }), changes });
  }
  return commits;
}

const entry = /^\n?:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/u;

function readChange(fields: readonly string[], at: number): { change: FileChange; next: number } | undefined {
  const [, mode, blob, status] = entry.exec(fields[at] ?? '') ?? [];
  if (mode === undefined || blob === undefined) return undefined;
  const isMoved = status === 'R' || status === 'C';
  const [first = '', second = ''] = fields.slice(at + 1, at + 3);
  const file = isMoved ? second : first;
  return {
    change: {
      file,
      ...(status === 'R' && { from: first }),
      // What is no file any more, a link or another repository, is gone.
      ...(mode.startsWith('100') && { blob }),
    },
    next: at + (isMoved ? 3 : 2),
  };
}
