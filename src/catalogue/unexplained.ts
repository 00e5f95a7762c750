import type { DocumentHistory, Version } from '../history/history.ts';
import { compareStrings } from '../text/compare-strings.ts';
import type { Item } from './catalogue.ts';

/** A version of a document with other words than the one before it, of which no entry says why. */
export interface UnexplainedChange {
  readonly item: Item;
  readonly version: Version;
}

/**
 * Changes that git tells of and nobody has explained, newest first; of one day in the order of the documents.
 * @param documents id of a document → what is known of its past
 */
export function listUnexplained(
  items: readonly Item[],
  documents: Readonly<Record<string, DocumentHistory>>,
): UnexplainedChange[] {
  const all = items.flatMap((item) =>
    (documents[item.id]?.versions ?? [])
      .filter(({ isUnexplained }) => isUnexplained)
      .map((version) => ({ item, version })),
  );
  return all.sort(
    (a, b) =>
      compareStrings(b.version.day, a.version.day) ||
      compareStrings(a.item.id, b.item.id) ||
      compareStrings(b.version.name, a.version.name),
  );
}
