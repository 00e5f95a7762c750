import { hash } from 'node:crypto';
import type { DocumentSource } from '../document-source.ts';

/** Fewest documents of a batch but the last. */
const fewest = 50;

/** Behind those, one document in so many ends a batch. */
const oneIn = 50;

/**
 * Divides the documents of a year into batches of about a hundred. Where one ends depends on the ids of documents near by: one more, or
 * one less, moves few borders.
 */
export function divideIntoBatches(documents: readonly DocumentSource[]): DocumentSource[][] {
  const batches: DocumentSource[][] = [];
  let open: DocumentSource[] = [];
  for (const document of documents) {
    open.push(document);
    if (open.length < fewest || !isBorder(document.id)) continue;
    batches.push(open);
    open = [];
  }
  return open.length > 0 ? [...batches, open] : batches;
}

function isBorder(id: string): boolean {
  return hash('sha256', id, 'buffer').readUInt32BE() % oneIn === 0;
}
