import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../remembered/is-running.ts';

/** Where a build puts its pages until they are complete; the name tells whose it is. */
export function nameBuildFolder(work: string, pid = process.pid): string {
  return path.join(work, `build-${String(pid)}`);
}

/** Where a build puts its datasets until its pages are complete. */
export function nameDatasetsFolder(work: string, pid = process.pid): string {
  return path.join(work, `datasets-${String(pid)}`);
}

/** Where a build notes which packages its bundles contain. */
export function nameShippedFile(work: string, pid = process.pid): string {
  return path.join(work, `shipped-${String(pid)}`);
}

/** Removes what builds that were broken off have left. Those that still run are left alone. */
export function removeAbandonedBuilds(work: string): void {
  for (const name of readdirSync(work)) {
    const [, pid] = /^(?:build|datasets|shipped)-(\d+)$/u.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(path.join(work, name), { recursive: true, force: true });
  }
}
