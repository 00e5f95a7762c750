import type { IncomingMessage } from 'node:http';
import { give, readJson, refuse, startApi, token, type Answer, type ApiServer } from './api-server.ts';
import { openBare, type BareRepository } from './bare-repository.ts';
import { createSignIn } from './pkce.ts';

/** One file of `POST /repos/{owner}/{repo}/contents`: https://docs.gitea.com/api/1.24/#tag/repository/operation/repoChangeFiles */
interface Change {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content?: string;
  readonly sha?: string;
}
interface Commit {
  readonly branch: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly files: readonly Change[];
}

/**
 * Answers what the CMS asks of Gitea 1.24, as its documentation describes it: who wants something must have the token, a file is
 * replaced only by who knows what it was, and one that is there is not created.
 * @param folder a repository of git without a working copy
 */
export function startGitea(folder: string): Promise<ApiServer> {
  const repository = openBare(folder);
  const signIn = createSignIn({ authorize: '/login/oauth/authorize', token: '/login/oauth/access_token' });
  return startApi(async (request) => (await signIn(request)) ?? answer(repository, request));
}

async function answer(repository: BareRepository, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  if (request.headers.authorization !== `token ${token}`) return refuse(401, 'token is required');
  const path = pathname.replace(/^\/api\/v1/u, '');
  if (path === '/user')
    return give({ login: 'xiao-wang', full_name: '小王', email: 'wang@yunxi.example', id: 7 });
  if (path === '/version') return give({ version: '1.24.6' });
  if (path === '/settings/api')
    return give({ default_paging_num: 30, max_response_items: 50, default_max_blob_size: 10_485_760 });
  const own = path.replace(/^\/repos\/yunxi\/site/u, '');
  if (own === path) return refuse(404, 'no such repository');
  if (own === '') return give({ permissions: { pull: true, push: true }, default_branch: 'main' });
  const branch = /^\/branches\/(.+)$/u.exec(own)?.[1];
  if (branch !== undefined) {
    const [id = '', message = ''] = repository.run(['log', '-1', '--format=%H%n%s', branch]).split('\n');
    return give({ commit: { id, message } });
  }
  const tree = /^\/git\/trees\/(.+)$/u.exec(own)?.[1];
  if (tree !== undefined) return give({ tree: repository.listTree(tree), truncated: false });
  if (own === '/commits') return give([]);
  const body = await readJson(request);
  if (own === '/file-contents') {
    const ref = searchParams.get('ref') ?? 'main';
    return give(
      (body as { readonly files: readonly string[] }).files.map((name) => ({
        path: name,
        encoding: 'base64',
        content: repository.readBlob(`${ref}:${name}`).toString('base64'),
      })),
    );
  }
  if (own === '/contents' && request.method === 'POST') return commit(repository, body as Commit);
  return refuse(404, `${request.method ?? ''} ${own}`);
}

/** All of it, or nothing. */
function commit(repository: BareRepository, { branch, message, author, files }: Commit): Answer {
  const head = repository.headOf(branch) ?? '';
  const before = new Map(repository.listTree(head).map(({ path, sha }) => [path, sha]));
  for (const { operation, path, sha } of files) {
    const known = before.get(path);
    if (operation === 'create' && known !== undefined)
      return refuse(422, `repository file already exists [path: ${path}]`);
    if (operation !== 'create' && known !== sha)
      return refuse(409, `sha does not match [given: ${sha ?? ''}, expected: ${known ?? ''}]`);
  }
  const contents = files.map(
    ({ operation, path, content = '' }) =>
      [path, operation === 'delete' ? undefined : Buffer.from(content, 'base64')] as const,
  );
  const made = repository.commit(head, { message, author, files: new Map(contents) });
  repository.run(['update-ref', `refs/heads/${branch}`, made, head]);
  const shas = new Map(repository.listTree(made).map(({ path, sha }) => [path, sha]));
  return {
    status: 201,
    body: {
      commit: { sha: made, created: new Date().toJSON() },
      files: files.map(({ path }) => ({ path, sha: shas.get(path) })),
    },
  };
}
