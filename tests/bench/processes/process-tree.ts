import { readdirSync, readFileSync } from 'node:fs';

/*
 * What processes take, as Linux tells it in `/proc`; elsewhere nothing is known. A process or thread may end between being listed
 * and being read: it then counts as nothing.
 */

/** The processes that a process has started and that still run, and theirs. */
export function listDescendants(pid: number): number[] {
  const children = listThreads(pid).flatMap((thread) => {
    const list = read(`/proc/${pid}/task/${thread}/children`) ?? '';
    return list.split(' ').filter(Boolean).map(Number);
  });
  return children.flatMap((child) => [child, ...listDescendants(child)]);
}

/** What a process has in memory now, in MB of 1,000,000 bytes. */
export function readMemory(pid: number): number {
  const [, kibibytes = '0'] = /^VmRSS:\s+(\d+) kB$/mu.exec(read(`/proc/${pid}/status`) ?? '') ?? [];
  return (Number(kibibytes) * 1024) / 1e6;
}

/** Linux counts time in hundredths of a second, whatever the kernel's own clock. */
const ticksInSecond = 100;

export interface ProcessorTime {
  /** User and system time of all threads, in seconds. */
  readonly own: number;
  /** The same of all processes below it that have ended and been waited for. */
  readonly ofEnded: number;
}

export function readProcessorTime(pid: number): ProcessorTime {
  // The second field is the program's name, in which anything may stand.
  const fields = (read(`/proc/${pid}/stat`) ?? '')
    .replace(/^.*\) /su, '')
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, userOfEnded = 0, systemOfEnded = 0] = fields.slice(11, 15);
  return { own: (user + system) / ticksInSecond, ofEnded: (userOfEnded + systemOfEnded) / ticksInSecond };
}

export const isKnown = process.platform === 'linux';

function listThreads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
