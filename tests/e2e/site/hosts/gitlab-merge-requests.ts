import { give, refuse, type Answer } from './api-server.ts';
import type { BareRepository } from './bare-repository.ts';

export const editor = {
  id: 7,
  username: 'xiao-wang',
  name: '小王',
  email: 'wang@yunxi.example',
  avatar_url: null,
  web_url: '',
  bot: false,
};

/** A merge request, as far as the CMS opens, moves and merges one. Whether it is a draft, its title says. */
export interface MergeRequest {
  readonly iid: number;
  readonly source: string;
  readonly target: string;
  readonly created: string;
  title: string;
  labels: string[];
  state: 'opened' | 'closed' | 'merged';
}

export interface AskedOfMergeRequests {
  readonly repository: BareRepository;
  readonly mergeRequests: MergeRequest[];
  readonly method: string;
  /** What stands after `merge_requests/`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** https://docs.gitlab.com/api/merge_requests/ */
export function answerMergeRequests(asked: AskedOfMergeRequests): Answer {
  const { repository, mergeRequests, method, path } = asked;
  const [number, what] = path;
  if (number === undefined) return method === 'POST' ? open(asked) : list(asked);
  const one = mergeRequests.find(({ iid }) => String(iid) === number);
  if (!one) return refuse(404, '404 Not found');
  if (what === 'diffs') return give(listDiffs(repository, one));
  if (what === 'merge') return merge(repository, one, asked.body as { readonly sha?: string });
  if (method === 'PUT') change(one, asked.body as Change);
  return give(describe(repository, one));
}

function open({ repository, mergeRequests, body }: AskedOfMergeRequests): Answer {
  const {
    title,
    source_branch: source,
    target_branch: target,
    labels = '',
  } = body as Readonly<Record<'title' | 'source_branch' | 'target_branch', string>> & {
    readonly labels?: string;
  };
  if (mergeRequests.some((one) => one.source === source && one.state === 'opened'))
    return refuse(409, `Another open merge request already exists for this source branch: !1`);
  const made: MergeRequest = {
    iid: mergeRequests.length + 1,
    source,
    target,
    title,
    created: new Date().toJSON(),
    labels: labels.split(',').filter(Boolean),
    state: 'opened',
  };
  mergeRequests.push(made);
  return { status: 201, body: describe(repository, made) };
}

function list({ repository, mergeRequests, query }: AskedOfMergeRequests): Answer {
  const [state, source] = [query.get('state'), query.get('source_branch')];
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean);
  const found = mergeRequests.filter(
    (one) =>
      (state === null || one.state === state) &&
      (source === null || one.source === source) &&
      labels.every((label) => one.labels.includes(label)),
  );
  return give(found.map((one) => describe(repository, one)));
}

const isDraft = ({ title }: MergeRequest): boolean => /^(?:draft:|\[draft\]|\(draft\))/iu.test(title);

function describe(repository: BareRepository, one: MergeRequest): unknown {
  const draft = isDraft(one);
  return {
    id: 1000 + one.iid,
    iid: one.iid,
    title: one.title,
    draft,
    state: one.state,
    labels: one.labels,
    source_branch: one.source,
    target_branch: one.target,
    sha: repository.headOf(one.source) ?? null,
    web_url: '',
    author: editor,
    created_at: one.created,
    updated_at: one.created,
    detailed_merge_status: draft ? 'draft_status' : 'mergeable',
  };
}

function listDiffs(repository: BareRepository, { source, target }: MergeRequest): unknown {
  const [...parts] = repository
    .run(['diff', '--name-status', '--no-renames', '-z', `${target}...${source}`])
    .split('\0');
  return parts.flatMap((status, index) => {
    const path = parts[index + 1];
    if (index % 2 === 1 || path === undefined) return [];
    return [
      {
        old_path: path,
        new_path: path,
        new_file: status === 'A',
        deleted_file: status === 'D',
        renamed_file: false,
      },
    ];
  });
}

interface Change {
  readonly title?: string;
  readonly add_labels?: string;
  readonly remove_labels?: string;
  readonly state_event?: 'close' | 'reopen';
}

function change(
  one: MergeRequest,
  { title, add_labels: more = '', remove_labels: less = '', state_event: event }: Change,
): void {
  one.title = title ?? one.title;
  const removed = new Set(less.split(','));
  one.labels = [...one.labels, ...more.split(',')].filter((label) => label !== '' && !removed.has(label));
  if (event !== undefined) one.state = event === 'close' ? 'closed' : 'opened';
}

/** The branch goes with it, if the project says so; the CMS takes it away itself. */
function merge(repository: BareRepository, one: MergeRequest, { sha }: { readonly sha?: string }): Answer {
  if (one.state !== 'opened' || isDraft(one)) return refuse(405, '405 Method Not Allowed');
  if (sha !== undefined && sha !== repository.headOf(one.source))
    return refuse(409, 'SHA does not match HEAD of source branch');
  repository.merge(one.source, one.target, `Merge branch '${one.source}' into '${one.target}'`);
  one.state = 'merged';
  return give(describe(repository, one));
}
