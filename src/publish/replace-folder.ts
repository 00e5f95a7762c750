import { existsSync, renameSync, rmSync } from 'node:fs';

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
  if (existed) rmSync(old, { recursive: true, force: true });
}
