import { linkSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFileDigests } from '../../../src/remembered/file-digests.ts';

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  file = path.join(root, 'page.html');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(text: string, secondsAgo = 60): void {
  writeFileSync(file, text);
  const time = Date.now() / 1000 - secondsAgo;
  utimesSync(file, time, time);
}

/** Asks as one build does, and tells whether the file was read. */
function build(place = file): { digest: string; isRead: boolean } {
  const digests = openFileDigests(path.join(root, 'digests.json'), path.dirname(place));
  let isRead = false;
  const digest = digests.get(place, () => (isRead = true));
  digests.save();
  return { digest, isRead };
}

describe('openFileDigests', () => {
  test('reads a file once, in whatever folder the site is', () => {
    write('一');
    const first = build();
    expect(first).toEqual({ digest: expect.stringMatching(/^[\da-f]{32}$/u) as unknown, isRead: true });
    const next = path.join(root, 'next');
    mkdirSync(next);
    linkSync(file, path.join(next, 'page.html'));
    expect(build(path.join(next, 'page.html'))).toEqual({ ...first, isRead: false });
  });
  test('reads one that was written to, at the same length too', () => {
    write('一', 60);
    const before = build().digest;
    write('二', 50);
    const { digest, isRead } = build();
    expect(isRead).toBe(true);
    expect(digest).not.toBe(before);
  });
  test('reads another file of the same time and length', () => {
    write('一', 60);
    const before = build();
    rmSync(file);
    writeFileSync(path.join(root, 'other'), '');
    write('二', 60);
    expect(build().digest).not.toBe(before.digest);
  });
  test('reads a file that stood somewhere else: numbers of files change hands where a folder is unpacked again', () => {
    write('一');
    const before = build();
    linkSync(file, path.join(root, 'other.html'));
    expect(build(path.join(root, 'other.html'))).toEqual({ ...before, isRead: true });
  });
  test('does not rely on the time of a file that was written just now', () => {
    write('一', 0);
    build();
    expect(build().isRead).toBe(true);
  });
});
