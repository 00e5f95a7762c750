import { fstatSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';
import { openInside } from './open-inside.ts';

export type Reading = { readonly bytes: Uint8Array } | { readonly fault: Fault };

/** How much is read. */
export interface Amount {
  /** A file with more bytes is refused, before it is read. */
  readonly most: number;
  /** Only so many bytes from the beginning. Default: all. */
  readonly first?: number;
}

/** Documents and settings are texts; what they may have in them is limited more closely where they are read. */
export const mostTextBytes = 20_000_000;

/** Pictures and attachments. Git hosts take no larger ones. */
export const mostAssetBytes = 100_000_000;

/** Reads a file of the project: `content/plans/x/2024.mdx`. Its first step is the border. */
export function readProjectFile(root: string, file: string, amount: Amount): Reading {
  const [folder = '', ...steps] = file.split('/');
  return readInside(path.join(root, folder), steps.join('/'), amount);
}

/** Reads a file below a folder, if it lies there itself: see `openInside`. */
export function readInside(folder: string, name: string, amount: Amount): Reading {
  return openInside<Reading>(folder, name, amount.most, (descriptor) => {
    const bytes = readBytes(descriptor, amount);
    return bytes ? { bytes } : { fault: { kind: 'large', most: amount.most } };
  });
}

/** Undefined if the file has grown beyond what is read. */
function readBytes(descriptor: number, { most, first }: Amount): Uint8Array | undefined {
  const wanted = first ?? most + 1;
  const parts: Uint8Array[] = [];
  let length = 0;
  let size = Math.min(fstatSync(descriptor).size + 1, wanted);
  while (length < wanted) {
    const part = Buffer.allocUnsafe(Math.min(size, wanted - length));
    const count = readSync(descriptor, part);
    if (count === 0) break;
    parts.push(part.subarray(0, count));
    length += count;
    size = 65_536;
  }
  if (first === undefined && length > most) return undefined;
  return parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
}
