import { isTold } from '../../catalogue/changes.ts';
import type { KnownHistory } from '../../catalogue/load-history.ts';
import type { Change } from '../../schema/change.ts';

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
export function describeEdits({ extent, history }: KnownHistory, changes: readonly Change[] = []): Edits {
  const own = changes.filter(isTold);
  const last = own.at(-1);
  const [first] = history?.versions ?? [];
  const count = history?.versions.length ?? 0;
  const told = last && `写明的 ${String(own.length)} 次，最近一次 ${last.date}`;
  const isUnknown = first === undefined && (extent === 'none' || extent === 'failed');
  const kept = isUnknown
    ? `${told === undefined ? '没有写明的；' : ''}以前的版本没有保存，查不到`
    : first && describeVersions(count, first.day, history?.isCut === true);
  return {
    ...(told !== undefined && { told }),
    ...(kept !== undefined && { kept }),
    hasVersions: count > 1,
  };
}

function describeVersions(count: number, first: string, isCut: boolean): string {
  if (count > 1) return `共 ${String(count)} 个版本`;
  return isCut ? `${first} 以来没有改动` : `${first} 上网以来没有改动`;
}
