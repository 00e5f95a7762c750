import type { IncomingMessage } from 'node:http';
import { give, readJson, refuse, startApi, token, type Answer, type ApiServer } from './api-server.ts';
import { openBare, type BareRepository } from './bare-repository.ts';
import { answerQuery } from './github-graphql.ts';

/** A pull request, as far as the CMS opens, moves and merges one. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly head: string;
  readonly base: string;
  readonly created: string;
  draft: boolean;
  state: 'open' | 'closed' | 'merged';
  labels: string[];
}

export interface GitHub extends ApiServer {
  readonly pullRequests: readonly PullRequest[];
}

export const editor = { login: 'xiao-wang', name: '小王', email: 'wang@yunxi.example', id: 7 };

/**
 * Answers what the CMS asks of GitHub Enterprise Server, as its documentation describes it (https://docs.github.com/en/rest,
 * https://docs.github.com/en/graphql): who wants something must have the token, a commit is made on the head that is named, a branch
 * is not created twice, and a draft is not merged.
 * @param folder a repository of git without a working copy
 */
export async function startGitHub(folder: string): Promise<GitHub> {
  const repository = openBare(folder);
  const pullRequests: PullRequest[] = [];
  const server = await startApi(async (request) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    if (pathname === '/auth') return signIn();
    if (!/^(?:token|bearer) /iu.test(request.headers.authorization ?? ''))
      return refuse(401, 'Requires authentication');
    if (request.headers.authorization?.split(' ')[1] !== token) return refuse(401, 'Bad credentials');
    if (pathname === '/api/graphql') return answerQuery(repository, pullRequests, await readJson(request));
    return answerRest(repository, pullRequests, request, pathname.replace(/^\/api\/v3/u, ''));
  });
  return { ...server, pullRequests };
}

/** What a service for signing in gives, https://github.com/sveltia/sveltia-cms-auth: a page that hands the token over. */
function signIn(): Answer {
  const told = JSON.stringify(
    `authorization:github:success:${JSON.stringify({ provider: 'github', token })}`,
  );
  const script = `
    addEventListener('message', ({ data, origin }) => {
      if (data === 'authorizing:github') opener.postMessage(${told}, origin);
    });
    opener.postMessage('authorizing:github', '*');`;
  return {
    status: 200,
    body: `<!doctype html><title>登录</title><script>${script}</script>`,
    headers: { 'Content-Type': 'text/html' },
  };
}

async function answerRest(
  repository: BareRepository,
  pullRequests: PullRequest[],
  request: IncomingMessage,
  path: string,
): Promise<Answer> {
  const { method = 'GET' } = request;
  if (path === '/user') return give({ ...editor, avatar_url: '', html_url: '' });
  const own = decodeURI(path).replace(/^\/repos\/yunxi\/site/u, '');
  if (own === decodeURI(path)) return refuse(404, 'Not Found');
  if (own === `/collaborators/${editor.login}`) return { status: 204, body: '' };
  const tree = /^\/git\/trees\/(.+)$/u.exec(own)?.[1];
  if (tree !== undefined) return give({ tree: repository.listTree(tree), truncated: false });
  const blob = /^\/git\/blobs\/(.+)$/u.exec(own)?.[1];
  if (blob !== undefined)
    return {
      status: 200,
      body: repository.readBlob(blob),
      headers: { 'Content-Type': 'application/vnd.github.raw' },
    };
  const branch = /^\/git\/refs\/heads\/(.+)$/u.exec(own)?.[1];
  const body = (await readJson(request)) as never;
  if (branch !== undefined) return changeBranch(repository, method, branch, body);
  if (own === '/pulls' && method === 'POST') return openPullRequest(repository, pullRequests, body);
  const [, kind, number, more] = /^\/(pulls|issues)\/(\d+)(?:\/(\w+))?$/u.exec(own) ?? [];
  const pullRequest = pullRequests.find((one) => String(one.number) === number);
  if (kind === undefined || !pullRequest) return refuse(404, 'Not Found');
  return changePullRequest(
    repository,
    pullRequest,
    `${method} ${[kind, more].filter(Boolean).join('/')}`,
    body,
  );
}

function changeBranch(
  repository: BareRepository,
  method: string,
  branch: string,
  { sha }: { readonly sha?: string },
): Answer {
  const head = repository.headOf(branch);
  if (head === undefined) return refuse(422, 'Reference does not exist');
  if (method === 'DELETE') {
    repository.run(['update-ref', '-d', `refs/heads/${branch}`, head]);
    return { status: 204, body: '' };
  }
  repository.run(['update-ref', `refs/heads/${branch}`, sha ?? '']);
  return give({ ref: `refs/heads/${branch}` });
}

function openPullRequest(
  repository: BareRepository,
  pullRequests: PullRequest[],
  { title, head, base, draft }: Pick<PullRequest, 'title' | 'head' | 'base' | 'draft'>,
): Answer {
  if (pullRequests.some((one) => one.head === head && one.state === 'open'))
    return refuse(422, `A pull request already exists for yunxi:${head}.`);
  if (repository.headOf(head) === repository.headOf(base))
    return refuse(422, `No commits between ${base} and ${head}`);
  const created = new Date().toJSON();
  const made: PullRequest = {
    number: pullRequests.length + 1,
    title,
    head,
    base,
    draft,
    created,
    state: 'open',
    labels: [],
  };
  pullRequests.push(made);
  return {
    status: 201,
    body: {
      number: made.number,
      node_id: `PR_${String(made.number)}`,
      title,
      html_url: '',
      head: { sha: repository.headOf(head) },
      created_at: created,
      updated_at: created,
    },
  };
}

function changePullRequest(
  repository: BareRepository,
  pullRequest: PullRequest,
  what: string,
  body: { readonly labels?: readonly string[]; readonly state?: 'open' | 'closed' },
): Answer {
  switch (what) {
    case 'POST issues/labels':
      pullRequest.labels = [...pullRequest.labels, ...(body.labels ?? [])];
      return give(pullRequest.labels.map((name) => ({ name })));
    case 'GET issues':
      return give({ labels: pullRequest.labels.map((name) => ({ name })) });
    case 'PATCH issues':
      pullRequest.labels = [...(body.labels ?? [])];
      return give({});
    case 'PATCH pulls':
      pullRequest.state = body.state ?? pullRequest.state;
      return give({});
    case 'PUT pulls/merge': {
      if (pullRequest.draft) return refuse(405, 'Pull Request is still a draft');
      const { number, head, base } = pullRequest;
      const sha = repository.merge(head, base, `Merge pull request #${String(number)} from yunxi/${head}`);
      pullRequest.state = 'merged';
      return give({ merged: true, sha });
    }
    default:
      return refuse(404, 'Not Found');
  }
}
