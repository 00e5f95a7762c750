import { existsSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { listBelow, type Below } from '../remembered/list-below.ts';

/** What the system says of a file of a site. */
export type SiteFile = Pick<Stats, 'dev' | 'ino' | 'mode' | 'size' | 'atime' | 'mtime'>;

/** The files of a site by their paths with forward slashes, in the order of these. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** @param below all that is in it; there may be no such folder */
export function listSiteFiles(
  folder: string,
  below = existsSync(folder) ? listBelow(folder) : [],
): SiteFiles {
  const names = below.filter(isFile).map(({ name }) => name.replaceAll(path.sep, '/'));
  return new Map(
    names.sort().flatMap((name): [string, SiteFile][] => {
      const stats = statSync(path.join(folder, name), { throwIfNoEntry: false });
      return stats?.isFile() ? [[name, stats]] : [];
    }),
  );
}

/** A link may lead to a file. */
function isFile({ entry }: Below): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}
