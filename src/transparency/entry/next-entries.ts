import { isSameHash } from '../tree/hash.ts';
import { hashDocument, listLeaves, type LoggedDocument } from './document-tree.ts';
import type { Entry } from './entry.ts';

/**
 * What a publication adds to the log: documents that are new or not as they were entered last, and those that are gone. In the order
 * of their ids, so that the same content gives the same entries.
 * @param date `YYYY-MM-DD` in China
 */
export function listNextEntries(
  entered: readonly Entry[],
  documents: readonly LoggedDocument[],
  date: string,
): Entry[] {
  const last = new Map(entered.map((entry) => [entry.document, entry]));
  const present = new Set(documents.map(({ id }) => id));
  const changed = documents.flatMap((document): Entry[] => {
    const root = hashDocument(document);
    const known = last.get(document.id);
    if (known?.kind === 'published' && isSameHash(known.root, root)) return [];
    return [{ kind: 'published', document: document.id, date, leaves: listLeaves(document).length, root }];
  });
  const gone = [...last.values()].flatMap(({ kind, document }): Entry[] =>
    kind === 'published' && !present.has(document) ? [{ kind: 'withdrawn', document, date }] : [],
  );
  return [...changed, ...gone].sort((one, other) => (one.document < other.document ? -1 : 1));
}
