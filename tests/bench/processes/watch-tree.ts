import { listDescendants, readMemory, readProcessorTime } from './process-tree.ts';

/** What a process and all that it started took together. All is 0 where the system tells nothing. */
export interface TreeFigures {
  /** The most that they had in memory at one moment; pages that they share are counted for each. */
  readonly peakMegabytes: number;
  /** The same without the process itself. */
  readonly peakOfDescendants: number;
  /** User and system time of all of them, in seconds. */
  readonly cpuSeconds: number;
}

/**
 * Watches a process that this one has started; at one time no more than one, or their time is mixed.
 * @param interval milliseconds between two looks
 * @returns function to be called when it has ended: stops watching
 */
export function watchTree(pid: number, interval = 50): () => TreeFigures {
  const endedBefore = readProcessorTime(process.pid).ofEnded;
  const seen = new Map<number, number>();
  let [peak, peakOfDescendants] = [0, 0];
  const look = (): void => {
    const descendants = listDescendants(pid);
    const below = descendants.reduce((sum, one) => sum + readMemory(one), 0);
    peak = Math.max(peak, readMemory(pid) + below);
    peakOfDescendants = Math.max(peakOfDescendants, below);
    for (const one of [pid, ...descendants])
      seen.set(one, Math.max(readProcessorTime(one).own, seen.get(one) ?? 0));
  };
  look();
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    // The system's sum is exact, but lacks those whose end nobody waited for; what was seen lacks the time since the last look.
    const waitedFor = readProcessorTime(process.pid).ofEnded - endedBefore;
    const atLeast = [...seen.values()].reduce((sum, one) => sum + one, 0);
    return { peakMegabytes: peak, peakOfDescendants, cpuSeconds: Math.max(waitedFor, atLeast) };
  };
}
