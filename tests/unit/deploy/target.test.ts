import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTarget } from '../../../src/deploy/target.ts';

const root = path.resolve('/srv/project');
const parse = (text: string) => parseTarget(text, root);

describe('parseTarget', () => {
  test('a folder is counted from the project', () => {
    expect(parse('../www')).toEqual({ kind: 'folder', folder: path.resolve('/srv/www') });
    expect(parse('/mnt/网站 甲')).toEqual({ kind: 'folder', folder: path.resolve('/mnt/网站 甲') });
  });

  test.each([
    ['web@www.yunxi.example:/srv/tongtu', 'web@www.yunxi.example', '/srv/tongtu'],
    ['server:/srv/tongtu/', 'server', '/srv/tongtu'],
    ["web@[2001:db8::1]:/srv/a 'b/../c", 'web@[2001:db8::1]', '/srv/c'],
  ])('%s is a folder of another machine', (text, host, folder) => {
    expect(parse(text)).toEqual({ kind: 'ssh', host, folder });
  });

  test.each([
    ['', '要写一个文件夹，例如 /srv/tongtu。'],
    ['/', '要写一个文件夹，例如 /srv/tongtu。'],
    ['.', `${root} 是项目自己的文件夹，请写另外一个，例如 /srv/tongtu。`],
    ['dist/x', `${path.join(root, 'dist/x')} 是项目自己的文件夹，请写另外一个，例如 /srv/tongtu。`],
    ['server:www', '“server:www”的冒号后面要写服务器上一个文件夹的完整路径，例如 server:/srv/tongtu。'],
    ['server:/x/..', '“server:/x/..”的冒号后面要写服务器上一个文件夹的完整路径，例如 server:/srv/tongtu。'],
    ['-oProxyCommand=x:/srv', '服务器的名字“-oProxyCommand=x”不能以减号开头。'],
    ['/srv/a\nb', '位置里有换行，不能用。'],
  ])('refuses %j', (text, problem) => {
    expect(parse(text)).toEqual({ problem });
  });
});
