import { hash } from 'node:crypto';
import { readPublication, type Publication } from './release.ts';

/** What is asked of a document's file whether it has changed or not. */
export interface FileFacts {
  /** As git names its content, by either digest that a repository may use, in hexadecimal. */
  readonly sha1: string;
  readonly sha256: string;
  /** What it says of its publication; missing if nothing. */
  readonly publication?: Publication;
}

export function readFileFacts(bytes: Uint8Array): FileFacts {
  const named = Buffer.concat([Buffer.from(`blob ${String(bytes.length)}\0`), bytes]);
  const publication = readPublication(bytes);
  return {
    sha1: hash('sha1', named),
    sha256: hash('sha256', named),
    ...(publication && { publication }),
  };
}
