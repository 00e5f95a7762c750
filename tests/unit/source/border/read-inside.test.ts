import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, test } from 'vitest';
import { describeFault, faultOf } from '../../../../src/source/border/fault.ts';
import { readInside, readProjectFile } from '../../../../src/source/border/read-inside.ts';
import { statProjectFile } from '../../../../src/source/border/stat-inside.ts';
import { expectedFaults, makeBorderFolder } from './border-folder.ts';

const { root, content } = makeBorderFolder();
afterAll(() => {
  rmSync(root, { recursive: true });
});

const amount = { most: 1000 };

function read(name: string): string | object {
  const reading = readProjectFile(root, name, amount);
  return 'bytes' in reading ? Buffer.from(reading.bytes).toString() : reading.fault;
}

describe('readProjectFile', () => {
  test('reads a file that lies there itself', () => {
    expect(read('content/plans/yunxi/plain.txt')).toBe('plain');
    expect(statProjectFile(root, 'content/plans/yunxi/plain.txt')).toEqual({ size: 5 });
  });

  test.each(Object.entries(expectedFaults))('does not read %s, nor wait for it', (name, fault) => {
    expect(read(`content/${name}`)).toEqual(fault);
    expect(statProjectFile(root, `content/${name}`)).toEqual({ fault });
  });

  test.each(['folder/secret.txt', 'near/plain.txt', 'circle/plans/yunxi/plain.txt'])(
    'does not go through a link: %s',
    (name) => {
      expect(read(`content/${name}`)).toMatchObject({ kind: 'link' });
      expect(statProjectFile(root, `content/${name}`)).toMatchObject({ fault: { kind: 'link' } });
    },
  );

  test.each([
    '../elsewhere/secret.txt',
    'content/../elsewhere/secret.txt',
    'content/plans/../../elsewhere/secret.txt',
  ])('does not go up: %s', (name) => {
    expect(read(name)).not.toBe('secret');
  });

  test('tells a folder, a name that nothing can have, and what is not there', () => {
    expect(read('content/plans')).toEqual({ kind: 'folder' });
    for (const name of ['nothing.txt', 'plans/yunxi/plain.txt/x', 'a\0b', '长'.repeat(200)]) {
      expect(read(`content/${name}`)).toEqual({ kind: 'missing' });
      expect(statProjectFile(root, `content/${name}`)).toEqual({ fault: { kind: 'missing' } });
    }
  });

  test('reads no more than was asked for, however large the file', () => {
    const huge = path.join(content, 'huge.bin');
    writeFileSync(huge, 'begin');
    truncateSync(huge, 6_000_000_000);
    expect(read('content/huge.bin')).toEqual({ kind: 'large', most: 1000 });
    // Neither is its beginning, where no more is wanted: such a file is not published.
    expect(readProjectFile(root, 'content/huge.bin', { most: 1000, first: 5 })).toEqual({
      fault: { kind: 'large', most: 1000 },
    });
    const reading = readProjectFile(root, 'content/huge.bin', { most: Infinity, first: 5 });
    expect('bytes' in reading && Buffer.from(reading.bytes).toString()).toBe('begin');
    rmSync(huge);
  });

  test('a folder that is a link itself is the border', () => {
    const other = path.join(root, 'other');
    mkdirSync(other);
    symlinkSync(content, path.join(other, 'content'));
    expect(readProjectFile(other, 'content/plans/yunxi/plain.txt', amount)).toHaveProperty('bytes');
    expect(readProjectFile(other, 'content/outside.txt', amount)).toHaveProperty('fault');
  });
});

describe('readInside, while others put links in the place of files', () => {
  test.each([
    ['a file', 'turn/file.txt', '../../elsewhere/secret.txt', 'turn/file.txt'],
    ['a folder', 'turn/sub', '../../elsewhere', 'turn/sub/secret.txt'],
  ])(
    'never gives what lies outside: %s',
    async (_what, swapped, target, name) => {
      const folder = path.join(content, 'turn');
      mkdirSync(path.join(folder, 'sub'), { recursive: true });
      writeFileSync(path.join(folder, 'sub/secret.txt'), 'plain');
      writeFileSync(path.join(folder, 'file.txt'), 'plain');
      const link = path.join(folder, 'link');
      symlinkSync(target, link);
      const worker = new Worker(new URL('swap-link.ts', import.meta.url), {
        workerData: [path.join(content, swapped), path.join(folder, 'away'), link],
      });
      await new Promise((resolve) => worker.once('online', resolve));
      const seen = new Set<string>();
      // Both have to be met, else nothing was tried: on a busy machine the other thread may have to wait.
      const [start, wanted] = [Date.now(), ['plain', 'link']];
      const since = (): number => Date.now() - start;
      while (since() < 1500 || (since() < 20_000 && !wanted.every((one) => seen.has(one)))) {
        const reading = readInside(content, name, amount);
        seen.add('bytes' in reading ? Buffer.from(reading.bytes).toString() : reading.fault.kind);
      }
      await worker.terminate();
      expect([...seen]).not.toContain('secret');
      expect([...seen]).toEqual(expect.arrayContaining(wanted));
      rmSync(folder, { recursive: true });
      expect(existsSync(path.join(root, 'elsewhere/secret.txt'))).toBe(true);
    },
    30_000,
  );
});

describe('describeFault', () => {
  test.each([
    ['EACCES', '没有权限读。请用文件的主人运行，或者请管理员改权限。'],
    ['ELOOP', '这是链接，绕了一圈又指回自己。网站不跟着链接走。请删去它；要用的，把文件本身复制到这里。'],
    ['ENXIO', '这是管道、设备一类的东西，不是文件。请移到别处去。'],
    ['EISDIR', '这是文件夹，这里要的是文件。请给文件夹改名。'],
    ['EIO', '读不出来，系统说 EIO。请检查磁盘，或者重新取得这个文件。'],
    ['ENOENT', '文件刚才还在，现在没有了。请再运行一次。'],
  ])('says in Chinese what %s is', (code, text) => {
    const { message, advice } = describeFault(faultOf(Object.assign(new Error(code), { code })));
    expect(message + advice).toBe(text);
  });
});
