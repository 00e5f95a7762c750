import {
  globSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { followLink } from './follow-link.ts';

/** How a site differs from the one before it: files, by their paths with forward slashes, sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Finds what differs between the site that is served and the new one. A file with the same bytes stays the old file, with its time of
 * modification: what is copied to a server, asked for by a browser or kept in a backup afterwards is what has changed.
 * @param target the site that is served, or a link to it; there may be none
 * @param fresh the new one, complete
 */
export function keepUnchanged(target: string, fresh: string): Changes {
  const old = followLink(target);
  const [before, after] = [listFiles(old), listFiles(fresh)];
  const [added, changed]: [string[], string[]] = [[], []];
  for (const [name, stats] of after) {
    const known = before.get(name);
    if (!known) added.push(name);
    else if (isSame(path.join(old, name), known, path.join(fresh, name), stats))
      takeOld(path.join(old, name), known, path.join(fresh, name));
    else changed.push(name);
  }
  return { added, changed, removed: [...before.keys()].filter((name) => !after.has(name)) };
}

function listFiles(folder: string): Map<string, Stats> {
  const names = globSync('**/*', { cwd: folder }).map((name) => name.split(path.sep).join('/'));
  return new Map(
    names.sort().flatMap((name) => {
      const stats = statSync(path.join(folder, name), { throwIfNoEntry: false });
      return stats?.isFile() ? [[name, stats]] : [];
    }),
  );
}

function isSame(one: string, ofOne: Stats, other: string, ofOther: Stats): boolean {
  if (ofOne.size !== ofOther.size) return false;
  // Taken over from the site before by a link.
  if (ofOne.dev === ofOther.dev && ofOne.ino === ofOther.ino) return true;
  return readFileSync(one).equals(readFileSync(other));
}

/** One file in two folders until the old one is removed. */
function takeOld(file: string, { atime, mtime }: Stats, place: string): void {
  const beside = `${place}.kept`;
  try {
    linkSync(file, beside);
    renameSync(beside, place);
    // Two names of one file are not renamed by POSIX's rules.
    rmSync(beside, { force: true });
  } catch {
    // On another disk, or on one that knows no links: its own bytes, and the time of the old one.
    utimesSync(place, atime, mtime);
  }
}
