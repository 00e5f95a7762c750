import { fork } from 'node:child_process';
import path from 'node:path';
import { watchChildren } from './watch-children.ts';

/** What one build took. */
export interface Measurement {
  /** From the start of the process to its end, in seconds. */
  readonly seconds: number;
  /** User and system time of all its threads, in seconds: other work on the machine disturbs it less. */
  readonly cpuSeconds: number;
  /** The most that the process had in memory, and each that it started, in MB of 1,000,000 bytes. */
  readonly peakMegabytes: number;
}

/**
 * Builds the project in a folder in a process of its own.
 * @throws Error with what the build printed, if it failed
 */
export async function measureBuild(folder: string): Promise<Measurement> {
  const started = performance.now();
  const child = fork(path.join(import.meta.dirname, 'run-build.ts'), [folder], {
    cwd: folder,
    silent: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const stopWatching = watchChildren(child.pid ?? 0);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  let usage: { peakKilobytes: number; cpuMicroseconds: number } | undefined;
  child.on('message', (message) => {
    usage = message as NonNullable<typeof usage>;
  });
  const ending = await new Promise<number | string | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve(code ?? signal);
    });
  });
  const childrenKilobytes = stopWatching();
  const seconds = (performance.now() - started) / 1000;
  if (ending !== 0 || !usage)
    throw new Error(`The build in ${folder} failed (${String(ending)}).\n${printed}`);
  return {
    seconds,
    cpuSeconds: usage.cpuMicroseconds / 1e6,
    peakMegabytes: ((usage.peakKilobytes + childrenKilobytes) * 1024) / 1e6,
  };
}
