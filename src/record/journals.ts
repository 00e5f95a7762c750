import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What is being entered, or was when somebody killed it. */
export interface Journal {
  readonly folder: string;
  /** Process that enters. */
  readonly pid: number;
}

/** Folder of what a process enters. */
export function nameJournal(root: string, pid: number): string {
  return path.join(root, `.tongtu/recording-${String(pid)}`);
}

export function listJournals(root: string): Journal[] {
  const work = path.join(root, '.tongtu');
  if (!existsSync(work)) return [];
  return readdirSync(work).flatMap((name) => {
    const [, pid] = /^recording-(\d+)$/u.exec(name) ?? [];
    return pid === undefined ? [] : [{ folder: path.join(work, name), pid: Number(pid) }];
  });
}
