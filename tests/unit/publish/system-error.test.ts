import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeSystemError } from '../../../src/publish/system-error.mjs';

const made = (code: string, place?: string): Error => Object.assign(new Error(code), { code, path: place });

describe('describeSystemError', () => {
  test.each([
    ['ENOSPC', '磁盘满了，写不下 /a/b 。请腾出空间，生成时要放得下新旧两个网站。'],
    ['EACCES', '没有权限读写 /a/b 。请用文件夹的主人运行，或者请管理员改权限。'],
    ['EROFS', '/a/b 所在的磁盘是只读的。请换一个能写的地方。'],
    ['EMFILE', '同时打开的文件太多。请关掉别的程序再试，或者请管理员提高限额（ulimit -n）。'],
  ])('tells %s', (code, message) => {
    expect(describeSystemError(made(code, '/a/b'))).toBe(message);
  });

  test('finds it in the cause of another error, and says of no file if none is named', () => {
    const error = new Error('Failed', { cause: new Error('again', { cause: made('ENOSPC') }) });
    expect(describeSystemError(error)).toBe('磁盘满了，写不下文件。请腾出空间，生成时要放得下新旧两个网站。');
  });

  test.skipIf(process.platform === 'win32')(
    'reads the number and the file that programs in Rust tell',
    () => {
      const rolldown =
        'Failed to write file in /a/b/c.mjs\n\nCaused by:\n    No space left on device (os error 28)\n';
      expect(describeSystemError(new Error(rolldown))).toBe(
        '磁盘满了，写不下 /a/b/c.mjs 。请腾出空间，生成时要放得下新旧两个网站。',
      );
      expect(describeSystemError(new Error('Permission denied (os error 13)'))).toContain(
        '没有权限读写文件。',
      );
      // 2: a file that is not there, which is a mistake of ours.
      expect(describeSystemError(new Error('No such file or directory (os error 2)'))).toBeUndefined();
    },
  );

  test('finds one among several errors', () => {
    const errors = new AggregateError([new Error('x'), made('EROFS', '/a/b')]);
    expect(describeSystemError(errors)).toContain('只读');
  });

  test('says nothing of other errors, not of those that cause themselves either', () => {
    const circle = new Error('circle');
    circle.cause = circle;
    for (const error of [circle, made('ERR_MODULE_NOT_FOUND'), new TypeError('x'), undefined, '文字'])
      expect(describeSystemError(error)).toBeUndefined();
  });

  test('knows a real one', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
    try {
      symlinkSync('b', path.join(root, 'a'));
      symlinkSync('a', path.join(root, 'b'));
      mkdirSync(path.join(root, 'c'));
      expect(
        catchFrom(() => {
          writeFileSync(path.join(root, 'a'), '');
        }),
      ).toContain('是一圈互相指着的链接，没有尽头。');
      expect(
        catchFrom(() => {
          writeFileSync(path.join(root, 'x'.repeat(300)), '');
        }),
      ).toContain('名字太长');
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

function catchFrom(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return describeSystemError(error);
  }
}
