import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from '../remembered/is-running.ts';

/** Who builds. */
interface Claim {
  readonly pid: number;
  /** When the process began, as the system counts; another process may get the number of one that has ended. */
  readonly began: string;
  readonly id: string;
}

/** Milliseconds between two looks whether it is one's turn. */
const pause = 200;

/** Claims of this process. */
const own = new Set<string>();

/**
 * Waits until no other build uses the work folder, and claims it: builds share what content they have loaded, and a preview with drafts
 * would get into the site that is built beside it. Who was ended leaves a claim that does not count.
 * @param work the project's work folder
 * @param tell is called once if there is another
 * @returns gives it up
 */
export async function awaitTurn(
  work: string,
  tell: (pid: number) => void = tellWaiting,
): Promise<() => void> {
  mkdirSync(work, { recursive: true });
  const file = path.join(work, 'building.json');
  const claim: Claim = { pid: process.pid, began: readBeginning(process.pid), id: randomUUID() };
  own.add(claim.id);
  let isTold = false;
  while (!(await put(file, claim))) {
    const holder = readClaim(file);
    if (!isTold && holder) tell(holder.pid);
    isTold ||= holder !== undefined;
    await wait(pause);
  }
  return () => {
    own.delete(claim.id);
    if (readClaim(file)?.id === claim.id) rmSync(file, { force: true });
  };
}

/** @returns whether the folder is claimed now */
async function put(file: string, claim: Claim): Promise<boolean> {
  const draft = `${file}.${claim.id}`;
  writeFileSync(draft, JSON.stringify(claim));
  try {
    linkSync(draft, file);
    return true;
  } catch {
    // There is one, or the disk knows no links.
    const holder = readClaim(file);
    if (holder && isAlive(holder)) return false;
    renameSync(draft, file);
    // Another that has waited may have done the same: the last one counts.
    await wait(pause);
    return readClaim(file)?.id === claim.id;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Undefined if there is none, or half of one. */
function readClaim(file: string): Claim | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Claim;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began, id }: Claim): boolean {
  // In a container this process may have the number of one that was ended.
  if (pid === process.pid) return own.has(id);
  return isRunning(pid) && readBeginning(pid) === began;
}

/** The 22nd field of `/proc/PID/stat` (proc(5)), counted behind the name, which may hold blanks; empty where the system has none. */
function readBeginning(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function tellWaiting(pid: number): void {
  console.error(`另一个生成（进程 ${String(pid)}）正在用这个文件夹，等它结束再开始。`);
}
