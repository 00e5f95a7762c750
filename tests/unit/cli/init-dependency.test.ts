import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findDependency } from '../../../src/cli/init-dependency.ts';

/** A folder in which the program has been installed as it is written. */
function makeInstalled(written: string): string {
  const work = mkdtempSync(path.join(tmpdir(), 'tongtu-dependency-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
  const folder = path.join(work, 'site');
  mkdirSync(path.join(folder, 'vendor'), { recursive: true });
  for (const name of ['tongtu-1.2.3.tgz', 'site/vendor/tongtu-1.2.3.tgz'])
    writeFileSync(path.join(work, name), '安装包');
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ dependencies: { tongtu: written } }));
  return folder;
}

describe('findDependency', () => {
  it.each(['file:../tongtu-1.2.3.tgz', '../tongtu-1.2.3.tgz'])(
    'brings a package that lies outside of the site into it: %s, as npm and as yarn name it',
    (written) => {
      expect(findDependency(makeInstalled(written))).toEqual({
        written: 'file:vendor/tongtu-1.2.3.tgz',
        copied: { place: 'vendor/tongtu-1.2.3.tgz', bytes: Buffer.from('安装包') },
      });
    },
  );

  it.each([
    'file:vendor/tongtu-1.2.3.tgz',
    './vendor/tongtu-1.2.3.tgz',
    '1.2.3',
    'git+https://git.yunxi.example/tongtu.git',
  ])('leaves %s as it is: every machine finds it', (written) => {
    expect(findDependency(makeInstalled(written))).toEqual({ written });
  });

  it('says what is missing', () => {
    const folder = makeInstalled('file:../elsewhere/tongtu-1.2.3.tgz');
    const place = path.join(folder, '../elsewhere/tongtu-1.2.3.tgz');
    expect(findDependency(folder)).toEqual({
      problem: `package.json 里写的程序 file:../elsewhere/tongtu-1.2.3.tgz 不在了。请放回 ${place}，或者先 npm install 另一个。`,
    });
  });

  it('does not take another program than the one that has been installed', () => {
    expect(findDependency(makeInstalled('1.2.3'), '1.2.4')).toEqual({
      problem: 'package.json 里已经有程序（1.2.3），不用写 --from。要换一个的，先 npm install 那一个。',
    });
  });
});
