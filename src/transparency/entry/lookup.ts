import { sha256 } from '@noble/hashes/sha2.js';
import type { Entry } from './entry.ts';

/** Lines that a file of the lookup may have on average. */
const most = 256;

/**
 * Path of the file that tells which entries a document has. The log itself says what was entered when, not where to look for it.
 * @param size of the log: the more entries, the more files
 */
export function lookupPath(document: string, size: number): string {
  let digits = 0;
  while (size > most * 16 ** digits) digits++;
  const [first = 0, second = 0, third = 0, fourth = 0] = sha256(new TextEncoder().encode(document));
  const hex = [first, second, third, fourth].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `lookup/${digits === 0 ? 'all' : hex.slice(0, digits)}.txt`;
}

/** Files of the lookup by their paths: a line for each entry, its index and its document. */
export function writeLookup(entries: readonly Entry[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const [index, { document }] of entries.entries()) {
    const path = lookupPath(document, entries.length);
    files.set(path, `${files.get(path) ?? ''}${String(index)} ${document}\n`);
  }
  return files;
}

/** Indices of the entries of a document, ascending. */
export function findInLookup(file: string, document: string): number[] {
  return file.split('\n').flatMap((line) => {
    const [, index, name] = /^(\d+) (.+)$/u.exec(line) ?? [];
    return name === document ? [Number(index)] : [];
  });
}
