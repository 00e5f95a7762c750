import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A repository as Gitea 1.24 would give it to the CMS, with a real one of git behind it. */
export interface Gitea {
  /** Without a slash at its end. */
  readonly address: string;
  /** What was asked for, `GET /version`, in order. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
}

export const token = 'token-of-the-test';

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

type Run = (args: readonly string[], input?: string | Buffer, environment?: NodeJS.ProcessEnv) => string;

/**
 * Answers what the CMS asks of Gitea, as its documentation describes it: who wants something must have the token, a file is replaced
 * only by who knows what it was, and one that is there is not created.
 * @param folder a repository of git without a working copy
 */
export async function startGitea(folder: string): Promise<Gitea> {
  const asked: string[] = [];
  const run: Run = (args, input, environment = {}) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      ...(input !== undefined && { input }),
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    asked.push(`${request.method ?? ''} ${decodeURIComponent(request.url ?? '').replace('/api/v1', '')}`);
    answer(run, request)
      .then(({ status, body }) => {
        send(response, status, body);
      })
      .catch((error: unknown) => {
        send(response, 500, { message: String(error) });
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function answer(run: Run, request: IncomingMessage): Promise<Answer> {
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
    const [id = '', message = ''] = run(['log', '-1', '--format=%H%n%s', branch]).split('\n');
    return give({ commit: { id, message } });
  }
  const tree = /^\/git\/trees\/(.+)$/u.exec(own)?.[1];
  if (tree !== undefined) return give({ tree: listTree(run, tree), truncated: false });
  if (own === '/commits') return give([]);
  const body = JSON.parse((await read(request)) || '{}') as unknown;
  if (own === '/file-contents') {
    const ref = searchParams.get('ref') ?? 'main';
    return give(
      (body as { readonly files: readonly string[] }).files.map((name) => ({
        path: name,
        encoding: 'base64',
        content: Buffer.from(run(['cat-file', 'blob', `${ref}:${name}`])).toString('base64'),
      })),
    );
  }
  if (own === '/contents' && request.method === 'POST') return commit(run, body as Commit);
  return refuse(404, `${request.method ?? ''} ${own}`);
}

function listTree(run: Run, tree: string): object[] {
  return run(['ls-tree', '-r', '-l', '-z', tree])
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, type, sha, size, path] = /^\d+ (\w+) (\w+) +(\d+)\t(.*)$/su.exec(line) ?? [];
      return { type, sha, size: Number(size), path };
    });
}

/** All of it, or nothing. */
function commit(run: Run, { branch, message, author, files }: Commit): Answer {
  const head = run(['rev-parse', branch]).trim();
  const before = new Map(
    (listTree(run, head) as { path: string; sha: string }[]).map(({ path, sha }) => [path, sha]),
  );
  const index = { GIT_INDEX_FILE: `index-of-${head}` };
  run(['read-tree', head], undefined, index);
  const saved: { path: string; sha: string }[] = [];
  for (const { operation, path, content = '', sha } of files) {
    const known = before.get(path);
    if (operation === 'create' && known !== undefined)
      return refuse(422, `repository file already exists [path: ${path}]`);
    if (operation !== 'create' && known !== sha)
      return refuse(409, `sha does not match [given: ${sha ?? ''}, expected: ${known ?? ''}]`);
    const blob = run(['hash-object', '-w', '--stdin'], Buffer.from(content, 'base64')).trim();
    const line = operation === 'delete' ? `0 ${'0'.repeat(40)}\t${path}` : `100644 ${blob}\t${path}`;
    run(['update-index', '--index-info'], `${line}\n`, index);
    saved.push({ path, sha: blob });
  }
  const tree = run(['write-tree'], undefined, index).trim();
  const made = run(['commit-tree', tree, '-p', head, '-m', message], undefined, {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: 'Gitea',
    GIT_COMMITTER_EMAIL: 'gitea@localhost',
  }).trim();
  run(['update-ref', `refs/heads/${branch}`, made, head]);
  return { status: 201, body: { commit: { sha: made, created: new Date().toJSON() }, files: saved } };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const give = (body: unknown): Answer => ({ status: 200, body });
const refuse = (status: number, message: string): Answer => ({ status, body: { message } });

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
