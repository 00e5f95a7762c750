import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSourceFiles } from '../../../src/collections/source-files.ts';
import { readFileFacts } from '../../../src/document/file-facts.ts';
import * as files from '../../../src/document/files.ts';

const file = 'content/plans/yunxi/2024.mdx';
const draft = '---\ntitle: 云溪县2024年工作计划\ndraft: true\n---\n\n修路10公里。\n';
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(place(), draft);
  // A time that can be given again exactly.
  utimesSync(place(), 1_700_000_000, 1_700_000_000);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

const place = (): string => path.join(root, file);

/** As if a while had passed since all was written. */
const wait = (): void => {
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
};

/** What one run is told of the file, and how often it had to be read for it. */
function run() {
  const reads = vi.spyOn(files, 'readTextFile');
  reads.mockClear();
  const sources = openSourceFiles(root, 'build');
  const facts = sources.tell(file);
  sources.save();
  return { facts, reads: reads.mock.calls.length };
}

describe('openSourceFiles', () => {
  test('does not read a file again that nothing has been written into', () => {
    wait();
    const first = run();
    expect(first).toEqual({ facts: readFileFacts(Buffer.from(draft)), reads: 1 });
    expect(first.facts?.publication).toEqual({ draft: true });
    expect(run()).toEqual({ facts: first.facts, reads: 0 });
  });

  test('reads one that has just been written: it may be written again within one tick of the clock', () => {
    run();
    expect(run().reads).toBe(1);
  });

  test.for<readonly [string, () => void]>([
    [
      'has been written with its size and its time kept',
      () => {
        const { atime, mtime } = statSync(place());
        writeFileSync(place(), draft.replace('10', '11'));
        utimesSync(place(), atime, mtime);
      },
    ],
    [
      'was put in its place',
      () => {
        const { atime, mtime } = statSync(place());
        writeFileSync(`${place()}.other`, draft.replace('10', '11'));
        utimesSync(`${place()}.other`, atime, mtime);
        renameSync(`${place()}.other`, place());
      },
    ],
  ])('reads one that %s', ([, change]) => {
    wait();
    const before = run().facts;
    vi.useRealTimers();
    change();
    wait();
    const { facts, reads } = run();
    expect(reads).toBe(1);
    expect(facts).toEqual(readFileFacts(readFileSync(place())));
    expect(facts).not.toEqual(before);
  });

  test('tells nothing of what cannot be read, and does not remember that', () => {
    wait();
    rmSync(place());
    symlinkSync('2023.mdx', place());
    expect(run().facts).toBeUndefined();
    vi.useRealTimers();
    rmSync(place());
    writeFileSync(place(), draft);
    wait();
    expect(run().facts?.publication).toEqual({ draft: true });
  });
});
