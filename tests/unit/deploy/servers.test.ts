import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFolder } from '../../../src/deploy/folder-server.ts';
import { rollBack } from '../../../src/deploy/roll-back.ts';
import { openSsh } from '../../../src/deploy/ssh-server.ts';
import { deployRelease, listKept, nameOf, readCurrent, readServed } from './example-release.ts';

let root = '';
let target = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  // Whatever is in its name must mean nothing to a shell.
  target = path.join(root, "it's $HOME 云");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const hasRsync = spawnSync('rsync', ['--version']).status === 0;
if (!hasRsync)
  console.warn('RSYNC IS NOT INSTALLED HERE: how a site is put on another machine has not been tested.');

/** Stands in for ssh: the other machine is this one. rsync names the user by an option. */
const rsh = '#!/bin/sh\n[ "$1" = -p ] && shift 2\n[ "$1" = -l ] && shift 2\nshift\nexec sh -c "$*"\n';

function openNeighbour() {
  const shell = path.join(root, 'rsh');
  writeFileSync(shell, rsh, { mode: 0o755 });
  return openSsh({ host: 'web@www.yunxi.example', folder: target }, `${shell} -p 2222`);
}

const ways = [
  ['a folder', () => openFolder(target)] as const,
  ...(hasRsync ? [['a folder of another machine', openNeighbour] as const] : []),
];

describe.each(ways)('%s', (_, open) => {
  /** A build makes its folder anew, so it has its own assets only. */
  const deploy = (number: number, most?: number) => {
    rmSync(path.join(root, 'dist'), { recursive: true, force: true });
    return deployRelease(root, open(), number, most);
  };

  test('serves what was put there last, keeps the newest and goes back', () => {
    const counts = [1, 2, 3, 4].map((number) => deploy(number, 3));
    expect(counts).toEqual([1, 2, 3, 3]);
    expect(readServed(target)).toBe(4);
    expect(listKept(target)).toEqual([2, 3, 4].map(nameOf));
    expect(rollBack(open())).toBe(nameOf(3));
    expect(readServed(target)).toBe(3);
    // A new one follows the one that was gone back to, and so does going back.
    deploy(5, 3);
    expect(rollBack(open())).toBe(nameOf(3));
    expect(rollBack(open(), nameOf(4))).toBe(nameOf(4));
    expect(readServed(target)).toBe(4);
    expect(() => rollBack(open(), 'x')).toThrow(
      `没有叫 x 的发布。有的是：${[3, 4, 5].map(nameOf).join('、')}。`,
    );
    expect(readServed(target)).toBe(4);
  });

  test('keeps the scripts and styles of the releases that stay, and of no others', () => {
    for (const number of [1, 2, 3]) deploy(number, 2);
    const has = (number: number) => existsSync(path.join(target, `current/_astro/a${number}.css`));
    expect([1, 2, 3].map(has)).toEqual([true, true, true]);
    deploy(4, 2);
    // The first was gone when the fourth came, and the third does not pass on what it was given.
    expect([1, 2, 3, 4].map(has)).toEqual([false, true, true, true]);
  });

  test('takes what has not changed from the release before, with its time', () => {
    deploy(1);
    deploy(2);
    const [one, other] = [1, 2].map((number) =>
      statSync(path.join(target, 'releases', nameOf(number), 'site/same.txt')),
    );
    expect(other?.ino).toBe(one?.ino);
    expect(statSync(path.join(target, 'current/index.html')).mode & 0o777).toBe(0o644);
  });

  test('does nothing where the same is served already, if that is wanted', () => {
    const again = (number: number) => deployRelease(root, open(), number, 5, true);
    deploy(1);
    expect(again(1)).toBeUndefined();
    expect(listKept(target)).toEqual([nameOf(1)]);
    deploy(2);
    rollBack(open());
    // Another one is served by now.
    rmSync(path.join(root, 'dist'), { recursive: true });
    expect(again(3)).toBe(3);
  });

  test('brings the maps of former addresses', () => {
    mkdirSync(path.join(root, 'redirects'));
    const text = "map $uri $x {\n    '/a\\'b' 1; # $(id) `id`\n}\n";
    writeFileSync(path.join(root, 'redirects/nginx.conf'), text);
    deploy(1);
    expect(readFileSync(path.join(target, 'redirects/nginx.conf'), 'utf8')).toBe(text);
  });

  test('removes what runs that were broken off have left, and nothing else', () => {
    deploy(1);
    const left = ['.gone-2031-02-01-000000-000', '.new-ffff-1-2001-01-01-000000-000'];
    const others = ['.new-ffff-1-9999-01-01-000000-000', 'notes'];
    for (const name of [...left, ...others])
      mkdirSync(path.join(target, 'releases', name, 'site'), { recursive: true });
    deploy(2);
    expect(listKept(target)).toEqual([others[0], nameOf(1), nameOf(2), 'notes']);
  });

  test('takes the place of a link that somebody made by hand, and leaves what it led to', () => {
    mkdirSync(path.join(target, '2031-01-01'), { recursive: true });
    symlinkSync('2031-01-01', path.join(target, 'current'));
    deploy(1);
    expect(readServed(target)).toBe(1);
    expect(existsSync(path.join(target, '2031-01-01'))).toBe(true);
    expect(readCurrent(target)).toBe(`releases/${nameOf(1)}/site`);
  });

  test('refuses a place that is taken, and changes nothing', () => {
    writeFileSync(target, '');
    expect(() => deploy(1)).toThrow('是一个文件。请写一个文件夹，没有的话会新建。');
    rmSync(target);
    mkdirSync(path.join(target, 'current'), { recursive: true });
    expect(() => deploy(1)).toThrow('current 不是链接，换不了。请给它改一个名字');
    rmSync(path.join(target, 'current'), { recursive: true });
    writeFileSync(path.join(target, 'index.html'), '');
    expect(() => deploy(1)).toThrow('里直接放着一个网站（有 index.html）。');
    expect(existsSync(path.join(target, 'releases'))).toBe(false);
  });

  test('goes back to nothing where nothing is', () => {
    expect(() => rollBack(open())).toThrow('没有更早的发布可以退回。');
    expect(existsSync(target)).toBe(false);
  });

  test('runs a command afterwards, and tells if that fails', () => {
    deploy(1);
    open().run(`echo done >'${path.join(root, 'said')}'`);
    expect(readFileSync(path.join(root, 'said'), 'utf8')).toBe('done\n');
    expect(() => {
      open().run('exit 3');
    }).toThrow('网站已经换好，随后的命令没有成功（退出码 3）：exit 3');
  });
});

test.skipIf(!hasRsync)('a site that cannot be sent whole is not served', () => {
  deployRelease(root, openNeighbour(), 1);
  const shell = path.join(root, 'broken');
  // The connection is lost while files are sent.
  writeFileSync(shell, rsh.replace('exec', 'case "$*" in *rsync*) exit 255;; esac\nexec'), { mode: 0o755 });
  const server = openSsh({ host: 'server', folder: target }, shell);
  expect(() => deployRelease(root, server, 2)).toThrow('没有传完（rsync 的退出码');
  expect(readServed(target)).toBe(1);
});
