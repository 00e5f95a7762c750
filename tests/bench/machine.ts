import os from 'node:os';

/** `2 cores of Intel(R) Xeon(R) CPU @ 2.10GHz, 25 GB`. */
export function describeMachine(): string {
  const [{ model } = { model: 'an unknown processor' }] = os.cpus();
  return `${os.availableParallelism()} cores of ${model.trim()}, ${(os.totalmem() / 1e9).toFixed(0)} GB`;
}

/** The load average of 1, 5 and 15 minutes. */
export function describeLoad(): string {
  return os
    .loadavg()
    .map((load) => load.toFixed(2))
    .join(' ');
}
