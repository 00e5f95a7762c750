import { readBase64, writeBase64 } from '../note/base64.ts';
import { isRecord, parseJson } from './json.ts';
import { hashBytes, type Hash } from '../tree/hash.ts';
import { proveInclusion, readInclusion } from '../tree/merkle.ts';
import {
  hashText,
  listLeaves,
  writeParagraph,
  type LoggedDocument,
  type LoggedParagraph,
} from './document-tree.ts';
import type { PublishedEntry } from './entry.ts';

/** A paragraph, and how it belongs to the document that was entered: the `extra` of its proof. */
export interface SavedParagraph {
  readonly document: string;
  /** When the document was entered. */
  readonly date: string;
  readonly paragraph: LoggedParagraph;
  /** Where it stands among the leaves of its document, and how many these are. */
  readonly index: number;
  readonly leaves: number;
  readonly hashes: readonly Hash[];
}

/** @returns undefined if the document has no such paragraph */
export function saveParagraph(
  document: LoggedDocument,
  anchor: string,
  date: string,
): SavedParagraph | undefined {
  const at = document.paragraphs.findIndex(({ id }) => id === anchor);
  const found = document.paragraphs[at];
  if (!found) return undefined;
  const leaves = listLeaves(document).map(hashText);
  const index = at + 1;
  const { id, text } = found;
  return {
    document: document.id,
    date,
    paragraph: { id, text },
    index,
    leaves: leaves.length,
    hashes: proveInclusion(leaves, index),
  };
}

/** The entry in which a document with this paragraph was entered; undefined if none can have it so. */
export function entryOf({
  document,
  date,
  paragraph,
  index,
  leaves,
  hashes,
}: SavedParagraph): PublishedEntry | undefined {
  const root = readInclusion(hashText(writeParagraph(paragraph)), index, leaves, hashes);
  return root && { kind: 'published', document, date, leaves, root };
}

export function writeSavedParagraph({ hashes, ...saved }: SavedParagraph): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ ...saved, hashes: hashes.map(writeBase64) }));
}

/** @returns undefined if the bytes hold nothing of this form */
export function readSavedParagraph(bytes: Uint8Array): SavedParagraph | undefined {
  const value = parseJson(new TextDecoder().decode(bytes));
  if (!isRecord(value) || !isRecord(value['paragraph']) || !Array.isArray(value['hashes'])) return undefined;
  const { document, date, index, leaves, paragraph } = value;
  const { id, text } = paragraph;
  const hashes = value['hashes'].map((hash) => (typeof hash === 'string' ? readBase64(hash) : undefined));
  if (typeof document !== 'string' || typeof date !== 'string') return undefined;
  if (typeof id !== 'string' || typeof text !== 'string') return undefined;
  if (typeof index !== 'number' || typeof leaves !== 'number') return undefined;
  if (!hashes.every((hash) => hash?.length === hashBytes)) return undefined;
  return { document, date, paragraph: { id, text }, index, leaves, hashes: hashes as Hash[] };
}
