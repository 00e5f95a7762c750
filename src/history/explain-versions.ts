import type { Change } from '../schema/change.ts';
import type { Version } from './history.ts';

/** A version before it is known what explains it, and the entries that its own file has. */
export interface UnexplainedVersion extends Omit<Version, 'changes' | 'isUnexplained'> {
  readonly own: readonly Change[];
}

/**
 * Finds for each version the entries that say what it changed. An entry belongs to the version that brought it; one that was written
 * later belongs to the versions of its day, or the last before it. So no entry explains what was changed before another edit. The first
 * version changes nothing, and an entry about the form alone explains no change of words.
 * @param current the entries of the document as it is
 */
export function explainVersions(
  versions: readonly UnexplainedVersion[],
  current: readonly Change[],
): Version[] {
  const taken = new Set(versions.flatMap(({ own }) => own.map(keyOf)));
  // An entry that came without a change of words is about one that had been made.
  const free = current.filter((entry) => !taken.has(keyOf(entry)));
  return versions.map(({ own, ...version }, index) => {
    const [before, next] = [versions[index - 1], versions[index + 1]];
    if (!before) return { ...version, changes: [], isUnexplained: false };
    const known = new Set(before.own.map(keyOf));
    const brought = own.filter((entry) => !known.has(keyOf(entry)));
    const later = free.filter(({ date }) => belongsTo(date, version.day, next?.day));
    const all = new Map([...brought, ...later].map((entry) => [keyOf(entry), entry]));
    const changes = [...all.values()].filter(({ kind }) => kind !== '格式');
    return { ...version, changes, isUnexplained: changes.length === 0 };
  });
}

function belongsTo(date: string, day: string, next: string | undefined): boolean {
  return date === day || (date > day && (next === undefined || date < next));
}

function keyOf({ date, kind, note, from, to }: Change): string {
  return JSON.stringify([date, kind, note, from, to]);
}
