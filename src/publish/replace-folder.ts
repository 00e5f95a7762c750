import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a new folder in the place of an old one. Between the two renames the folder is missing for less than a millisecond; if the
 * second one fails, the old folder comes back.
 */
export function replaceFolder(target: string, fresh: string): void {
  const old = `${target}.old-${String(process.pid)}`;
  const existed = existsSync(target);
  if (existed) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existed) renameSync(old, target);
    throw error;
  }
  removeOldFolders(target);
}

/** The folder that was replaced, and those that a run that was broken off has left. */
function removeOldFolders(target: string): void {
  const folder = path.dirname(target);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${path.basename(target)}.old-`)) continue;
    rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
