import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { requirePlace } from '../../../src/folders/require-place.ts';

vi.mock('node:fs', { spy: true });

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** The code of the error; undefined if there is none. */
function judge(target: string): unknown {
  try {
    requirePlace(target);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

describe('requirePlace', () => {
  test('takes a folder, a link to one, and a place where nothing is yet', () => {
    const [folder, link, ahead] = ['www', 'dist', 'later'].map((name) => path.join(root, name));
    mkdirSync(folder ?? '');
    symlinkSync('www', link ?? '');
    symlinkSync('srv/site/www', ahead ?? '');
    for (const target of [folder, link, ahead, path.join(root, 'none')])
      expect(judge(target ?? '')).toBeUndefined();
    expect(existsSync(path.join(root, 'srv/site'))).toBe(true);
  });

  test('refuses a file, and a link to one', () => {
    writeFileSync(path.join(root, 'file'), '');
    symlinkSync('file', path.join(root, 'dist'));
    expect([judge(path.join(root, 'file')), judge(path.join(root, 'dist'))]).toEqual(['ENOTDIR', 'ENOTDIR']);
  });

  test('refuses links that lead in a circle', () => {
    symlinkSync('b', path.join(root, 'a'));
    symlinkSync('a', path.join(root, 'b'));
    expect(judge(path.join(root, 'a'))).toBe('ELOOP');
  });

  // Whoever may do everything is refused nothing: the system's answer is given in its place.
  test('refuses a folder in which nothing may be written', () => {
    mkdirSync(path.join(root, 'srv'));
    vi.mocked(accessSync).mockImplementation((place, mode) => {
      if (place === path.join(root, 'srv') && mode === constants.W_OK)
        throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
    });
    expect(judge(path.join(root, 'srv/dist'))).toBe('EACCES');
    expect(judge(path.join(root, 'dist'))).toBeUndefined();
  });

  test('refuses a folder of the same disk that is mounted there', () => {
    const folder = path.join(root, 'my site');
    mkdirSync(folder);
    const line = (place: string) =>
      `36 25 8:1 /srv ${realpathSync(root)}/${place} rw,relatime - ext4 /dev/sda1 rw\n`;
    vi.mocked(readFileSync).mockReturnValueOnce(line('other'));
    expect(judge(folder)).toBeUndefined();
    vi.mocked(readFileSync).mockReturnValueOnce(line('other') + line('my\\040site'));
    expect(judge(folder)).toBe('EBUSY');
  });

  test.skipIf(!existsSync('/proc/self'))('refuses a mount point', () => {
    symlinkSync('/proc', path.join(root, 'dist'));
    expect(judge(path.join(root, 'dist'))).toBe('EBUSY');
  });
});
