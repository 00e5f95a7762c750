import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
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
import { makeBuildFolder } from '../../../src/publish/abandoned-builds.ts';
import { prepareFolder } from '../../../src/publish/prepare-folder.ts';
import { removeEmptyFolders } from '../../../src/publish/remove-empty-folders.ts';
import { listBelow } from '../../../src/remembered/list-below.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

/** Of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;
const list = (folder: string): string[] =>
  listBelow(folder)
    .map(({ name }) => name.replaceAll(path.sep, '/'))
    .sort();

function makeSite(folder: string): void {
  mkdirSync(path.join(folder, 'plans/yunxi/2024'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '一');
  writeFileSync(path.join(folder, 'plans/yunxi/2024/index.html'), '二');
}

describe('prepareFolder', () => {
  test('takes the folder of a site that was replaced, without its files, under another name', async () => {
    const left = makeBuildFolder(work, ended);
    makeSite(left);
    // The same file as in the site that is served.
    linkSync(path.join(left, 'index.html'), path.join(work, 'served.html'));
    const { folder, ready } = prepareFolder(work, path.join(work, 'dist'));
    expect(await ready).toBe(true);
    expect(existsSync(left)).toBe(false);
    expect(list(folder)).toEqual(['plans', 'plans/yunxi', 'plans/yunxi/2024']);
    expect(readFileSync(path.join(work, 'served.html'), 'utf8')).toBe('一');
  });

  test('makes the folders of the site that is served where no other is left', async () => {
    const dist = path.join(work, 'dist');
    makeSite(dist);
    const running = makeBuildFolder(work, process.ppid);
    makeSite(running);
    const { folder, ready, done } = prepareFolder(work, dist);
    expect(await ready).toBe(true);
    await done;
    expect(list(folder)).toEqual(['plans', 'plans/yunxi', 'plans/yunxi/2024']);
    expect(readdirSync(running).sort()).toEqual(['index.html', 'plans']);
    expect(list(dist)).toContain('plans/yunxi/2024/index.html');
  });

  test('gives an empty one where there is no site', async () => {
    const { folder, ready, done } = prepareFolder(work, path.join(work, 'dist'));
    expect(await ready).toBe(true);
    await done;
    expect(list(folder)).toEqual([]);
  });
});

test('removeEmptyFolders removes folders without a file at any depth, and no other', () => {
  makeSite(work);
  for (const folder of ['plans/yunxi/2023/a/b', 'routes/x'])
    mkdirSync(path.join(work, folder), { recursive: true });
  removeEmptyFolders(work, listBelow(work));
  expect(list(work)).toEqual([
    'index.html',
    'plans',
    'plans/yunxi',
    'plans/yunxi/2024',
    'plans/yunxi/2024/index.html',
  ]);
});
