import { readBase64, writeBase64 } from '../note/base64.ts';
import { hashBytes, type Hash } from '../tree/hash.ts';

/** An entry of the log: that a document was published as it is, or that it is published no longer. */
export type Entry = PublishedEntry | WithdrawnEntry;

export interface PublishedEntry {
  readonly kind: 'published';
  /** `plans/yunxi/2024`. */
  readonly document: string;
  /** `YYYY-MM-DD` in China: when it was entered. */
  readonly date: string;
  /** Leaves of its tree. */
  readonly leaves: number;
  /** Root of its tree: see `hashDocument`. */
  readonly root: Hash;
}

export interface WithdrawnEntry {
  readonly kind: 'withdrawn';
  readonly document: string;
  readonly date: string;
}

const heads = { published: 'tongtu.published.v1', withdrawn: 'tongtu.withdrawn.v1' } as const;

/** An entry as it is hashed: readable lines, each ended. */
export function writeEntry(entry: Entry): string {
  const lines = [heads[entry.kind], entry.document, entry.date];
  if (entry.kind === 'published') lines.push(String(entry.leaves), writeBase64(entry.root));
  return lines.map((line) => `${line}\n`).join('');
}

/** @returns undefined if the text is no entry of ours */
export function readEntry(text: string): Entry | undefined {
  const [head = '', document = '', date = '', ...rest] = text.split('\n');
  if (document === '' || !/^\d{4}-\d\d-\d\d$/u.test(date) || rest.pop() !== '') return undefined;
  if (head === heads.withdrawn) return rest.length === 0 ? { kind: 'withdrawn', document, date } : undefined;
  const [leaves = '', encoded = ''] = rest;
  const root = readBase64(encoded);
  if (head !== heads.published || rest.length !== 2 || !/^[1-9]\d{0,8}$/u.test(leaves)) return undefined;
  if (root?.length !== hashBytes) return undefined;
  return { kind: 'published', document, date, leaves: Number(leaves), root };
}
