/**
 * Begins to measure what the processor does for this process. The clock on the wall would tell what else the machine does.
 * @returns gives the milliseconds so far
 */
export function startProcessorTime(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}

/** Milliseconds of the processor, the least of so many runs: the first ones are slower. */
export function measureLeast(runs: number, run: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => measure(run)));
}

/**
 * For what takes long: it is run again only where the first time says that something is wrong, which a machine that has other
 * things to do may have caused.
 * @returns milliseconds of the processor
 */
export function measureAgainst(limit: number, run: () => void): number {
  const first = measure(run);
  return first < limit ? first : Math.min(first, measureLeast(2, run));
}

function measure(run: () => void): number {
  const elapsed = startProcessorTime();
  run();
  return elapsed();
}
