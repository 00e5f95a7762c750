import { hashBytes, type Hash } from '../tree/hash.ts';
import { readBase64, writeBase64 } from './base64.ts';

/** A file that shows without the log that an entry is in it (C2SP tlog-proof). */
export interface LogProof {
  /** What is needed to make the entry; nobody vouches for it. */
  readonly extra?: Uint8Array;
  readonly index: number;
  readonly hashes: readonly Hash[];
  /** The checkpoint as it was signed. */
  readonly checkpoint: string;
}

const head = 'c2sp.org/tlog-proof@v1';

/** Ending of its file. */
export const proofEnding = '.tlog-proof';

export function writeProof({ extra, index, hashes, checkpoint }: LogProof): string {
  const lines = [
    head,
    ...(extra ? [`extra ${writeBase64(extra)}`] : []),
    `index ${String(index)}`,
    ...hashes.map(writeBase64),
  ];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** @returns undefined if the text is no proof */
export function readProof(written: string): LogProof | undefined {
  const split = written.indexOf('\n\n');
  if (split === -1) return undefined;
  const [first, ...lines] = written.slice(0, split).split('\n');
  if (first !== head) return undefined;
  const extra = lines[0]?.startsWith('extra ') ? readBase64(lines.shift()?.slice(6) ?? '') : null;
  const [, index = ''] = /^index (0|[1-9]\d{0,14})$/u.exec(lines.shift() ?? '') ?? [];
  const hashes = lines.map(readBase64);
  if (extra === undefined || index === '' || !hashes.every((hash) => hash?.length === hashBytes))
    return undefined;
  return {
    ...(extra && { extra }),
    index: Number(index),
    hashes: hashes as Hash[],
    checkpoint: written.slice(split + 2),
  };
}
