import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginRecord, takeBackAbandoned } from '../../../src/record/pending-record.ts';
import { writeWhole } from '../../../src/source/write-whole.ts';

const addresses = 'content/published/addresses.txt';
const entries = 'content/published/log/000.txt';
const checkpoint = 'content/published/log/checkpoint.txt';

let root = '';
let dist = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-record-'));
  dist = path.join(root, 'dist');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A process that is no more. */
const gone = spawnSync(process.execPath, ['--version']).pid;

/** Path → text of all that is below `content/`. */
function look(): Record<string, string> {
  const folder = path.join(root, 'content');
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(root, file), readFileSync(file, 'utf8')];
    }),
  );
}

const before = { [addresses]: 'a\n', [entries]: '1\n', [checkpoint]: 'one\n' };

function writeBefore(): void {
  for (const [file, text] of Object.entries(before)) writeWhole(root, file, text);
}

/** What a publication enters: a process that is killed later. */
function enter(pid = process.pid): ReturnType<typeof beginRecord> {
  const pending = beginRecord(root, pid);
  writeWhole(pending.draft, entries, '1\n2\n');
  writeWhole(pending.draft, checkpoint, 'two\n');
  writeWhole(pending.draft, addresses, 'a\nb\n');
  return pending;
}

const after: Record<string, string> = { [addresses]: 'a\nb\n', [entries]: '1\n2\n', [checkpoint]: 'two\n' };

describe('beginRecord', () => {
  test('touches nothing before it is complete', () => {
    writeBefore();
    enter();
    expect(look()).toEqual(before);
  });

  test('puts back what was there, and takes away what has come', () => {
    writeBefore();
    const pending = enter();
    pending.place();
    expect(look()).toEqual(after);
    pending.takeBack();
    expect(look()).toEqual(before);
    expect(readdirSync(path.join(root, '.tongtu'))).toEqual([]);
  });

  test('leaves nothing where nothing was', () => {
    const pending = enter();
    pending.place();
    pending.takeBack();
    expect(existsSync(path.join(root, 'content/published'))).toBe(false);
  });

  test('takes nothing back once the site is published', () => {
    writeBefore();
    const pending = enter();
    pending.place();
    pending.settle();
    expect(takeBackAbandoned(root, dist)).toBe(false);
    expect(look()).toEqual(after);
  });
});

describe('takeBackAbandoned', () => {
  test('takes back what a killed process has placed, wherever it was killed', () => {
    for (const placed of [[], [entries], [entries, addresses], Object.keys(after)]) {
      rmSync(path.join(root, 'content'), { recursive: true, force: true });
      writeBefore();
      enter(gone).place();
      // As it is when it was killed in the middle.
      writeBefore();
      for (const file of placed) writeWhole(root, file, after[file] ?? '');
      writeFileSync(path.join(root, `content/published/.addresses.txt.${String(gone)}`), 'a');
      expect(takeBackAbandoned(root, dist)).toBe(placed.length > 0);
      expect(look()).toEqual(before);
    }
  });

  test('leaves alone what a process does that still runs', () => {
    writeBefore();
    enter().place();
    expect(takeBackAbandoned(root, dist)).toBe(false);
    expect(look()).toEqual(after);
  });

  test('leaves alone what somebody else has changed since', () => {
    writeBefore();
    enter(gone).place();
    writeWhole(root, addresses, 'a\nb\nc\n');
    expect(takeBackAbandoned(root, dist)).toBe(false);
    expect(look()).toEqual({ ...after, [addresses]: 'a\nb\nc\n' });
  });

  test('completes what the built site shows already', () => {
    writeBefore();
    enter(gone).place();
    writeWhole(root, addresses, 'a\n');
    mkdirSync(path.join(dist, 'log'), { recursive: true });
    writeFileSync(path.join(dist, 'log/checkpoint'), 'two\n');
    expect(takeBackAbandoned(root, dist)).toBe(false);
    expect(look()).toEqual(after);
  });

  test('enters the pages of a site when it is published, and not before', () => {
    writeBefore();
    const pending = enter();
    pending.place();
    expect(pending.complete(['b', 'years/2024'])).toBe(1);
    expect(look()).toEqual(after);
    pending.settle();
    expect(look()).toEqual({ ...after, [addresses]: 'a\nb\nyears/2024\n' });
    expect(readdirSync(path.join(root, '.tongtu'))).toEqual([]);
  });

  test('adds them to what somebody has changed meanwhile, and takes nothing from it', () => {
    writeBefore();
    const pending = enter();
    pending.place();
    pending.complete(['years/2024']);
    writeWhole(root, addresses, 'a\nb\nc\n');
    writeWhole(root, 'content/published/log/001.txt', '3\n');
    pending.settle();
    expect(look()).toEqual({
      ...after,
      [addresses]: 'a\nb\nc\nyears/2024\n',
      'content/published/log/001.txt': '3\n',
    });
  });

  test('keeps the pages of a site that was killed after it had taken its place', () => {
    writeBefore();
    const pending = enter(gone);
    pending.place();
    pending.complete(['years/2024']);
    mkdirSync(path.join(dist, 'log'), { recursive: true });
    writeFileSync(path.join(dist, 'log/checkpoint'), 'two\n');
    expect(takeBackAbandoned(root, dist)).toBe(false);
    expect(look()).toEqual({ ...after, [addresses]: 'a\nb\nyears/2024\n' });
  });

  test('knows a site without a new entry by its new addresses', () => {
    const begin = (): void => {
      writeBefore();
      const pending = beginRecord(root, gone);
      writeWhole(pending.draft, addresses, 'a\nabout\n');
      pending.place();
      pending.complete(['feeds/all.atom', 'help/x']);
    };
    begin();
    // What is served is the site before.
    mkdirSync(path.join(dist, 'about'), { recursive: true });
    expect(takeBackAbandoned(root, dist)).toBe(true);
    expect(look()).toEqual(before);
    begin();
    mkdirSync(path.join(dist, 'feeds'), { recursive: true });
    mkdirSync(path.join(dist, 'help/x'), { recursive: true });
    writeFileSync(path.join(dist, 'feeds/all.atom'), '');
    expect(takeBackAbandoned(root, dist)).toBe(false);
    expect(look()).toEqual({ ...before, [addresses]: 'a\nabout\nfeeds/all.atom\nhelp/x\n' });
  });

  test('does nothing where nothing was left', () => {
    expect(takeBackAbandoned(root, dist)).toBe(false);
  });
});
