import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { watchTree } from './watch-tree.ts';

/** Holds 100 MB and computes for a fifth of a second, in itself and in a process that it starts. */
const program = `
  const held = Buffer.alloc(100e6, 1);
  if (process.argv[1] !== 'last')
    require('node:child_process').spawn(process.execPath, ['-e', process.env.PROGRAM, 'last']);
  const end = process.cpuUsage().user + 200e3;
  while (process.cpuUsage().user < end);
  setTimeout(() => held, 600);`;

describe.runIf(process.platform === 'linux')('watchTree', () => {
  test('adds the memory and the time of a process and of those that it starts', async () => {
    const child = spawn(process.execPath, ['-e', program], { env: { ...process.env, PROGRAM: program } });
    const stop = watchTree(child.pid ?? 0);
    await once(child, 'exit');
    const { peakMegabytes, peakOfDescendants, cpuSeconds } = stop();
    expect(peakOfDescendants).toBeGreaterThan(100);
    expect(peakMegabytes).toBeGreaterThan(peakOfDescendants + 100);
    expect(cpuSeconds).toBeGreaterThanOrEqual(0.4);
  });

  test('knows nothing of a process that is not there', () => {
    expect(watchTree(2 ** 30)()).toEqual({ peakMegabytes: 0, peakOfDescendants: 0, cpuSeconds: 0 });
  });
});
