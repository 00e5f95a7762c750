import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFolderStore } from '../../../src/remembered/folder-store.ts';

let root = '';
let kept = '';
let into = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  kept = path.join(root, 'kept');
  into = path.join(root, 'site/里面');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const text = { 'a.txt': '一', 'b/c.txt': '二' };

function keep(key: string): void {
  const draft = openFolderStore(kept).begin(key);
  for (const [name, content] of Object.entries(text)) {
    mkdirSync(path.dirname(path.join(draft.folder, name)), { recursive: true });
    writeFileSync(path.join(draft.folder, name), content);
  }
  draft.keep();
}

const take = (key: string): boolean => openFolderStore(kept).take(key, into);
const fileIn = (key: string, name: string): string => path.join(kept, key, 'files', name);
const listTaken = (): string[] => {
  const files = readdirSync(into, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.map(({ parentPath, name }) => path.relative(into, path.join(parentPath, name))).sort();
};

describe('openFolderStore', () => {
  test('gives what was kept, and the same files each time', () => {
    keep('one');
    expect(take('one')).toBe(true);
    for (const [name, content] of Object.entries(text))
      expect(readFileSync(path.join(into, name), 'utf8')).toBe(content);
    expect(statSync(path.join(into, 'b/c.txt')).ino).toBe(statSync(fileIn('one', 'b/c.txt')).ino);
  });

  test('whoever writes into a kept file gives it another time, be it at once', () => {
    const begun = Date.now();
    keep('one');
    expect(statSync(fileIn('one', 'a.txt')).mtimeMs).toBeLessThan(begun - 1000);
    writeFileSync(fileIn('one', 'a.txt'), '三');
    expect(take('one')).toBe(false);
  });

  test('beside what lies there already', () => {
    keep('one');
    mkdirSync(into, { recursive: true });
    writeFileSync(path.join(into, 'other.txt'), '三');
    expect(take('one')).toBe(true);
    expect(listTaken()).toEqual(['a.txt', 'b/c.txt', 'other.txt']);
  });

  test.for<[string, () => void]>([
    ['unknown', () => undefined],
    [
      'of another key',
      () => {
        rmSync(path.join(kept, 'one/list.json'));
      },
    ],
    [
      'missing a file',
      () => {
        rmSync(fileIn('one', 'b/c.txt'));
      },
    ],
    [
      'longer than it was',
      () => {
        appendFileSync(fileIn('one', 'b/c.txt'), 'x');
      },
    ],
    [
      'cut off',
      () => {
        writeFileSync(fileIn('one', 'b/c.txt'), '');
      },
    ],
    [
      'of the same length',
      () => {
        writeFileSync(fileIn('one', 'b/c.txt'), '三');
      },
    ],
    [
      'without a whole list',
      () => {
        writeFileSync(path.join(kept, 'one/list.json'), '{"a.txt"');
      },
    ],
  ])('what is %s is not taken, and nothing of it is left', ([name, damage]) => {
    keep('one');
    if (name === 'of another key') {
      keep('two');
      writeFileSync(path.join(kept, 'one/list.json'), readFileSync(path.join(kept, 'two/list.json')));
    } else damage();
    mkdirSync(into, { recursive: true });
    expect(take(name === 'unknown' ? 'none' : 'one')).toBe(false);
    expect(listTaken()).toEqual([]);
  });

  test('what is broken off is never taken, and removed', () => {
    const store = openFolderStore(kept);
    const draft = store.begin('one');
    writeFileSync(path.join(draft.folder, 'a.txt'), '一');
    expect(store.take('one', into)).toBe(false);
    openFolderStore(kept).clear();
    expect(readdirSync(kept)).toEqual([]);
  });

  test('reads a file whose time is another one, and takes it if its bytes are the same', () => {
    keep('one');
    writeFileSync(fileIn('one', 'a.txt'), '一');
    expect(take('one')).toBe(true);
  });

  test('a folder can be made of another one, which is not kept then', () => {
    keep('one');
    const store = openFolderStore(kept);
    const known = store.open('one');
    expect([...(known?.digests.keys() ?? [])].sort()).toEqual(['a.txt', path.join('b', 'c.txt')]);
    const draft = store.rename('one', 'two');
    rmSync(path.join(draft.folder, 'a.txt'));
    writeFileSync(path.join(draft.folder, 'a.txt'), '三');
    draft.keep(new Map([...(known?.digests ?? [])].slice(1)));
    expect(store.open('one')).toBeUndefined();
    expect(store.take('two', into)).toBe(true);
    expect(listTaken()).toEqual(['a.txt', 'b/c.txt']);
    writeFileSync(fileIn('two', 'b/c.txt'), '四');
    expect(store.open('two')).toBeUndefined();
  });

  test('what another build is writing stays, what nobody has asked for goes', () => {
    keep('one');
    keep('two');
    // The process that has started this one runs.
    mkdirSync(path.join(kept, `three.${String(process.ppid)}`));
    const store = openFolderStore(kept);
    store.take('two', into);
    store.clear();
    expect(readdirSync(kept).sort()).toEqual([`three.${String(process.ppid)}`, 'two']);
  });
});
