import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PagefindReport } from '../../../src/search/pagefind/build-pagefind.ts';

export interface Indexing extends PagefindReport {
  readonly seconds: number;
  /** The most that Node and Pagefind had in memory at one time, in MB of 1,000,000 bytes; unknown where there is no `/proc`. */
  readonly peakMegabytes: number | undefined;
  /** The same of Pagefind alone. */
  readonly peakOfPagefind: number | undefined;
}

/** Between two looks at the memory. */
const pauseMilliseconds = 20;

/** Indexes a site as a build does, in a process of its own, and watches how much memory this and Pagefind's take together. */
export async function measureIndexing(
  folder: string,
  cache: string,
  charactersInBundle?: number,
): Promise<Indexing> {
  const most = charactersInBundle === undefined ? [] : [String(charactersInBundle)];
  const child = fork(path.join(import.meta.dirname, 'index-site.ts'), [folder, cache, ...most]);
  let report: (PagefindReport & { seconds: number }) | undefined;
  let [peak, peakOfPagefind] = [0, 0];
  child.on('message', (message) => {
    report = message as typeof report;
  });
  const look = setInterval(() => {
    const own = readMemory(child.pid);
    const ofPagefind = readChildren(child.pid).reduce((sum, pid) => sum + readMemory(pid), 0);
    peak = Math.max(peak, own + ofPagefind);
    peakOfPagefind = Math.max(peakOfPagefind, ofPagefind);
  }, pauseMilliseconds);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(look);
  if (code !== 0 || !report) throw new Error(`The site in ${folder} could not be indexed`);
  return { ...report, peakMegabytes: peak || undefined, peakOfPagefind: peakOfPagefind || undefined };
}

/** What a process has in memory now, in MB; 0 if it has ended. */
function readMemory(pid: number | undefined): number {
  const [, kibibytes = '0'] = /^VmRSS:\s+(\d+) kB/mu.exec(readProcess(pid, 'status')) ?? [];
  return (Number(kibibytes) * 1024) / 1_000_000;
}

function readChildren(pid: number | undefined): number[] {
  return readProcess(pid, `task/${String(pid)}/children`)
    .split(' ')
    .filter(Boolean)
    .map(Number);
}

function readProcess(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
