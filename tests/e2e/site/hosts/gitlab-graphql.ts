import { give, type Answer } from './api-server.ts';
import type { BareRepository } from './bare-repository.ts';

interface Asked {
  readonly query: string;
  readonly variables: {
    readonly fullPath: string;
    readonly branch?: string;
    readonly cursor?: string;
    readonly paths?: readonly string[];
  };
}

/** How many files it lists at once: GitLab 100, here fewer, so that the second page is asked for. */
const atOnce = 10;

/**
 * Answers the queries of the CMS, which are few and known: more may be given than was asked for.
 * https://docs.gitlab.com/api/graphql/reference/
 */
export function answerGitLabQuery(repository: BareRepository, asked: unknown): Answer {
  const { query, variables } = asked as Asked;
  const { fullPath, branch = 'main', cursor = '', paths } = variables;
  if (fullPath !== 'yunxi/site') return give({ data: { project: null } });
  const head = repository.headOf(branch);
  const tree = head === undefined ? null : describeTree(repository, head, query, Number(cursor));
  const blobs = {
    nodes: head === undefined ? [] : (paths ?? []).flatMap((path) => describeBlob(repository, head, path)),
  };
  return give({ data: { project: { repository: { rootRef: 'main', tree, blobs } } } });
}

function describeTree(repository: BareRepository, head: string, query: string, from: number): unknown {
  const [sha, message] = repository.run(['log', '-1', '--format=%H%n%B', head]).split(/\n([\s\S]*)/u);
  if (!query.includes('blobs')) return { lastCommit: { sha, message } };
  const files = repository.listTree(head);
  const until = from + atOnce;
  return {
    blobs: {
      nodes: files.slice(from, until).map(({ type, path, sha: id }) => ({ type, path, sha: id })),
      pageInfo: { endCursor: String(until), hasNextPage: until < files.length },
    },
  };
}

/** What is not there is left out; what is no text has none. */
function describeBlob(repository: BareRepository, head: string, path: string): unknown[] {
  const file = repository.listTree(head).find((one) => one.path === path);
  if (!file) return [];
  const bytes = repository.readBlob(file.sha);
  const rawTextBlob = bytes.includes(0) ? null : bytes.toString('utf8');
  return [{ path, oid: file.sha, size: String(bytes.length), rawTextBlob }];
}
