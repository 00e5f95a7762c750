import { hashDocument, hashText, type LoggedDocument } from '../entry/document-tree.ts';
import { writeEntry, type Entry } from '../entry/entry.ts';
import {
  entryOf,
  readSavedParagraph,
  saveParagraph,
  writeSavedParagraph,
  type SavedParagraph,
} from '../entry/saved-paragraph.ts';
import { readProof, writeProof } from '../note/proof.ts';
import type { VerifierKey } from '../note/verifier-key.ts';
import { isSameHash } from '../tree/hash.ts';
import { readInclusion } from '../tree/merkle.ts';
import { LogFault } from './log-fault.ts';
import { judgeCheckpoint, type Log, type SeenCheckpoint } from './open-log.ts';

/** What a proof shows by itself. */
export interface ProvedParagraph {
  readonly saved: SavedParagraph;
  /** Index of the entry. */
  readonly index: number;
  readonly checkpoint: SeenCheckpoint;
}

/**
 * What a saved proof shows, without the log.
 * @throws LogFault if it shows nothing
 */
export function judgeProof(written: string, key?: VerifierKey): ProvedParagraph {
  const proof = readProof(written);
  const saved = proof?.extra && readSavedParagraph(proof.extra);
  if (!saved) throw new LogFault('no-proof');
  const checkpoint = judgeCheckpoint(proof.checkpoint, key);
  const entry = entryOf(saved);
  const root =
    entry && readInclusion(hashText(writeEntry(entry)), proof.index, checkpoint.size, proof.hashes);
  if (!root || !isSameHash(root, checkpoint.root)) throw new LogFault('not-included');
  return { saved, index: proof.index, checkpoint };
}

/** What the log says of a document as somebody has it. */
export interface JudgedDocument {
  /** `latest`: as it was entered last. `earlier`: as it was entered once. `unknown`: it never was, or not like this. */
  readonly state: 'latest' | 'earlier' | 'unknown';
  /** The entry that it is like. */
  readonly like?: { readonly index: number; readonly entry: Entry };
  /** All entries of the document, oldest first. */
  readonly entries: readonly Entry[];
}

/** @throws LogFault */
export async function judgeDocument(document: LoggedDocument, log: Log): Promise<JudgedDocument> {
  const found = await log.findEntries(document.id);
  const root = hashDocument(document);
  const like = found.findLast(({ entry }) => entry.kind === 'published' && isSameHash(entry.root, root));
  const entries = found.map(({ entry }) => entry);
  if (!like) return { state: 'unknown', entries };
  return { state: like === found.at(-1) ? 'latest' : 'earlier', like, entries };
}

/**
 * A file that shows without the log that a paragraph stood in a document when that was entered.
 * @returns undefined if the document has no such paragraph, or is not in the log as it is
 * @throws LogFault
 */
export async function proveParagraph(
  document: LoggedDocument,
  anchor: string,
  log: Log,
): Promise<string | undefined> {
  const { like } = await judgeDocument(document, log);
  const saved = like && saveParagraph(document, anchor, like.entry.date);
  if (!saved) return undefined;
  return writeProof({
    extra: writeSavedParagraph(saved),
    index: like.index,
    hashes: await log.proveInclusion(like.index),
    checkpoint: log.checkpoint.written,
  });
}
