import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolder } from '../../../src/publish/replace-folder.ts';

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
  return folder;
}

const read = (folder: string) => readFileSync(path.join(folder, 'index.html'), 'utf8');

describe('replaceFolder', () => {
  test('puts the new folder in the place of the old one and leaves nothing behind', () => {
    const [target, fresh] = [make('dist'), make('fresh')];
    replaceFolder(target, fresh);
    expect(read(target)).toBe('fresh');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('needs no old folder', () => {
    const target = path.join(root, 'dist');
    replaceFolder(target, make('fresh'));
    expect(read(target)).toBe('fresh');
  });

  test('brings the old folder back if the new one cannot be moved', () => {
    const target = make('dist');
    expect(() => {
      replaceFolder(target, path.join(root, 'missing'));
    }).toThrow(/ENOENT/u);
    expect(read(target)).toBe('dist');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('removes what a run that was broken off has left', () => {
    const target = make('dist');
    make('dist.old-1');
    replaceFolder(target, make('fresh'));
    expect(existsSync(path.join(root, 'dist.old-1'))).toBe(false);
  });
});
