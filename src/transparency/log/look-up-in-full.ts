import { lookupPath, writeLookup } from '../entry/lookup.ts';
import { readEntry, type Entry } from '../entry/entry.ts';
import { hashText } from '../entry/document-tree.ts';
import { readCheckpoint } from '../note/checkpoint.ts';
import { readSignedNote } from '../note/signed-note.ts';
import { readBundle } from '../tree/bundle.ts';
import { createGrowingTree } from '../tree/growing-tree.ts';
import { isSameHash } from '../tree/hash.ts';
import { bundlePath, tileWidth } from '../tree/tile.ts';
import { checkpointPath } from './create-files.ts';
import { LogFault } from './log-fault.ts';
import type { ReadLogFile } from './open-log.ts';

/**
 * Reads a log that lies at hand, and answers what is asked of its lookup from its entries. Entries are proved, the lookup is not: what it
 * leaves out would seem never to have been entered, and an older text the latest.
 */
export function lookUpInFull(read: ReadLogFile): ReadLogFile {
  let made: Promise<ReadonlyMap<string, string>> | undefined;
  return async (path) => {
    if (!path.startsWith(lookupFolder)) return read(path);
    made ??= readAll(read).then(writeLookup);
    const text = (await made).get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
}

const lookupFolder = lookupPath('', 0).replace(/[^/]+$/u, '');

async function readAll(read: ReadLogFile): Promise<Entry[]> {
  const checkpoint = await read(checkpointPath);
  const note = checkpoint && readSignedNote(new TextDecoder().decode(checkpoint));
  const known = note && readCheckpoint(note.text);
  const size = known?.size ?? 0;
  const tree = createGrowingTree();
  const entries: Entry[] = [];
  for (let index = 0; index * tileWidth < size; index += 1) {
    const path = bundlePath({ index, width: Math.min(tileWidth, size - index * tileWidth) });
    const bytes = await read(path);
    if (!bytes) throw new LogFault('missing-file', path);
    for (const written of readBundle(bytes) ?? []) {
      const text = new TextDecoder().decode(written);
      const entry = readEntry(text);
      if (!entry) throw new LogFault('wrong-entry', path);
      entries.push(entry);
      tree.add(hashText(text));
    }
    if (entries.length !== Math.min(size, (index + 1) * tileWidth)) throw new LogFault('broken-file', path);
  }
  // One that bears another name would be as good as left out.
  if (known && !isSameHash(tree.root(), known.root)) throw new LogFault('not-included');
  return entries;
}
