import type { Change } from '../schema/change.ts';
import type { Version } from './history.ts';

/** A version before it is known what explains it, and the entries that its own file has. */
export interface UnexplainedVersion extends Omit<Version, 'changes' | 'isUnexplained'> {
  readonly own: readonly Change[];
}

/**
 * Finds for each version the entries that say what it changed. An entry belongs to the version that brought it, unless it makes up for
 * an edit of another day that had none. One that came without an edit belongs to the versions of its day, or the last before it. So no
 * entry explains what was changed before another edit. The first version changes nothing, and an entry about the form alone explains
 * no change of words.
 * @param current the entries of the document as it is
 */
export function explainVersions(
  versions: readonly UnexplainedVersion[],
  current: readonly Change[],
): Version[] {
  const explaining = assignBrought(versions);
  const taken = new Set(versions.flatMap(({ own }) => own.map(keyOf)));
  const free = current.filter((entry) => explains(entry) && !taken.has(keyOf(entry)));
  return versions.map(({ own: _own, ...version }, index) => {
    if (index === 0) return { ...version, changes: [], isUnexplained: false };
    const next = versions[index + 1]?.day;
    const later = free.filter(({ date }) => belongsTo(date, version.day, next));
    const changes = [...(explaining[index] ?? []), ...later];
    return { ...version, changes, isUnexplained: changes.length === 0 };
  });
}

/** The entries that came with an edit, by the version that they explain. */
function assignBrought(versions: readonly UnexplainedVersion[]): Change[][] {
  const assigned: Change[][] = [];
  versions.forEach(({ own, day }, index) => {
    const known = new Set(versions[index - 1]?.own.map(keyOf));
    assigned.push([]);
    for (const entry of own.filter((one) => explains(one) && !known.has(keyOf(one)))) {
      const forgotten = versions.findIndex(
        (version, at) => at > 0 && at < index && version.day === entry.date && assigned[at]?.length === 0,
      );
      assigned[entry.date === day || forgotten < 0 ? index : forgotten]?.push(entry);
    }
  });
  return assigned;
}

function explains({ kind }: Change): boolean {
  return kind !== '格式';
}

function belongsTo(date: string, day: string, next: string | undefined): boolean {
  return date === day || (date > day && (next === undefined || date < next));
}

function keyOf({ date, kind, note, from, to }: Change): string {
  return JSON.stringify([date, kind, note, from, to]);
}
