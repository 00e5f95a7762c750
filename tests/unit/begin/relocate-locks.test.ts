import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { forgetLinked, relocateLocks } from '../../../src/begin/relocate-locks.ts';

function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-locks-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(path.join(folder, 'node_modules'));
  return folder;
}

describe('relocateLocks', () => {
  it('names the package by its new place wherever a lock file names it, and changes nothing else', () => {
    const folder = makeFolder();
    const lock = (place: string): string =>
      JSON.stringify({
        packages: {
          '': { dependencies: { tongtu: place } },
          'node_modules/tongtu': { resolved: place, integrity: 'sha512-甲' },
        },
      });
    writeFileSync(path.join(folder, 'package-lock.json'), lock('file:../tongtu-1.2.3.tgz'));
    const files = relocateLocks(folder, 'file:../tongtu-1.2.3.tgz', 'file:vendor/tongtu-1.2.3.tgz');
    expect([...files]).toEqual([['package-lock.json', lock('file:vendor/tongtu-1.2.3.tgz')]]);
  });

  it('knows the package where yarn writes its path alone, and where it does not', () => {
    const folder = makeFolder();
    const place = '../tongtu-1.2.3.tgz';
    const lock = (at: string, name = `"tongtu@${at}"`): string => `${name}:\n  resolved "${at}#0a1b"\n`;
    writeFileSync(
      path.join(folder, 'yarn.lock'),
      lock(place, `tongtu@${place}`) + lock(place, `"tongtu@file:${place}"`),
    );
    const files = relocateLocks(folder, place, 'file:vendor/tongtu-1.2.3.tgz');
    expect([...files]).toEqual([['yarn.lock', lock('file:vendor/tongtu-1.2.3.tgz').repeat(2)]]);
    expect([...relocateLocks(folder, place, place)]).toEqual([]);
  });
});

describe('forgetLinked', () => {
  it('removes a link to the program and what was noted of it, and nothing of a program that is installed', () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, 'package-lock.json'), '{}');
    mkdirSync(path.join(folder, 'node_modules/tongtu'));
    forgetLinked(folder);
    expect(existsSync(path.join(folder, 'package-lock.json'))).toBe(true);
    rmSync(path.join(folder, 'node_modules/tongtu'), { recursive: true });
    symlinkSync(folder, path.join(folder, 'node_modules/tongtu'));
    forgetLinked(folder);
    expect(existsSync(path.join(folder, 'package-lock.json'))).toBe(false);
    expect(existsSync(path.join(folder, 'node_modules/tongtu'))).toBe(false);
  });
});
