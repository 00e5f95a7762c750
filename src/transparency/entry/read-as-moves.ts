import { isSameHash } from '../tree/hash.ts';
import type { Entry, PublishedEntry } from './entry.ts';

/** Entries as a reader understands them: what was entered as gone and as new on one day, and is the same, only moved. */
export type EntryReading = Entry | MovedReading;

export interface MovedReading extends Pick<PublishedEntry, 'document' | 'date'> {
  readonly kind: 'moved';
  /** Where it was before. */
  readonly from: string;
  /** Whether it is word for word what was entered under the former address. */
  readonly isSame: boolean;
}

/**
 * Joins the two entries of a renamed document into one. The log itself knows no renaming: that one document went and another came on a
 * day is all that it proves; the same words under another name, or the site's own account of its addresses, tell that they are one.
 * @param moved former address → where it is now
 */
export function readAsMoves(
  entries: readonly Entry[],
  moved: ReadonlyMap<string, string> = new Map(),
): EntryReading[] {
  const before = new Map<string, PublishedEntry>();
  const came = new Map<Entry, MovedReading>();
  const gone = new Set<Entry>();
  for (const day of splitByDay(entries)) {
    const fresh = day.flatMap((one) => (one.kind === 'published' && !before.has(one.document) ? [one] : []));
    for (const entry of day) {
      if (entry.kind !== 'withdrawn') continue;
      const last = before.get(entry.document);
      const free = fresh.filter((one) => !came.has(one));
      const named = free.find(({ document }) => document === moved.get(entry.document));
      const found = named ?? free.find(({ root }) => last !== undefined && isSameHash(root, last.root));
      if (!found) continue;
      const isSame = last !== undefined && isSameHash(found.root, last.root);
      const { document, date } = found;
      came.set(found, { kind: 'moved', from: entry.document, document, date, isSame });
      gone.add(entry);
    }
    for (const entry of day) {
      if (entry.kind === 'published') before.set(entry.document, entry);
      else before.delete(entry.document);
    }
  }
  return entries.flatMap((entry) => (gone.has(entry) ? [] : [came.get(entry) ?? entry]));
}

/** Neighbours of one day: within a publication entries stand in the order of their addresses. */
function splitByDay(entries: readonly Entry[]): Entry[][] {
  const days: Entry[][] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.[0]?.date === entry.date) last.push(entry);
    else days.push([entry]);
  }
  return days;
}
