import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  makeBuildFolder,
  nameBuildFolder,
  removeAbandonedBuilds,
} from '../../../src/publish/abandoned-builds.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

describe('removeAbandonedBuilds', () => {
  test('removes the folders of builds that run no more, and nothing else', async () => {
    const { pid: ended } = spawnSync(process.execPath, ['--version']);
    mkdirSync(path.join(makeBuildFolder(work, ended), 'plans'));
    const running = path.basename(makeBuildFolder(work));
    mkdirSync(path.join(work, 'build-notes'));
    await removeAbandonedBuilds(work);
    expect(readdirSync(work).sort()).toEqual(['build-notes', running].sort());
  });

  test('removes those of a build that had the same number: in a container each may have it', async () => {
    mkdirSync(path.join(work, `build-${String(process.pid)}-aB3dEf`));
    mkdirSync(path.join(work, `datasets-${String(process.pid)}`));
    const running = [makeBuildFolder(work), nameBuildFolder(work)].map((folder) => path.basename(folder));
    mkdirSync(path.join(work, running[1] ?? ''));
    await removeAbandonedBuilds(work);
    // The datasets may be those of this build: it removes them itself.
    expect(readdirSync(work).sort()).toEqual([...running, `datasets-${String(process.pid)}`].sort());
  });
});
