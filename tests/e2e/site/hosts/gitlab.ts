import type { IncomingMessage } from 'node:http';
import { give, readJson, refuse, startApi, token, type Answer, type ApiServer } from './api-server.ts';
import { openBare, type BareRepository } from './bare-repository.ts';
import { answerGitLabQuery } from './gitlab-graphql.ts';
import {
  answerMergeRequests,
  editor,
  type AskedOfMergeRequests,
  type MergeRequest,
} from './gitlab-merge-requests.ts';
import { createSignIn } from './pkce.ts';

export interface GitLab extends ApiServer {
  readonly mergeRequests: readonly MergeRequest[];
}

/** `POST /projects/:id/repository/commits` */
interface Commit {
  readonly branch: string;
  readonly start_branch?: string;
  readonly commit_message: string;
  readonly actions: readonly {
    readonly action: 'create' | 'update' | 'delete' | 'move';
    readonly file_path: string;
    readonly previous_path?: string;
    readonly content?: string;
    readonly encoding?: 'text' | 'base64';
  }[];
}

/**
 * Answers what the CMS asks of GitLab 18, as its documentation describes it (https://docs.gitlab.com/api/rest/,
 * https://docs.gitlab.com/api/graphql/reference/): who wants something must have the token, a file that is there is not created and one
 * that is not is not changed, a branch is begun once, and a draft is not merged.
 * @param folder a repository of git without a working copy
 */
export async function startGitLab(folder: string): Promise<GitLab> {
  const repository = openBare(folder);
  const mergeRequests: MergeRequest[] = [];
  const signIn = createSignIn({ authorize: '/oauth/authorize', token: '/oauth/token' });
  const server = await startApi(async (request) => {
    const signed = await signIn(request);
    if (signed) return signed;
    if (request.headers.authorization !== `Bearer ${token}`) return refuse(401, '401 Unauthorized');
    // Its paths have slashes that are part of a name, as `%2F`.
    const [path = '', query = ''] = (request.url ?? '').split('?');
    if (path === '/api/graphql') return answerGitLabQuery(repository, await readJson(request));
    const parts = path.split('/').slice(3).map(decodeURIComponent);
    return answer({ repository, mergeRequests }, request, parts, new URLSearchParams(query));
  });
  return { ...server, mergeRequests };
}

async function answer(
  at: Pick<AskedOfMergeRequests, 'repository' | 'mergeRequests'>,
  request: IncomingMessage,
  [first, project, kind, ...more]: readonly string[],
  query: URLSearchParams,
): Promise<Answer> {
  const { repository } = at;
  const { method = 'GET' } = request;
  if (first === 'user') return give(editor);
  if (first === 'avatar') return give({ avatar_url: null });
  if (first !== 'projects' || project !== 'yunxi/site') return refuse(404, '404 Project Not Found');
  if (kind === 'users') return give(query.get('search') === editor.username ? [editor] : []);
  // No job of the host has published anything here.
  if (kind === 'deployments') return give([]);
  const body = method === 'GET' || method === 'DELETE' ? {} : await readJson(request);
  if (kind === 'merge_requests') return answerMergeRequests({ ...at, method, path: more, query, body });
  const [part, name = '', last] = more;
  if (kind !== 'repository') return refuse(404, '404 Not Found');
  if (part === 'branches')
    return method === 'DELETE' ? deleteBranch(repository, name) : describe(repository, name);
  if (part === 'files' && last === 'raw')
    return { status: 200, body: repository.readBlob(`${query.get('ref') ?? 'HEAD'}:${name}`) };
  if (part === 'commits' && method === 'POST') return commit(repository, body as Commit);
  // Nobody here asks who has changed a file, and no job says anything of a commit.
  return part === 'commits' ? give([]) : refuse(404, '404 Not Found');
}

function describe(repository: BareRepository, name: string): Answer {
  const id = repository.headOf(name);
  return id === undefined ? refuse(404, '404 Branch Not Found') : give({ name, commit: { id } });
}

function deleteBranch(repository: BareRepository, name: string): Answer {
  const head = repository.headOf(name);
  if (head === undefined) return refuse(404, '404 Branch Not Found');
  repository.run(['update-ref', '-d', `refs/heads/${name}`, head]);
  return { status: 204, body: '' };
}

/** All of it, or nothing. */
function commit(
  repository: BareRepository,
  { branch, start_branch: start, commit_message: message, actions }: Commit,
): Answer {
  const begun = repository.headOf(branch);
  if (begun !== undefined && start !== undefined)
    return refuse(
      400,
      `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
    );
  const head = begun ?? repository.headOf(start ?? '');
  if (head === undefined) return refuse(400, 'You can only create or edit files when you are on a branch');
  const there = new Set(repository.listTree(head).map(({ path }) => path));
  const files = new Map<string, Buffer | undefined>();
  for (const { action, file_path: path, previous_path: before = path, content = '', encoding } of actions) {
    if (action === 'create' && there.has(path)) return refuse(400, 'A file with this name already exists');
    if (action !== 'create' && !there.has(before)) return refuse(400, "A file with this name doesn't exist");
    if (action === 'move') files.set(before, undefined);
    files.set(
      path,
      action === 'delete' ? undefined : Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'),
    );
  }
  const made = repository.commit(head, { message, author: editor, files });
  repository.run(['update-ref', `refs/heads/${branch}`, made]);
  return { status: 201, body: { id: made, committed_date: new Date().toJSON() } };
}
