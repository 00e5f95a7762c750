import { existsSync, linkSync, readFileSync, renameSync, statSync, utimesSync, type Stats } from 'node:fs';
import path from 'node:path';
import { followLink } from '../folders/follow-link.ts';
import { listBelow } from '../remembered/list-below.ts';

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
  return compareSites(target, fresh, takeOld);
}

/** @param same is told of each file that has the bytes which it had before */
export function compareSites(target: string, fresh: string, same: typeof takeOld = () => undefined): Changes {
  const old = followLink(target);
  const [before, after] = [listFiles(old), listFiles(fresh)];
  const [added, changed]: [string[], string[]] = [[], []];
  for (const [name, stats] of after) {
    const known = before.get(name);
    if (known && isOne(known, stats)) continue;
    const [there, here] = [path.join(old, name), path.join(fresh, name)];
    if (!known) added.push(name);
    else if (hasSameBytes(there, known, here, stats)) same(there, known, here);
    else changed.push(name);
  }
  return { added, changed, removed: [...before.keys()].filter((name) => !after.has(name)) };
}

function listFiles(folder: string): Map<string, Stats> {
  const found = existsSync(folder) ? listBelow(folder) : [];
  const names = found.flatMap(({ name, entry }) =>
    entry.isFile() || entry.isSymbolicLink() ? [name.replaceAll(path.sep, '/')] : [],
  );
  return new Map(
    names.sort().flatMap((name) => {
      const stats = statSync(path.join(folder, name), { throwIfNoEntry: false });
      return stats?.isFile() ? [[name, stats]] : [];
    }),
  );
}

/** Taken over from the site before by a link. */
function isOne(one: Stats, other: Stats): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

function hasSameBytes(one: string, ofOne: Stats, other: string, ofOther: Stats): boolean {
  return ofOne.size === ofOther.size && readFileSync(one).equals(readFileSync(other));
}

/** One file in two folders until the old one is removed. */
function takeOld(file: string, { atime, mtime }: Stats, place: string): void {
  const beside = `${place}.kept`;
  try {
    linkSync(file, beside);
    renameSync(beside, place);
  } catch {
    // On another disk, or on one that knows no links: its own bytes, and the time of the old one.
    utimesSync(place, atime, mtime);
  }
}
