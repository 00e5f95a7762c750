import { writeEntry } from '../../transparency/entry/entry.ts';
import { writeBase64 } from '../../transparency/note/base64.ts';
import { writeWhole } from '../../source/write-whole.ts';
import { checkpointFile, entriesFile, entriesInFile, sizesFile } from './log-folder.ts';
import type { ReadRecord } from './read-record.ts';

/**
 * Writes a log that has grown. The checkpoint comes last: whoever is interrupted before has changed nothing that counts.
 * @param former how many entries were there before
 */
export function writeRecord(
  root: string,
  { entries, history, checkpoint }: Pick<ReadRecord, 'entries' | 'history' | 'checkpoint'>,
  former: number,
): void {
  for (let file = Math.floor(former / entriesInFile); file * entriesInFile < entries.length; file++) {
    const part = entries.slice(file * entriesInFile, (file + 1) * entriesInFile);
    writeWhole(root, entriesFile(file), part.map(writeEntry).join('\n'));
  }
  const lines = history.map(({ size, root: hash, date }) => `${String(size)} ${writeBase64(hash)} ${date}\n`);
  writeWhole(root, sizesFile, lines.join(''));
  writeWhole(root, checkpointFile, checkpoint);
}
