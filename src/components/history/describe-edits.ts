import type { KnownHistory } from '../../catalogue/load-history.ts';
import type { DocumentHistory } from '../../history/history.ts';
import type { Stated } from '../../schema/standing.ts';
import { listToldChanges } from '../../schema/told-change.ts';

/** What is known of what was changed in a document since it was published, from the two that know of it. */
export interface Edits {
  /** What its own record tells: 写明的 2 次，最近一次 2024-03-15. */
  readonly told?: string;
  /** What git tells: 共 3 个版本, 2024-01-15 上网以来没有. */
  readonly kept?: string;
  /** Whether there are older versions to read. */
  readonly hasVersions: boolean;
}

/** The record of the document stands first: what it says is known, whatever git has kept. */
export function describeEdits({ extent, history }: KnownHistory, changes: Stated['changes'] = []): Edits {
  const own = listToldChanges({ changes });
  const last = own.at(-1);
  const [first] = history?.versions ?? [];
  const count = history?.versions.length ?? 0;
  const told = last && `写明的 ${String(own.length)} 次，最近一次 ${last.date}`;
  const isUnknown = first === undefined && (extent === 'none' || extent === 'failed');
  const kept = isUnknown
    ? `${told === undefined ? '没有写明的；' : ''}以前的版本没有保存，查不到`
    : first && history && describeVersions(first.day, history, told !== undefined);
  return {
    ...(told !== undefined && { told }),
    ...(kept !== undefined && { kept }),
    hasVersions: count > 1,
  };
}

function describeVersions(
  first: string,
  { versions, isCut, uncommitted }: DocumentHistory,
  isTold: boolean,
): string {
  if (versions.length > 1)
    return `共 ${String(versions.length)} 个版本${uncommitted === undefined ? '' : '，现在的文字还没有提交，不在里面'}`;
  if (uncommitted !== undefined) return `现在的文字和 ${first} 上网的不同，还没有提交`;
  // That nothing was changed would contradict the record.
  if (isTold) return `保存的版本只有 ${first} 的 1 个`;
  return isCut ? `${first} 以来没有改动` : `${first} 上网以来没有改动`;
}
