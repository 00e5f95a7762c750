import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { collections } from '../../../src/schema/document.ts';
import { openIndex, type SearchIndex } from '../../../src/search/engine/open-index.ts';

/** Writes what a build publishes of documents and what the search index is made from, into an empty folder. */
export function publish(folder: string, documents: readonly DocumentData[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const collection of collections) mkdirSync(path.join(folder, collection), { recursive: true });
  for (const document of documents) {
    const file = path.join(folder, document.id, 'index.json');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(document));
  }
}

export interface Writing {
  readonly seconds: number;
  /** User and system time of all threads. */
  readonly cpuSeconds: number;
  /** The most that the process had in memory, in MB of 1,000,000 bytes. */
  readonly peakMegabytes: number;
}

/** Writes the search index of published documents as a build does, in a process of its own. */
export async function measureWriting(folder: string): Promise<Writing> {
  const child = fork(path.join(import.meta.dirname, 'write-index.ts'), [folder]);
  let writing: Writing | undefined;
  child.on('message', (message) => {
    writing = message as Writing;
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0 || !writing) throw new Error(`The index of ${folder} could not be written`);
  return writing;
}

/** An index that tells how many bytes have been read of it. */
export interface CountedIndex {
  readonly index: SearchIndex;
  readonly bytesRead: () => number;
}

/** @param folder the site's `search-index/` */
export async function openFolder(folder: string): Promise<CountedIndex> {
  let bytesRead = 0;
  const index = await openIndex((file) => {
    const bytes = readFileSync(path.join(folder, file));
    bytesRead += bytes.length;
    return Promise.resolve(new Response(bytes));
  });
  return { index, bytesRead: () => bytesRead };
}
