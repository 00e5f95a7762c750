import { hashBytes, type Hash } from '../tree/hash.ts';
import { readBase64, writeBase64 } from './base64.ts';

/** What a log says of itself: it has so many entries, and together they are this (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** The log's address without scheme: `jt.example.gov.cn/log`. */
  readonly origin: string;
  /** Entries. */
  readonly size: number;
  readonly root: Hash;
}

export function writeCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${String(size)}\n${writeBase64(root)}\n`;
}

/** @returns undefined if the text is no checkpoint, or has lines that we know nothing of */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [, origin = '', size = '', encoded = ''] =
    /^([^\s+]+)\n(0|[1-9]\d{0,14})\n(\S+)\n$/u.exec(text) ?? [];
  const root = readBase64(encoded);
  return origin !== '' && root?.length === hashBytes ? { origin, size: Number(size), root } : undefined;
}
