import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listSiteFilesApart } from '../../../src/publish/site-files-apart.ts';
import { listSiteFiles } from '../../../src/publish/site-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const tell = (files: Awaited<ReturnType<typeof listSiteFilesApart>>) =>
  [...(files ?? [])].map(([name, { dev, ino, mode, size, mtime }]) => [
    name,
    dev,
    ino,
    mode,
    size,
    mtime.getTime(),
  ]);

describe('listSiteFilesApart', () => {
  test('says the same of each file as in this thread', async () => {
    mkdirSync(path.join(root, 'plans/云溪'), { recursive: true });
    for (const name of ['index.html', 'plans/云溪/a b.html']) writeFileSync(path.join(root, name), name);
    symlinkSync('index.html', path.join(root, 'link.html'));
    symlinkSync('plans', path.join(root, 'folder'));
    const here = listSiteFiles(root);
    expect([...here.keys()]).toEqual(['index.html', 'link.html', 'plans/云溪/a b.html']);
    // Times of a file are told to the millisecond.
    const expected = tell(here).map((file) => [...file.slice(0, -1), Math.floor(Number(file.at(-1)))]);
    expect(tell(await listSiteFilesApart(root))).toEqual(expected);
  });

  test('tells that it could not, and ends nothing else', async () => {
    symlinkSync('loop', path.join(root, 'loop'));
    expect(() => listSiteFiles(root)).toThrow('ELOOP');
    expect(await listSiteFilesApart(root)).toBeUndefined();
  });

  test('finds nothing where there is no site', async () => {
    expect(await listSiteFilesApart(path.join(root, 'none'))).toEqual(new Map());
  });
});
