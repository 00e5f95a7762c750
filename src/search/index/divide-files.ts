import { createHash } from 'node:crypto';
import { folderLength, folderOf } from '../engine/file-places.ts';
import type { Folders } from '../engine/format.ts';

/** About so many files share a folder. */
const filesOfFolder = 4;
/** The names of all folders are read before every first search: four bytes each. */
const mostFolders = 2 ** 11;

/** Names of the folders for files. @param digests of what they hold, by their names */
export function divideFiles(digests: ReadonlyMap<string, string>): Folders {
  const wanted = 2 ** Math.round(Math.log2(Math.max(1, digests.size / filesOfFolder)));
  const count = Math.min(wanted, mostFolders);
  const sums = Array.from({ length: count }, () => createHash('sha256'));
  for (const name of [...digests.keys()].sort())
    sums[folderOf(name, count)]?.update(`${name} ${digests.get(name) ?? ''}\n`);
  return sums.map((sum) => sum.digest('hex').slice(0, folderLength)).join('');
}
