import { idOf } from '../schema/document.ts';
import { dayInBeijing } from './day.ts';
import { explainVersions, type UnexplainedVersion } from './explain-versions.ts';
import type { DocumentHistory, HistoryLine } from './history.ts';
import type { Life, LifeEvent } from './lives.ts';
import type { VersionFacts } from './version-facts.ts';

export interface HistoryParts {
  readonly life: Life;
  /** What is known of a content; undefined if git does not have it. */
  readonly factsOf: (blob: string) => VersionFacts | undefined;
  /** What the document says that is shown; missing of one that is gone. */
  readonly current?: Pick<VersionFacts, 'text' | 'changes'>;
  /** Whether the first commit is only the oldest that was fetched. */
  readonly isCut: boolean;
  /** Day since which the site is public: what was changed before is no version. Default: always. */
  readonly since?: string | undefined;
  /** Whether the site allows private data, by its digest. */
  readonly isAllowed: (digest: string) => boolean;
  /** Day of what has not been committed. Default: after all others. */
  readonly today?: string | undefined;
}

/** What became of a document, commit by commit: a version is what has other words than the one before. */
export function listVersions({
  life,
  factsOf,
  current,
  isCut,
  isAllowed,
  since = '',
  today = '9999-12-31',
}: HistoryParts): DocumentHistory {
  const versions: UnexplainedVersion[] = [];
  const texts = new Map<string, string>();
  const lines: HistoryLine[] = [];
  let last: { readonly text: string; readonly isThere: boolean } | undefined;
  for (const event of dropPreparation(life, since)) {
    const { commit, file, from, blob } = event;
    const day = maxOf(dayInBeijing(commit.time), since);
    const office = commit.office !== undefined && { office: commit.office };
    const line = { day, commit: commit.id, ...office };
    if (blob === undefined) {
      lines.push({ ...line, kind: 'withdrawn' });
      last = last && { ...last, isThere: false };
      continue;
    }
    if (from !== undefined && idOf(from) !== idOf(file))
      lines.push({ ...line, kind: 'moved', from: idOf(from) });
    // What git does not have any more may have said anything.
    const facts: VersionFacts = factsOf(blob) ?? { text: blob, changes: [] };
    const { text, title, changes: own } = facts;
    if (text !== last?.text) {
      const name = nameVersion(day, versions);
      const isWithheld = facts.private?.some((one) => !isAllowed(one)) === true;
      const restores = texts.get(text);
      if (restores === undefined) texts.set(text, name);
      versions.push({
        name,
        ...line,
        file,
        blob,
        own,
        ...(isWithheld ? { isWithheld } : title !== undefined && { title }),
        ...(restores !== undefined && { restores }),
      });
      lines.push({ ...line, kind: 'version', version: name });
    } else if (!last.isThere) lines.push({ ...line, kind: 'returned' });
    else if (from === undefined) lines.push({ ...line, kind: 'format' });
    last = { text, isThere: true };
  }
  const isUncommitted = current !== undefined && last !== undefined && last.text !== current.text;
  const shown = isUncommitted ? [{ ...unnamed, day: today, own: current.changes }] : [];
  const explained = explainVersions([...versions, ...shown], current?.changes ?? versions.at(-1)?.own ?? []);
  return {
    id: idOf(life.at(-1)?.file ?? ''),
    versions: explained.slice(0, versions.length),
    lines,
    isCut,
    ...(isUncommitted && {
      uncommitted: explained.at(-1)?.isUnexplained === true ? 'unexplained' : 'explained',
    }),
  };
}

/** Stands for what has not been committed. */
const unnamed = { name: '', commit: '', file: '', blob: '' };

/** Of what was done before the site was public only the last state counts: with it the document was published. */
function dropPreparation(life: Life, since: string): Life {
  const first = life.findIndex(({ commit }) => dayInBeijing(commit.time) >= since);
  const state = life[(first < 0 ? life.length : first) - 1];
  const rest = first < 0 ? [] : life.slice(first);
  return state?.blob === undefined ? rest : [withoutMove(state), ...rest];
}

function withoutMove({ from: _from, ...event }: LifeEvent): LifeEvent {
  return event;
}

function nameVersion(day: string, versions: readonly { readonly day: string }[]): string {
  const same = versions.filter((version) => version.day === day).length;
  return same === 0 ? day : `${day}-${String(same + 1)}`;
}

function maxOf(a: string, b: string): string {
  return a > b ? a : b;
}
