import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { takeFile } from '../remembered/take-file.ts';
import { readRecord, writeRecord, type PageRecord, type StoredPage } from './page-record.ts';

/** Keeps rendered pages from one build to the next, in a folder of its own. */
export interface PageStore {
  /** What the last build has kept; nothing if the record cannot be read. */
  readonly last: PageRecord;
  /** Keeps a page. It is not found before `save`. */
  readonly keep: (bytes: Uint8Array) => Pick<StoredPage, 'bytes' | 'size' | 'modified'>;
  /**
   * Puts a page at its place in a site.
   * @returns whether it was there, as it had been kept
   */
  readonly place: (page: Pick<StoredPage, 'bytes' | 'size' | 'modified'>, target: string) => boolean;
  /** Writes the record, and removes the pages that are not in it. */
  readonly save: (record: PageRecord) => void;
}

export function openPageStore(folder: string): PageStore {
  const recordFile = path.join(folder, 'record.json');
  const fileOf = (digest: string): string => path.join(folder, digest.slice(0, 2), digest);
  // A thread that only keeps pages never asks for it.
  let last: PageRecord | undefined;
  const made = new Set<string>();
  const makeFolder = (one: string): void => {
    if (made.has(one)) return;
    mkdirSync(one, { recursive: true });
    made.add(one);
  };
  return {
    get last() {
      return (last ??= readRecord(recordFile));
    },
    keep: (bytes) => {
      const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 40);
      const file = fileOf(digest);
      makeFolder(path.dirname(file));
      if (!hasBytes(file, bytes)) {
        // Another thread may write the same page: each puts its own in place at one moment.
        const beside = `${file}.${String(process.pid)}-${String(threadId)}`;
        writeFileSync(beside, bytes);
        renameSync(beside, file);
      }
      const { size, mtimeMs: modified } = statSync(file);
      return { bytes: digest, size, modified };
    },
    place: ({ bytes, size, modified }, target) => {
      const file = fileOf(bytes);
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats?.size !== size || stats.mtimeMs !== modified) return false;
      takeFile(file, target);
      return true;
    },
    save: (record) => {
      writeRecord(recordFile, record);
      const kept = new Set([...record.pages.values()].map(({ bytes }) => bytes));
      for (const name of readdirSync(folder)) {
        if (!/^[\da-f]{2}$/u.test(name)) continue;
        for (const file of readdirSync(path.join(folder, name)))
          if (!kept.has(file)) rmSync(path.join(folder, name, file), { force: true });
      }
    },
  };
}

function hasBytes(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
