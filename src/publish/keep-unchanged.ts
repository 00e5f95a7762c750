import { linkSync, readFileSync, renameSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { followLink } from '../folders/follow-link.ts';
import { listSiteFiles, type SiteFile, type SiteFiles } from './site-files.ts';

/** How a site differs from the one before it: files, by their paths with forward slashes, sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Files that have been listed already. */
export interface KnownFiles {
  /** Of the site that is served. */
  readonly before?: SiteFiles | undefined;
  /** Of the new one. */
  readonly after?: SiteFiles;
}

/**
 * Finds what differs between the site that is served and the new one. A file with the same bytes stays the old file, with its time of
 * modification: what is copied to a server, asked for by a browser or kept in a backup afterwards is what has changed.
 * @param target the site that is served, or a link to it; there may be none
 * @param fresh the new one, complete
 * @param tell is told the files that are old ones now
 */
export function keepUnchanged(
  target: string,
  fresh: string,
  known: KnownFiles = {},
  tell: (name: string) => unknown = () => undefined,
): Changes {
  const old = followLink(target);
  return compareSites(target, fresh, known, (name, stats) => {
    takeOld(path.join(old, name), stats, path.join(fresh, name));
    tell(name);
  });
}

/** @param same is told of each file that has the bytes which it had before, and of the old one */
export function compareSites(
  target: string,
  fresh: string,
  known: KnownFiles = {},
  same: (name: string, stats: SiteFile) => void = () => undefined,
): Changes {
  const old = followLink(target);
  const [before, after] = [known.before ?? listSiteFiles(old), known.after ?? listSiteFiles(fresh)];
  const [added, changed]: [string[], string[]] = [[], []];
  for (const [name, stats] of after) {
    const last = before.get(name);
    if (last && isOne(last, stats)) continue;
    if (!last) added.push(name);
    else if (hasSameBytes(path.join(old, name), last, path.join(fresh, name), stats)) same(name, last);
    else changed.push(name);
  }
  return { added, changed, removed: [...before.keys()].filter((name) => !after.has(name)) };
}

/** Taken over from the site before by a link. */
function isOne(one: SiteFile, other: SiteFile): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

function hasSameBytes(old: string, ofOld: SiteFile, fresh: string, ofFresh: SiteFile): boolean {
  if (ofOld.size !== ofFresh.size) return false;
  let bytes: Buffer;
  try {
    bytes = readFileSync(old);
  } catch {
    // Somebody has removed it since it was listed.
    return false;
  }
  return bytes.equals(readFileSync(fresh));
}

/** One file in two folders until the old one is removed. */
function takeOld(file: string, { atime, mtime }: SiteFile, place: string): void {
  const beside = `${place}.kept`;
  try {
    linkSync(file, beside);
    renameSync(beside, place);
  } catch {
    // On another disk, or on one that knows no links: its own bytes, and the time of the old one.
    utimesSync(place, atime, mtime);
  }
}
