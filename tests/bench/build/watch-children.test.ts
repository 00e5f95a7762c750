import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { watchChildren } from './watch-children.ts';

describe('watchChildren', () => {
  test.runIf(process.platform === 'linux')('counts a process that is started meanwhile', async () => {
    const before = watchChildren(process.pid)();
    const stop = watchChildren(process.pid);
    const child = spawn(process.execPath, [
      '-e',
      'const held = Buffer.alloc(150e6, 1); setTimeout(() => held, 1500)',
    ]);
    await once(child, 'exit');
    expect(before).toBe(0);
    expect(stop()).toBeGreaterThan(150_000);
  });

  test('counts nothing of a process that is no more', () => {
    expect(watchChildren(2 ** 30)()).toBe(0);
  });
});
