import { describe, expect, test } from 'vitest';
import { addressOfHost, editing } from '../../../src/schema/editing.ts';

const repository = 'yunxi/site';
const find = (value: unknown): string[] => {
  const { error } = editing.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
};

describe('editing', () => {
  test.each([
    [{ host: 'github', repository }],
    [{ host: 'github', repository, url: 'https://git.yunxi.example', signIn: 'https://login.yunxi.example' }],
    [{ host: 'gitlab', repository: 'yunxi/web/site', application: '6f3b1c2a0d4e', branch: 'release/1' }],
    [{ host: 'forgejo', repository, url: 'https://git.yunxi.example/forgejo/', review: false }],
    [{ host: 'gitea', repository, url: 'http://localhost:3000' }],
  ])('takes %j', (value) => {
    expect(find(value)).toEqual([]);
  });

  test('publishes from main, after a review, unless somebody says otherwise', () => {
    expect(editing.parse({ host: 'github', repository })).toMatchObject({ branch: 'main', review: true });
  });

  test.each([
    [{ host: 'gitea', repository }, 'host 平台是 gitea，没有写它的网址。'],
    [
      { host: 'gitea', repository, url: 'http://git.yunxi.example' },
      'url 平台网址“http://git.yunxi.example”不是 https 的，登录的凭据会被人看见。',
    ],
    [{ host: 'github', repository, application: 'abc' }, 'application GitHub 不能只靠应用编号登录。'],
    [{ host: 'gitlab', repository, signIn: 'https://a.yunxi.example' }, 'signIn 只有 GitHub 要登录服务。'],
    [{ host: 'github', repository: 'site' }, 'repository 仓库“site”的格式不对。'],
    [{ host: 'github', repository, branch: '../main' }, 'branch 分支“../main”的格式不对。'],
    [{ host: 'gitlab', repository, application: 'a b' }, 'application 应用编号“a b”的格式不对。'],
  ])('refuses %j', (value, told) => {
    expect(find(value)).toEqual([told]);
  });
});

describe('addressOfHost', () => {
  test('is that of the host itself, or that everybody uses', () => {
    expect(addressOfHost({ host: 'gitlab' })).toBe('https://gitlab.com');
    expect(addressOfHost({ host: 'forgejo', url: 'https://git.yunxi.example/forgejo/' })).toBe(
      'https://git.yunxi.example/forgejo',
    );
  });
});
