import { existsSync } from 'node:fs';
import path from 'node:path';
import { mostTextBytes, readProjectFile } from '../../source/border/read-inside.ts';
import { readEntry } from '../../transparency/entry/entry.ts';
import { entriesFile } from './log-folder.ts';
import { splitEntries } from './read-record.ts';

/**
 * Ids of all documents that were ever entered in the log, each once, in that order. Whether the log is as it was is not asked here: that
 * is told elsewhere, and takes its time.
 */
export function listEntered(root: string): string[] {
  const found = new Set<string>();
  for (let index = 0; existsSync(path.join(root, entriesFile(index))); index += 1) {
    const reading = readProjectFile(root, entriesFile(index), { most: mostTextBytes });
    if ('fault' in reading) continue;
    for (const written of splitEntries(Buffer.from(reading.bytes).toString('utf8'))) {
      const entry = readEntry(written);
      if (entry) found.add(entry.document);
    }
  }
  return [...found];
}
