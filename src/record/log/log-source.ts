import { mostTextBytes, readInside } from '../../source/border/read-inside.ts';
import { createFiles } from '../../transparency/log/create-files.ts';
import { lookUpInFull } from '../../transparency/log/look-up-in-full.ts';
import type { ReadLogFile } from '../../transparency/log/open-log.ts';
import { readRecord } from './read-record.ts';

/** Reads the log that a project has in its repository, as it would be published. */
export function readLogOfProject(root: string): ReadLogFile {
  const record = readRecord(root);
  const files = record ? createFiles(record) : new Map<string, Uint8Array>();
  return (name) => Promise.resolve(files.get(name));
}

/** Reads a log that lies in a folder: `dist/log`, or a copy of it. */
export function readLogInFolder(folder: string): ReadLogFile {
  return lookUpInFull((name) => {
    const reading = readInside(folder, name, { most: mostTextBytes });
    return Promise.resolve('bytes' in reading ? reading.bytes : undefined);
  });
}
