import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exchangeFolders } from '../../../src/folders/exchange-folders.ts';
import { publishSite } from '../../../src/publish/publish-site.ts';
import { findFolder, replaceFolder, restoreFolder } from '../../../src/folders/replace-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function make(name: string): string {
  const folder = path.join(root, name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.html'), name);
  mkdirSync(path.join(folder, '_astro'));
  writeFileSync(path.join(folder, `_astro/${name}.css`), name);
  return folder;
}

/** Of a process that is there no more. */
const ended = String(spawnSync(process.execPath, ['--version']).pid);

const read = (folder: string) => readFileSync(path.join(folder, 'index.html'), 'utf8');

const canExchange = ((): boolean => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  const [one, other] = [path.join(folder, 'one'), path.join(folder, 'other')];
  for (const name of [one, other]) mkdirSync(name);
  const answer = exchangeFolders(one, other);
  rmSync(folder, { recursive: true });
  return answer;
})();

/** What this system can do, and what one can that exchanges nothing. */
const ways = [
  ...(canExchange ? [['exchange', exchangeFolders] as const] : []),
  ['renames', () => false] as const,
] as const;

describe.each(ways)('replaceFolder by %s', (_, exchange) => {
  test('puts the new folder in the place of the old one and leaves nothing behind', () => {
    const [target, fresh] = [make('dist'), make('fresh')];
    replaceFolder(target, fresh, { exchange });
    expect(read(target)).toBe('fresh');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('needs no old folder', () => {
    const target = path.join(root, 'dist');
    replaceFolder(target, make('fresh'), { exchange });
    expect(read(target)).toBe('fresh');
  });

  test('brings the old folder back if the new one cannot be moved', () => {
    const target = make('dist');
    expect(() => {
      replaceFolder(target, path.join(root, 'missing'), { exchange });
    }).toThrow(/ENOENT/u);
    expect(read(target)).toBe('dist');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('removes what runs that were broken off have left, and nothing else', () => {
    const target = make('dist');
    for (const name of [`dist.old-${ended}`, `dist.new-${ended}`, 'dist.old', 'dist.old-a']) make(name);
    replaceFolder(target, make('fresh'), { exchange });
    expect(readdirSync(root).sort()).toEqual(['dist', 'dist.old', 'dist.old-a']);
  });

  test('replaces the folder that a link leads to, and leaves the link', () => {
    const place = make('www');
    const target = path.join(root, 'dist');
    symlinkSync('www', target);
    replaceFolder(target, make('fresh'), { exchange });
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
    expect([read(target), read(place)]).toEqual(['fresh', 'fresh']);
    expect(readdirSync(root).sort()).toEqual(['dist', 'www']);
  });

  test('makes the folder to which a link leads', () => {
    const target = path.join(root, 'dist');
    symlinkSync('www', target);
    replaceFolder(target, make('fresh'), { exchange });
    expect(read(path.join(root, 'www'))).toBe('fresh');
  });

  const otherDisk = ['/dev/shm', '/run'].find(
    (folder) => existsSync(folder) && statSync(folder).dev !== statSync(tmpdir()).dev,
  );
  test.skipIf(otherDisk === undefined)(
    `takes what lies on another disk (${otherDisk ?? 'there is none'})`,
    () => {
      const target = make('dist');
      const away = mkdtempSync(path.join(otherDisk ?? '', 'tongtu-'));
      try {
        writeFileSync(path.join(away, 'index.html'), 'away');
        replaceFolder(target, away, { exchange });
        expect(read(target)).toBe('away');
        expect(readdirSync(root)).toEqual(['dist']);
      } finally {
        rmSync(away, { recursive: true, force: true });
      }
    },
  );
});

test('replaceFolder brings the old folder back if the new one is gone between the two renames', () => {
  const [target, fresh] = [make('dist'), make('fresh')];
  const exchange = (): boolean => {
    rmSync(fresh, { recursive: true });
    return false;
  };
  expect(() => {
    replaceFolder(target, fresh, { exchange });
  }).toThrow(/ENOENT/u);
  expect(read(target)).toBe('dist');
  expect(readdirSync(root)).toEqual(['dist']);
});

describe('restoreFolder', () => {
  test('brings back what was there when a run was broken off between the two renames', () => {
    make(`dist.old-${ended}`);
    const target = path.join(root, 'dist');
    expect(findFolder(target)).toBe(path.join(root, `dist.old-${ended}`));
    restoreFolder(target);
    expect(read(target)).toBe(`dist.old-${ended}`);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('leaves a run alone that is still at work', () => {
    make(`dist.old-${String(process.ppid)}`);
    restoreFolder(path.join(root, 'dist'));
    expect(readdirSync(root)).toEqual([`dist.old-${String(process.ppid)}`]);
  });

  test('does nothing where nothing was', () => {
    restoreFolder(path.join(root, 'dist'));
    expect(findFolder(path.join(root, 'dist'))).toBeUndefined();
    expect(readdirSync(root)).toEqual([]);
  });
});

describe.each(ways)('a run that is ended at any call to the file system, with %s', (way) => {
  const script = path.join(import.meta.dirname, 'end-at-call.ts');

  /** Publishes and ends it at a call, before or after it. @returns whether it came to its end */
  function run(call: number, moment: 'before' | 'after'): boolean {
    const folders = ['dist', 'fresh', 'work'].map((name) => path.join(root, name));
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      [script, ...folders, String(call), moment, way],
      { encoding: 'utf8' },
    );
    if (signal === null && status !== 0) throw new Error(stderr);
    return signal === null;
  }

  test.each(['before', 'after'] as const)(
    '%s it, what is served is the old site or the new one, whole',
    (moment) => {
      let ended = false;
      let call = 0;
      for (; !ended; call += 1) {
        rmSync(root, { recursive: true });
        mkdirSync(root);
        const target = make('dist');
        make('fresh');
        ended = run(call, moment);
        const served = findFolder(target) ?? '';
        const name = read(served);
        expect(['dist', 'fresh'], `call ${String(call)}`).toContain(name);
        expect(existsSync(path.join(served, `_astro/${name}.css`)), `call ${String(call)}`).toBe(true);
        // The next build, which has made its folder anew.
        rmSync(path.join(root, 'fresh'), { recursive: true, force: true });
        restoreFolder(target);
        publishSite(target, make('fresh'), path.join(root, 'work'), {
          domain: 'https://jt.example.com',
          base: '/',
        });
        expect(read(target)).toBe('fresh');
        // Readers of the old page have its style sheet still.
        expect(existsSync(path.join(target, '_astro/dist.css'))).toBe(true);
        expect(readdirSync(root).sort()).toEqual(['dist', 'work']);
      }
      expect(call).toBeGreaterThan(15);
    },
    120_000,
  );
});
