import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { awaitEnd } from './run-apart.ts';
import { isRunning } from '../remembered/is-running.ts';

/**
 * Makes the folder in which a build puts its pages until they are complete. The name tells whose it is; another build in the same
 * process has another one, because what Node has loaded of a bundle it does not load again.
 */
export function makeBuildFolder(work: string, pid = process.pid): string {
  const folder = mkdtempSync(path.join(work, `build-${String(pid)}-`));
  own.add(path.basename(folder));
  return folder;
}

/** A name of its own for such a folder, which is not there yet. */
export function nameBuildFolder(work: string, pid = process.pid): string {
  const name = `build-${String(pid)}-${randomBytes(6).toString('hex')}`;
  own.add(name);
  return path.join(work, name);
}

/** What this process has named. In a container each build may have the number that the last one had. */
const own = new Set<string>();

/** Whether something in the work folder belongs to a build that is over. */
export function isAbandoned(name: string): boolean {
  const [, pid, unique] = /^(?:build|datasets|shipped|alone|versions)-(\d+)(-\w+)?$/u.exec(name) ?? [];
  if (pid === undefined) return false;
  return unique !== undefined && Number(pid) === process.pid ? !own.has(name) : !isRunning(Number(pid));
}

/** Where a build puts its datasets until its pages are complete. */
export function nameDatasetsFolder(work: string, pid = process.pid): string {
  return path.join(work, `datasets-${String(pid)}`);
}

/** Where a build notes which packages its bundles contain. */
export function nameShippedFile(work: string, pid = process.pid): string {
  return path.join(work, `shipped-${String(pid)}`);
}

/** Where a build notes under which addresses there is only the word that something was there. */
export function nameAloneFile(work: string, pid = process.pid): string {
  return path.join(work, `alone-${String(pid)}`);
}

/**
 * Removes what builds that were broken off have left, and sites that were replaced. Those that still run are left alone.
 * Thousands of files take a disk longer than they are worth waiting for: a thread of its own does it, while the build goes on.
 */
export async function removeAbandonedBuilds(work: string): Promise<void> {
  const left = readdirSync(work).filter(isAbandoned);
  if (left.length === 0) return;
  const worker = new Worker(removal, { eval: true, workerData: left.map((name) => path.join(work, name)) });
  // What cannot be removed now is tried again by the next build.
  await awaitEnd(worker);
}

const removal = `
const { rmSync } = require('node:fs');
for (const folder of require('node:worker_threads').workerData) rmSync(folder, { recursive: true, force: true });
`;
