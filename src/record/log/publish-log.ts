import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { paths } from '../../schema/address.ts';
import { createFiles } from '../../transparency/log/create-files.ts';
import { readRecord } from './read-record.ts';

/**
 * Puts the log of a site into the built site; nothing if nothing has been entered yet.
 * @param root folder of the project
 * @param folder the built site
 * @throws RecordFault
 */
export function publishLog(root: string, folder: string): void {
  const record = readRecord(root);
  if (!record) return;
  for (const [name, bytes] of createFiles(record)) {
    const target = path.join(folder, paths.log, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
