import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../remembered/is-running.ts';
import { paths } from '../schema/address.ts';
import { checkpointPath } from '../transparency/log/create-files.ts';
import { checkpointFile } from './log/log-folder.ts';
import {
  copyRecord,
  isSameFile,
  isSameRecord,
  putRecord,
  readRecordFiles,
  removeHalfWritten,
} from './record-files.ts';

/**
 * What is being entered for a site that is not published yet: beside the record until it is complete, then in its place, and taken back
 * if the site is not published after all.
 */
export interface PendingRecord {
  /** Root below which it is entered, by what enters it below the project's own. */
  readonly draft: string;
  /** Puts it in the place of the record. */
  readonly place: () => void;
  /** The site is published: it stays. */
  readonly settle: () => void;
  readonly takeBack: () => void;
}

export function beginRecord(root: string, pid = process.pid): PendingRecord {
  const journal = nameJournal(root, pid);
  rmSync(journal, { recursive: true, force: true });
  for (const name of ['before', 'after']) {
    mkdirSync(path.join(journal, name), { recursive: true });
    copyRecord(root, path.join(journal, name));
  }
  return {
    draft: path.join(journal, 'after'),
    place: () => {
      writeFileSync(path.join(journal, ready), '');
      putRecord(root, path.join(journal, 'after'));
    },
    settle: () => {
      rmSync(journal, { recursive: true, force: true });
    },
    takeBack: () => {
      takeBack(root, journal);
    },
  };
}

/**
 * Takes back what processes have entered that were killed before their site was published. What somebody has changed since is left as it
 * is, and so is what the built site shows already.
 * @param dist folder of the built site
 * @returns whether anything was taken back
 */
export function takeBackAbandoned(root: string, dist: string): boolean {
  const left = listJournals(root).filter(({ pid }) => !isRunning(pid));
  const taken = left.map(({ journal, pid }) => {
    removeHalfWritten(root, pid);
    if (isShown(journal, dist)) {
      // Whatever it had put there already: it is complete only with the rest.
      if (isItsOwn(root, journal)) putRecord(root, path.join(journal, 'after'));
      rmSync(journal, { recursive: true, force: true });
      return false;
    }
    return takeBack(root, journal);
  });
  return taken.includes(true);
}

const ready = 'ready';

function nameJournal(root: string, pid: number): string {
  return path.join(root, `.tongtu/recording-${String(pid)}`);
}

function listJournals(root: string): { readonly journal: string; readonly pid: number }[] {
  const work = path.join(root, '.tongtu');
  if (!existsSync(work)) return [];
  return readdirSync(work).flatMap((name) => {
    const [, pid] = /^recording-(\d+)$/u.exec(name) ?? [];
    return pid === undefined ? [] : [{ journal: path.join(work, name), pid: Number(pid) }];
  });
}

function takeBack(root: string, journal: string): boolean {
  const isPlaced = existsSync(path.join(journal, ready)) && isItsOwn(root, journal);
  const before = path.join(journal, 'before');
  const isChanged = isPlaced && !isSameRecord(readRecordFiles(root), readRecordFiles(before));
  if (isChanged) putRecord(root, before);
  rmSync(journal, { recursive: true, force: true });
  return isChanged;
}

/** Whether each file of the record is as it was before it was placed, or as it was placed: nobody else has touched any. */
function isItsOwn(root: string, journal: string): boolean {
  const now = readRecordFiles(root);
  const [before, after] = ['before', 'after'].map((name) => readRecordFiles(path.join(journal, name)));
  return [...new Set([...now.keys(), ...(before?.keys() ?? [])])].every((file) => {
    const bytes = now.get(file);
    return [before, after].some((one) => isSameFile(one?.get(file), bytes));
  });
}

/** Whether the built site has the log that was entered for it; nothing can be said where the log is the same as before. */
function isShown(journal: string, dist: string): boolean {
  const read = (file: string): string | undefined =>
    existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const [before, after] = ['before', 'after'].map((name) => read(path.join(journal, name, checkpointFile)));
  return (
    after !== undefined && after !== before && read(path.join(dist, paths.log, checkpointPath)) === after
  );
}
