import type { Change, ChangeKind } from './change.ts';
import { findEnd, findWithdrawal, type End, type Stated } from './standing.ts';

/** What readers are told of: a new form of the same words is nothing to them. */
export type ToldKind = Exclude<ChangeKind, '格式'> | End['name'];

/** Something that was done to a document after its publication, as readers are told of it. */
export interface ToldChange extends Omit<Change, 'kind'> {
  readonly kind: ToldKind;
  /** Its place among the changes of its document, from 1: what is added later comes behind it. 0 is that the document lost its force. */
  readonly number: number;
}

/**
 * What readers are told to have become of a document, oldest first: its changes, and that it lost its force. One that was withdrawn on that
 * very day lost it by that: `validity` is where its successor stands.
 */
export function listToldChanges(data: Stated): ToldChange[] {
  const changes = (data.changes ?? []).flatMap(({ kind, ...change }, index): ToldChange[] =>
    kind === '格式' ? [] : [{ ...change, kind, number: index + 1 }],
  );
  const end = findEnd(data);
  if (!end || findWithdrawal(data)?.date === end.date) return changes;
  const { name, date, reason } = end;
  const later = changes.findIndex((change) => change.date > date);
  return changes.toSpliced(later < 0 ? changes.length : later, 0, {
    date,
    kind: name,
    note: reason,
    number: 0,
  });
}

/** Whether a document is no longer in force by it: it is then that another one may have taken its place. */
export function endsForce(kind: ToldKind): boolean {
  return kind === '撤回' || kind === '失效' || kind === '废止';
}
