import { describe, expect, test } from 'vitest';
import { createConfig, workingCopy } from '../../../../src/admin/config/config.ts';
import { describeHost } from '../../../../src/admin/config/host.ts';
import { createAdminPolicy } from '../../../../src/admin/policy.ts';
import { editing } from '../../../../src/schema/editing.ts';

const describeWritten = (written: object) =>
  describeHost(editing.parse({ repository: 'yunxi/site', ...written }));
const own = 'https://git.yunxi.example';

describe('describeHost', () => {
  test('GitHub: a token, pull requests that the CMS opens, and nothing but its interface', () => {
    expect(describeWritten({ host: 'github' })).toEqual({
      backend: {
        name: 'github',
        repo: 'yunxi/site',
        branch: 'main',
        auth_methods: ['token'],
        commit_messages: expect.objectContaining({ update: '修改{{collection}}：{{path}}' }) as object,
      },
      opensPullRequests: true,
      origins: ['https://api.github.com'],
      pictures: ['https://avatars.githubusercontent.com'],
    });
    expect(
      describeWritten({ host: 'github', url: own, signIn: 'https://login.yunxi.example' }),
    ).toMatchObject({
      backend: {
        api_root: `${own}/api/v3`,
        graphql_api_root: `${own}/api/graphql`,
        base_url: 'https://login.yunxi.example',
        auth_methods: ['oauth', 'token'],
      },
      origins: [own],
    });
  });

  test('GitLab: its account without a secret', () => {
    expect(describeWritten({ host: 'gitlab', url: `${own}/gitlab/`, application: 'abc' })).toMatchObject({
      backend: {
        name: 'gitlab',
        base_url: `${own}/gitlab`,
        api_root: `${own}/gitlab/api/v4`,
        auth_type: 'pkce',
        app_id: 'abc',
        auth_methods: ['oauth', 'token'],
      },
      opensPullRequests: true,
      origins: [own],
    });
  });

  test.each(['gitea', 'forgejo'])('%s: a branch that waits for a review, or none', (host) => {
    const reviewed = describeWritten({ host, url: own });
    expect(reviewed).toMatchObject({
      backend: { name: 'gitea', branch: 'edits', api_root: `${own}/api/v1`, auth_methods: ['token'] },
      opensPullRequests: false,
    });
    expect(describeWritten({ host, url: own, review: false }).backend).toMatchObject({ branch: 'main' });
  });
});

describe('createConfig', () => {
  const edited = {
    site: {
      name: '云溪交通公开',
      domain: 'https://www.yunxi.example',
      base: '/',
      columns: { plans: '工作计划', summaries: '工作总结', papers: '其他文件' } as never,
      ownKinds: [],
    },
    topics: [],
  };

  test('has the host open a pull request for each document where it can, and sends pictures with it', () => {
    const hosted = createConfig(edited, describeWritten({ host: 'github' }));
    expect(hosted.publish_mode).toBe('editorial_workflow');
    expect(hosted.collections[0]?.fields.map(({ name }) => name)).toContain('pictures_to_send');
    expect(createConfig(edited, describeWritten({ host: 'github', review: false })).publish_mode).toBe(
      'simple',
    );
    const local = createConfig(edited, workingCopy);
    expect(local.publish_mode).toBe('simple');
    expect(local.collections[0]?.fields.map(({ name }) => name)).not.toContain('pictures_to_send');
  });
});

describe('createAdminPolicy', () => {
  test('lets the page ask this site alone, and the host of the repository where there is one', () => {
    expect(createAdminPolicy()).toContain("connect-src 'self' blob: data:;");
    expect(createAdminPolicy(describeWritten({ host: 'gitea', url: own }))).toContain(
      `connect-src 'self' blob: data: ${own};`,
    );
    for (const policy of [createAdminPolicy(), createAdminPolicy(describeWritten({ host: 'github' }))]) {
      expect(policy).toMatch(/^default-src 'none'; script-src 'self';/u);
      expect(policy).not.toContain('unsafe-eval');
    }
  });
});
