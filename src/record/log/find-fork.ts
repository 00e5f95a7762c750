import { hashText } from '../../transparency/entry/document-tree.ts';
import { writeEntry } from '../../transparency/entry/entry.ts';
import { readCheckpoint, type Checkpoint } from '../../transparency/note/checkpoint.ts';
import { readSignedNote } from '../../transparency/note/signed-note.ts';
import { createGrowingTree } from '../../transparency/tree/growing-tree.ts';
import { isSameHash } from '../../transparency/tree/hash.ts';
import type { ReadRecord } from './read-record.ts';

/**
 * Finds a checkpoint that a log has had and that is not its beginning: it was shortened, or written anew as if it had always been so. Its
 * own files cannot tell, because they agree with each other.
 * @param former checkpoints as they were written; those of logs with another name are left out
 * @returns place of the first such one in the list
 */
export function findFork(record: ReadRecord, former: readonly string[]): number | undefined {
  const known = former
    .map((written, place) => ({ place, checkpoint: readNote(written) }))
    .flatMap(({ place, checkpoint }) =>
      checkpoint?.origin === record.checkpointed.origin ? [{ place, ...checkpoint }] : [],
    )
    .sort((a, b) => a.size - b.size || a.place - b.place);
  const tree = createGrowingTree();
  let count = 0;
  for (const { place, size, root } of known) {
    if (size > record.entries.length) return place;
    for (const entry of record.entries.slice(count, size)) tree.add(hashText(writeEntry(entry)));
    count = size;
    if (!isSameHash(tree.root(), root)) return place;
  }
  return undefined;
}

/** Undefined if it is none: what somebody has broken by hand was published by nobody. */
export function readNote(written: string): Checkpoint | undefined {
  const note = readSignedNote(written);
  return note && readCheckpoint(note.text);
}
