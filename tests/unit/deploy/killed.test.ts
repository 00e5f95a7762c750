import { spawnSync } from 'node:child_process';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFolder } from '../../../src/deploy/folder-server.ts';
import { rollBack } from '../../../src/deploy/roll-back.ts';
import { writePublish } from '../../../src/deploy/ssh-scripts.ts';
import { deployRelease, listKept, nameOf, readServed, writeDist } from './example-release.ts';

// Wherever a run ends, a whole site is served, and the next run clears up.

/** Name of what a run long ago has left. */
const givenUp = '.new-ffff-1-2001-01-01-000000-000';

let root = '';
let target = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  target = path.join(root, 'www');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What changes something: to end before a call that only looks is to end after the change before it. */
const changes = /^(?:chmod|copyFile|cp|link|mkdir|rename|rm|symlink|unlink|utimes|writeFile)Sync$/u;
const originals = Object.entries(fs).filter((entry): entry is [string, (...args: unknown[]) => unknown] =>
  changes.test(entry[0]),
);

/**
 * Runs something that comes to its end at a call to the file system: that one and all after it do nothing, those of `finally` among them.
 * @returns whether it came to its own end
 */
function dieAtCall(call: number, run: () => void): boolean {
  let count = 0;
  for (const [name, original] of originals)
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        if (count++ >= call) throw new Error('killed');
        return original(...args);
      },
    });
  syncBuiltinESMExports();
  try {
    run();
    return true;
  } catch (error) {
    if ((error as Error).message !== 'killed') throw error;
    return false;
  } finally {
    Object.assign(fs, Object.fromEntries(originals));
    syncBuiltinESMExports();
  }
}

/** A place with the releases 1 and 2, the second of them served. */
function makeTarget(): void {
  const model = path.join(root, 'model');
  if (!fs.existsSync(model))
    for (const number of [1, 2]) {
      rmSync(path.join(root, 'dist'), { recursive: true, force: true });
      deployRelease(root, openFolder(model), number);
    }
  rmSync(target, { recursive: true, force: true });
  fs.cpSync(model, target, { recursive: true, verbatimSymlinks: true });
}

describe('a folder', () => {
  test('a site that is put there is served whole, or the one before it', () => {
    const seen = new Set<number>();
    for (let [ended, call] = [false, 0]; !ended; call += 1) {
      makeTarget();
      ended = dieAtCall(call, () => deployRelease(root, openFolder(target), 3, 2));
      seen.add(readServed(target));
      // By now the process that was making it is gone.
      for (const name of listKept(target).filter((one) => one.startsWith('.new-')))
        fs.renameSync(path.join(target, 'releases', name), path.join(target, 'releases', givenUp));
      deployRelease(root, openFolder(target), 4, 2);
      expect(readServed(target), `call ${call}`).toBe(4);
      expect(listKept(target), `call ${call}`).not.toContain(nameOf(1));
      expect(
        listKept(target).filter((name) => name.startsWith('.')),
        `call ${call}`,
      ).toEqual([]);
    }
    expect([...seen]).toEqual([2, 3]);
  });

  test('one that is gone back to is, too', () => {
    const seen = new Set<number>();
    for (let [ended, call] = [false, 0]; !ended; call += 1) {
      makeTarget();
      ended = dieAtCall(call, () => rollBack(openFolder(target)));
      seen.add(readServed(target));
      expect(rollBack(openFolder(target), nameOf(1))).toBe(nameOf(1));
      expect(readServed(target)).toBe(1);
    }
    expect([...seen]).toEqual([2, 1]);
  });
});

describe('the scripts for another machine', () => {
  const run = (script: string) => spawnSync('sh', ['-s'], { input: `${script}\n`, encoding: 'utf8' });
  const isWhole = (script: string) => spawnSync('sh', ['-n'], { input: `${script}\n` }).status === 0;

  /** A script that is broken off after each of its lines. */
  function* breakOff(script: string): Generator<string> {
    const lines = script.split('\n');
    for (let count = 1; count <= lines.length; count += 1) {
      const part = lines.slice(0, count).join('\n');
      if (isWhole(part)) yield part;
    }
  }

  test.skipIf(process.platform === 'win32')('serve a whole site after each line', () => {
    const script = writePublish(target, {
      unfinished: givenUp,
      name: nameOf(3),
      before: nameOf(2),
      redirects: { 'nginx.conf': "map 'a' {\n}\n" },
      digest: 'abc',
      superfluous: [nameOf(1)],
    });
    const seen = new Set<number>();
    for (const part of breakOff(script)) {
      makeTarget();
      const dist = writeDist(root, 3);
      fs.cpSync(dist, path.join(target, 'releases', givenUp, 'site'), { recursive: true });
      const { status, stderr } = run(part);
      expect([status, stderr]).toEqual([0, '']);
      seen.add(readServed(target));
      deployRelease(root, openFolder(target), 4, 2);
      expect(readServed(target)).toBe(4);
      expect(listKept(target).filter((name) => name.startsWith('.'))).toEqual([]);
    }
    expect([...seen]).toEqual([2, 3]);
  });
});
