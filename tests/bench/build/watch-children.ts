import { readdirSync, readFileSync } from 'node:fs';

const interval = 200;

/**
 * Watches the processes that a process starts (esbuild's service is one). Node tells the peak memory of a process only for
 * itself, so this reads Linux's `/proc`; elsewhere it sees none.
 * @returns function that stops watching and gives the sum of their peaks, in kilobytes
 */
export function watchChildren(pid: number): () => number {
  const peaks = new Map<number, number>();
  const look = (): void => {
    for (const child of listDescendants(pid)) peaks.set(child, readPeak(child) ?? peaks.get(child) ?? 0);
  };
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    return [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
  };
}

function listDescendants(pid: number): number[] {
  const children = listThreads(pid).flatMap((thread) => {
    const list = read(`/proc/${String(pid)}/task/${thread}/children`) ?? '';
    return list.split(' ').filter(Boolean).map(Number);
  });
  return children.flatMap((child) => [child, ...listDescendants(child)]);
}

function listThreads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${String(pid)}/task`);
  } catch {
    return [];
  }
}

function readPeak(pid: number): number | undefined {
  const [, peak] = /^VmHWM:\s+(\d+) kB$/mu.exec(read(`/proc/${String(pid)}/status`) ?? '') ?? [];
  return peak === undefined ? undefined : Number(peak);
}

/** A process or thread may end between being listed and being read. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
