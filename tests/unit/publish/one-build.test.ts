import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { awaitTurn } from '../../../src/publish/one-build.ts';

let work = '';
let told: number[] = [];
const file = (): string => path.join(work, 'building.json');
const tell = (pid: number): void => {
  told.push(pid);
};

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  told = [];
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

/** Leaves the claim of another process. */
function leave(pid: number, began?: string): void {
  const stat = existsSync(`/proc/${String(pid)}/stat`)
    ? readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    : '';
  const since = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  writeFileSync(file(), JSON.stringify({ pid, began: began ?? since, id: 'other' }));
}

describe('awaitTurn', () => {
  test('lets one build after the other use the work folder', async () => {
    const order: string[] = [];
    await Promise.all(
      ['一', '二', '三'].map(async (name) => {
        const giveUp = await awaitTurn(work, tell);
        order.push(`${name} begins`);
        await wait(20);
        order.push(`${name} ends`);
        giveUp();
      }),
    );
    for (let at = 0; at < order.length; at += 2)
      expect(order[at + 1]).toBe(order[at]?.replace('begins', 'ends'));
    expect(told).toEqual([process.pid, process.pid]);
    expect(readdirSync(work)).toEqual([]);
  });

  test('waits for a build in another process, and says so once', async () => {
    leave(process.ppid);
    let hasBegun = false;
    const turn = awaitTurn(work, tell).then((giveUp) => {
      hasBegun = true;
      giveUp();
    });
    await wait(500);
    expect(hasBegun).toBe(false);
    expect(told).toEqual([process.ppid]);
    rmSync(file());
    await turn;
    expect(hasBegun).toBe(true);
  });

  test.each([
    [
      'one that was ended',
      () => {
        leave(spawnSync(process.execPath, ['--version']).pid);
      },
    ],
    [
      'one whose number this process has now',
      () => {
        leave(process.pid);
      },
    ],
    [
      'one whose number another process has now',
      () => {
        leave(process.ppid, 'before');
      },
    ],
    [
      'half of one',
      () => {
        writeFileSync(file(), '{"pid":');
      },
    ],
  ])('does not wait for %s', async (_what, prepare) => {
    prepare();
    const giveUp = await awaitTurn(work, tell);
    expect(told).toEqual([]);
    giveUp();
    expect(readdirSync(work)).toEqual([]);
  });
});
