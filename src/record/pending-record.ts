import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../remembered/is-running.ts';
import { paths } from '../schema/address.ts';
import { checkpointPath } from '../transparency/log/create-files.ts';
import { readAddresses, recordAddresses } from './addresses/address-file.ts';
import { listJournals, nameJournal } from './journals.ts';
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
  /**
   * The site is complete, and known what pages it has: they belong to what is entered, and are entered when it is settled.
   * @param addresses of the built site
   * @returns how many are new
   */
  readonly complete: (addresses: readonly string[]) => number;
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
    complete: (addresses) => {
      const half = path.join(journal, 'half');
      mkdirSync(half);
      copyRecord(path.join(journal, 'after'), half);
      const count = recordAddresses(half, addresses);
      // There as a whole or not at all, whenever this process is killed.
      renameSync(half, path.join(journal, 'complete'));
      return count;
    },
    settle: () => {
      settle(root, journal);
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
  const taken = left.map(({ folder: journal, pid }) => {
    removeHalfWritten(root, pid);
    if (!isShown(journal, dist)) return takeBack(root, journal);
    settle(root, journal);
    return false;
  });
  return taken.includes(true);
}

const ready = 'ready';

/** Whatever it had put there already: it is complete only with the rest. To what somebody has changed since its addresses are added. */
function settle(root: string, journal: string): void {
  const entered = nameEntered(journal);
  if (isItsOwn(root, journal)) putRecord(root, entered);
  else recordAddresses(root, readAddresses(entered));
  rmSync(journal, { recursive: true, force: true });
}

/** Folder of all that was entered, as far as it was known. */
function nameEntered(journal: string): string {
  const complete = path.join(journal, 'complete');
  return existsSync(complete) ? complete : path.join(journal, 'after');
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
  const states = ['before', 'after', 'complete'].map((name) => readRecordFiles(path.join(journal, name)));
  return [...new Set([...now.keys(), ...(states[0]?.keys() ?? [])])].every((file) =>
    states.some((one) => isSameFile(one.get(file), now.get(file))),
  );
}

/** Whether the built site is the one for which it was entered: it has its log or, where that is the same as before, its new addresses. */
function isShown(journal: string, dist: string): boolean {
  const [before, entered] = [path.join(journal, 'before'), nameEntered(journal)];
  const [old, own, shown] = [
    path.join(before, checkpointFile),
    path.join(entered, checkpointFile),
    path.join(dist, paths.log, checkpointPath),
  ].map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
  if (own !== old) return own !== undefined && own === shown;
  const known = new Set(readAddresses(before));
  const added = readAddresses(entered).filter((address) => !known.has(address));
  return (
    added.length > 0 && added.every((address) => existsSync(path.join(dist, address.replace(/#.*$/u, ''))))
  );
}
