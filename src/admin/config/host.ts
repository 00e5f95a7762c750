import { addressOfHost, type Editing } from '../../schema/editing.ts';
import { reviewBranch } from './review-branch.ts';

/** What the editor must know of the host of a repository. */
export interface Host {
  /** For the CMS. */
  readonly backend: Readonly<Record<string, unknown>>;
  /** Whether each document that is saved becomes a pull request of its own, which the CMS opens itself. */
  readonly opensPullRequests: boolean;
  /** Origins that the page must be allowed to ask. */
  readonly origins: readonly string[];
  /** Origins of the pictures of people who have signed in. */
  readonly pictures: readonly string[];
}

const messages = {
  create: '添加{{collection}}：{{path}}',
  update: '修改{{collection}}：{{path}}',
  delete: '删除{{collection}}：{{path}}',
  uploadMedia: '上传 {{path}}',
  deleteMedia: '删除 {{path}}',
};

/** The host that a site names, in the CMS's words. What signs editors in stays with the host: nothing of it is secret here. */
export function describeHost(editing: Editing): Host {
  const { host, repository, branch, application, signIn, review } = editing;
  const address = addressOfHost(editing);
  const { origin } = new URL(address);
  const common = {
    repo: repository,
    branch,
    commit_messages: messages,
    auth_methods: application !== undefined || signIn !== undefined ? ['oauth', 'token'] : ['token'],
  };
  switch (host) {
    case 'github': {
      const isPublic = origin === 'https://github.com';
      const api = isPublic ? 'https://api.github.com' : `${address}/api/v3`;
      return {
        backend: {
          ...common,
          name: 'github',
          ...(!isPublic && { api_root: api, graphql_api_root: `${address}/api/graphql` }),
          ...(signIn !== undefined && { base_url: signIn }),
        },
        opensPullRequests: review,
        origins: [new URL(api).origin],
        pictures: [isPublic ? 'https://avatars.githubusercontent.com' : origin],
      };
    }
    case 'gitlab':
      return {
        backend: {
          ...common,
          name: 'gitlab',
          base_url: address,
          api_root: `${address}/api/v4`,
          graphql_api_root: `${address}/api/graphql`,
          ...(application !== undefined && { auth_type: 'pkce', app_id: application }),
        },
        opensPullRequests: review,
        origins: [origin],
        pictures: [origin],
      };
    case 'gitea':
    case 'forgejo':
      return {
        backend: {
          ...common,
          name: 'gitea',
          // The CMS opens no pull requests there: a job of the host does, for all that is on this branch.
          ...(review && { branch: reviewBranch }),
          base_url: address,
          api_root: `${address}/api/v1`,
          ...(application !== undefined && { app_id: application }),
        },
        opensPullRequests: false,
        origins: [origin],
        pictures: [origin],
      };
  }
}
