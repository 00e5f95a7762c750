import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBelow } from '../../../src/remembered/list-below.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('listBelow', () => {
  test('gives what lies at any depth, in the order of Node’s own list', () => {
    for (const folder of ['b/里面/c', 'a', 'b/d']) mkdirSync(path.join(root, folder), { recursive: true });
    for (const file of ['z.txt', 'b/里面/c/1.txt', 'b/2.txt', 'a/3.txt'])
      writeFileSync(path.join(root, file), '');
    expect(listBelow(root).map(({ name }) => name)).toEqual(
      readdirSync(root, { recursive: true, encoding: 'utf8' }),
    );
  });

  test('follows no link', () => {
    mkdirSync(path.join(root, 'a/b'), { recursive: true });
    symlinkSync('b', path.join(root, 'a/link'));
    writeFileSync(path.join(root, 'a/b/1.txt'), '');
    expect(
      listBelow(path.join(root, 'a'))
        .map(({ name, entry }) => [name, entry.isSymbolicLink()])
        .sort(),
    ).toEqual([
      ['b', false],
      [path.join('b', '1.txt'), false],
      ['link', true],
    ]);
  });
});
