import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgeBuilt, markBuild } from '../../../src/publish/build-mark.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-mark-'));
  mkdirSync(path.join(root, 'content/published'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Seconds since 1970. */
function write(file: string, at: number): void {
  writeFileSync(path.join(root, file), '');
  utimesSync(path.join(root, file), at, at);
}

describe('judgeBuilt', () => {
  it('says nothing of a site that was built elsewhere', () => {
    expect(judgeBuilt(root)).toBeUndefined();
    mkdirSync(path.join(root, '.tongtu'));
    writeFileSync(path.join(root, '.tongtu/last-build.json'), '{"began":');
    expect(judgeBuilt(root)).toBeUndefined();
  });

  it('knows a build that runs, one that has failed, and one that was ended', () => {
    const markPublished = markBuild(root);
    expect(judgeBuilt(root)).toEqual({ state: 'running' });
    markPublished();
    expect(judgeBuilt(root)).toEqual({ state: 'built' });
    const ended = { began: 1, pid: 999_999_999, isPublished: false };
    writeFileSync(path.join(root, '.tongtu/last-build.json'), JSON.stringify(ended));
    expect(judgeBuilt(root)).toEqual({ state: 'failed' });
  });

  it('names what was changed after the build had begun, and not what the build has recorded', () => {
    const markPublished = markBuild(root, 1_000_000);
    markPublished();
    write('content/site.yaml', 999);
    write('content/published/addresses.txt', 2000);
    expect(judgeBuilt(root)).toEqual({ state: 'built' });
    write('content/check.yaml', 2000);
    expect(judgeBuilt(root)).toEqual({ state: 'built', changed: 'content/check.yaml' });
  });
});
