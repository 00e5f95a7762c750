import type { Change } from './change.ts';
import type { Frontmatter } from './frontmatter.ts';

/** What is read of a document to tell where it stands today. */
export type Stated = Pick<Frontmatter, 'validity' | 'changes'>;

/** When and why a document was taken back; undefined if it was not. */
export function findWithdrawal({ changes = [] }: Pick<Stated, 'changes'>): Change | undefined {
  return changes.find(({ kind }) => kind === '撤回');
}

/** The day of the last correction, `YYYY-MM-DD`. */
export function lastCorrected({ changes = [] }: Pick<Stated, 'changes'>): string | undefined {
  return changes.findLast(({ kind }) => kind === '更正')?.date;
}

/** What a document is that is no longer valid: it lapsed, or was repealed. */
export const endNames = ['失效', '废止'] as const;

/** That a document lapsed or was repealed. */
export interface End {
  readonly name: (typeof endNames)[number];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
}

/** Undefined of one that is in force, and of one that does not say when or why it ceased to be: the check refuses that. */
export function findEnd({ validity }: Pick<Stated, 'validity'>): End | undefined {
  if (!validity || validity.status === '有效') return undefined;
  const { status: name, date, reason } = validity;
  return date === undefined || reason === undefined ? undefined : { name, date, reason };
}

/** The day on which anything was last changed, or the document lost its force, `YYYY-MM-DD`. */
export function lastChanged(data: Stated): string | undefined {
  return [data.changes?.at(-1)?.date, findEnd(data)?.date]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}

/** In one word what has become of a document that is no longer in force: 撤回, 废止 or 失效. */
export function nameStanding(data: Stated): '撤回' | '废止' | '失效' | undefined {
  if (findWithdrawal(data)) return '撤回';
  const status = data.validity?.status ?? '有效';
  return status === '有效' ? undefined : status;
}

/** Whether nothing follows any longer from what a document says: it was taken back or repealed, or another took its place. */
export function isOutOfForce(data: Stated): boolean {
  const { validity } = data;
  return (
    findWithdrawal(data) !== undefined || validity?.status === '废止' || validity?.successor !== undefined
  );
}
