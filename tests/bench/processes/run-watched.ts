import { spawn } from 'node:child_process';
import { watchTree } from './watch-tree.ts';

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** What a command took. */
export interface Run {
  /** From its start to its end, in seconds. */
  readonly seconds: number;
  /** User and system time of all processes, in seconds: other work on the machine disturbs it less. */
  readonly cpuSeconds: number;
  /** The most that all its processes had in memory at one moment, in MB of 1,000,000 bytes. */
  readonly peakMegabytes: number;
  /** What it printed. */
  readonly output: string;
}

/**
 * Runs a command to its end.
 * @throws Error with what it printed, if it fails
 */
export async function runWatched([program, ...args]: Command, folder: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopWatching = child.pid === undefined ? undefined : watchTree(child.pid);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ending = await new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject).once('close', (code, signal) => {
      resolve(code ?? signal);
    });
  });
  const seconds = (performance.now() - started) / 1000;
  if (ending !== 0 || !stopWatching)
    throw new Error(`“${[program, ...args].join(' ')}” failed (${String(ending)}) in ${folder}:\n${output}`);
  const { cpuSeconds, peakMegabytes } = stopWatching();
  return { seconds, cpuSeconds, peakMegabytes, output };
}
