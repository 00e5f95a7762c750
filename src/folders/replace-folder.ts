import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../remembered/is-running.ts';
import { exchangeFolders } from './exchange-folders.ts';
import { followLink } from './follow-link.ts';

/**
 * Puts a new folder in the place of an old one. Where the system can exchange two folders, there is one or the other at any moment.
 * Elsewhere it takes two renames, and between them the folder is missing for less than a millisecond; if the second one fails, the
 * old folder comes back, and if the program is ended there, `restoreFolder` brings it back. A link is followed: the folder that it
 * leads to is replaced, on another disk too.
 * @param options.remove removes what is left where the new folder was
 */
export function replaceFolder(
  target: string,
  fresh: string,
  { exchange = exchangeFolders, remove = removeFolder } = {},
): void {
  const place = followLink(target);
  const ready = bringBeside(place, fresh);
  try {
    if (!existsSync(place)) renameSync(ready, place);
    else if (!exchange(ready, place)) renameBoth(ready, place);
  } finally {
    if (ready !== fresh) removeFolder(ready);
  }
  // After an exchange the old folder lies where the new one was made.
  remove(fresh);
  removeLeft(place);
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function renameBoth(ready: string, place: string): void {
  const old = `${place}.old-${String(process.pid)}`;
  renameSync(place, old);
  try {
    renameSync(ready, place);
  } catch (error) {
    renameSync(old, place);
    throw error;
  }
}

/** Brings back the folder that a run was replacing when it was ended. */
export function restoreFolder(target: string): void {
  const place = followLink(target);
  const standIn = findFolder(target);
  if (standIn !== undefined && standIn !== place && !isBeingReplaced(standIn)) renameSync(standIn, place);
}

/** The folder that is to be served: the one at the place, or while that is missing, the one that was there last. */
export function findFolder(target: string): string | undefined {
  const place = followLink(target);
  if (existsSync(place)) return place;
  const newest = listLeft(place, 'old')
    .map((folder) => ({ folder, since: statSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? 0 }))
    .sort((a, b) => b.since - a.since)[0];
  // A build may have put the new one there meanwhile.
  return existsSync(place) ? place : newest?.folder;
}

/** Renaming works on one disk only: what lies on another is copied first. @returns a folder on the disk of the place */
function bringBeside(place: string, fresh: string): string {
  const folder = path.dirname(place);
  if (statSync(folder).dev === statSync(fresh).dev) return fresh;
  const copy = `${place}.new-${String(process.pid)}`;
  removeFolder(copy);
  cpSync(fresh, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

/** What this run has replaced, and what runs that were broken off have left. */
function removeLeft(place: string): void {
  for (const folder of [...listLeft(place, 'old'), ...listLeft(place, 'new')]) {
    if (!isBeingReplaced(folder) || folder.endsWith(`-${String(process.pid)}`)) removeFolder(folder);
  }
}

function listLeft(place: string, sort: 'old' | 'new'): string[] {
  const folder = path.dirname(place);
  const beginning = `${path.basename(place)}.${sort}-`;
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith(beginning) && /^\d+$/u.test(name.slice(beginning.length)))
        .map((name) => path.join(folder, name))
    : [];
}

/** Whether the run that made it is still at work. */
function isBeingReplaced(folder: string): boolean {
  const pid = Number(folder.slice(folder.lastIndexOf('-') + 1));
  return pid !== process.pid && isRunning(pid);
}
