import { give, type Answer } from './api-server.ts';
import type { BareRepository } from './bare-repository.ts';
import { editor, type PullRequest } from './github.ts';

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface CommitInput {
  readonly branch: { readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
  readonly message: { readonly headline: string };
}

/** As GitHub says of what it cannot do: in the answer, which is a good one otherwise. */
const fail = (type: string, message: string): Answer => give({ data: null, errors: [{ type, message }] });

/**
 * Answers the queries of the CMS, which are few and known: more may be given than was asked for.
 * https://docs.github.com/en/graphql/reference
 */
export function answerQuery(
  repository: BareRepository,
  pullRequests: readonly PullRequest[],
  asked: unknown,
): Answer {
  const { query, variables } = asked as Asked;
  const input = variables['input'] as never;
  if (query.includes('createCommitOnBranch')) return commit(repository, query, input);
  if (query.includes('createRef')) return createBranch(repository, input);
  const draftState = /(convertPullRequestToDraft|markPullRequestReadyForReview)\(/u.exec(query)?.[1];
  if (draftState !== undefined) {
    const { pullRequestId } = input as { readonly pullRequestId: string };
    const pullRequest = pullRequests.find((one) => `PR_${String(one.number)}` === pullRequestId);
    if (!pullRequest)
      return fail('NOT_FOUND', `Could not resolve to a node with the global id of '${pullRequestId}'`);
    pullRequest.draft = draftState === 'convertPullRequestToDraft';
    return give({ data: { [draftState]: { pullRequest: { isDraft: pullRequest.draft } } } });
  }
  const { owner, repo, branch, headRefName } = variables as Readonly<Record<string, string>>;
  if (`${owner ?? ''}/${repo ?? ''}` !== 'yunxi/site')
    return fail(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${owner ?? ''}/${repo ?? ''}'.`,
    );
  const own = {
    id: 'R_1',
    defaultBranchRef: { name: 'main' },
    ref: describeRef(repository, branch ?? 'main'),
    pullRequests: listPullRequests(
      repository,
      pullRequests,
      headRefName ?? (query.includes('headRefName') ? branch : undefined),
    ),
    ...Object.fromEntries(listAliased(repository, query, branch ?? 'main')),
  };
  return give({ data: { repository: own, fork: own, base: own } });
}

/** `content_0: object(oid: "…")`, `commit_0: ref(…) { … history(first: 1, path: "…") … }` */
function listAliased(repository: BareRepository, query: string, branch: string): [string, unknown][] {
  const parts = query.split(/(?=\b[a-z]+_\d+:\s*(?:object|ref)\()/u).slice(1);
  return parts.map((part) => {
    const [, alias = '', field] = /^([a-z]+_\d+):\s*(object|ref)\(/u.exec(part) ?? [];
    const [, written = '""'] = /(?:oid|expression|path): ("(?:[^"\\]|\\.)*")/u.exec(part) ?? [];
    const name = JSON.parse(written) as string;
    return [alias, field === 'ref' ? describeRef(repository, branch, name) : describeBlob(repository, name)];
  });
}

function describeBlob(repository: BareRepository, name: string): unknown {
  try {
    const bytes = repository.readBlob(name);
    const isBinary = bytes.includes(0);
    return {
      oid: repository.run(['rev-parse', name]).trim(),
      byteSize: bytes.length,
      isBinary,
      isTruncated: false,
      text: isBinary ? null : bytes.toString('utf8'),
    };
  } catch {
    return null;
  }
}

function describeRef(repository: BareRepository, branch: string, path?: string): unknown {
  const head = repository.headOf(branch);
  if (head === undefined) return null;
  const only = path === undefined ? [] : ['--', path];
  const log = repository
    .run(['log', '-100', '-z', '--format=%H%x00%s%x00%an%x00%ae%x00%cI', head, ...only])
    .split('\0');
  const nodes = Array.from({ length: Math.floor(log.length / 5) }, (_, index) => {
    const [oid, message, name, email, committedDate] = log.slice(index * 5);
    return { oid, message, committedDate, author: { name, email, avatarUrl: '', user: null } };
  });
  return { name: branch, target: { oid: head, history: { nodes } } };
}

function listPullRequests(
  repository: BareRepository,
  pullRequests: readonly PullRequest[],
  head: string | undefined,
): unknown {
  const open = pullRequests.filter(
    (one) => one.state === 'open' && (head === undefined || one.head === head),
  );
  const nodes = open.map((one) => ({
    id: `PR_${String(one.number)}`,
    number: one.number,
    title: one.title,
    url: '',
    isDraft: one.draft,
    isCrossRepository: false,
    createdAt: one.created,
    updatedAt: one.created,
    headRefName: one.head,
    headRefOid: repository.headOf(one.head),
    author: { ...editor, databaseId: editor.id, avatarUrl: '' },
    labels: { nodes: one.labels.map((name) => ({ name })) },
    files: {
      nodes: repository
        .run(['diff', '--name-status', '-z', `${one.base}...${one.head}`])
        .split('\0')
        .flatMap((status, index, all) => (index % 2 === 0 && status !== '' ? [[status, all[index + 1]]] : []))
        .map(([status = '', path]) => ({
          path,
          changeType: { A: 'ADDED', D: 'DELETED', M: 'MODIFIED' }[status],
        })),
    },
  }));
  return { totalCount: nodes.length, nodes };
}

function createBranch(
  repository: BareRepository,
  input: { readonly name: string; readonly oid: string },
): Answer {
  const branch = input.name.replace(/^refs\/heads\//u, '');
  if (repository.headOf(branch) !== undefined)
    return fail('UNPROCESSABLE', `A ref named "${input.name}" already exists in the repository.`);
  repository.run(['update-ref', input.name, input.oid]);
  return give({ data: { createRef: { ref: { name: branch } } } });
}

/** On the head that is named, or not at all. */
function commit(repository: BareRepository, query: string, input: CommitInput): Answer {
  const { branchName } = input.branch;
  const head = repository.headOf(branchName);
  if (head === undefined || head !== input.expectedHeadOid)
    return fail('STALE_DATA', `Expected branch to point to "${input.expectedHeadOid}" but it did not.`);
  const files = new Map<string, Buffer | undefined>([
    ...input.fileChanges.additions.map(
      ({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const,
    ),
    ...input.fileChanges.deletions.map(({ path }) => [path, undefined] as const),
  ]);
  const made = repository.commit(head, { message: input.message.headline, author: editor, files });
  repository.run(['update-ref', `refs/heads/${branchName}`, made, head]);
  const shas = new Map(repository.listTree(made).map(({ path, sha }) => [path, sha]));
  const asked = [...query.matchAll(/(file_\d+): file\(path: ("(?:[^"\\]|\\.)*")\)/gu)].map(
    ([, alias = '', written = '""']) => [alias, { oid: shas.get(JSON.parse(written) as string) }],
  );
  const ids = Object.fromEntries(asked) as Readonly<Record<string, unknown>>;
  return give({
    data: {
      createCommitOnBranch: {
        commit: { oid: made, committedDate: new Date().toJSON(), ...ids },
      },
    },
  });
}
