import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { hashFile } from './hash-file.ts';
import type { WrittenFile } from './text-file.ts';

/**
 * Packs a file into another one beside it, `.gz` behind its name, and removes it. It is read piece by piece: the database of a large
 * site is never in memory as a whole. The same bytes give the same bytes: the header has neither name nor time.
 * @returns size and digest of what was written
 */
export async function gzipFile(file: string): Promise<Omit<WrittenFile, 'name'>> {
  const packed = `${file}.gz`;
  await pipeline(createReadStream(file), createGzip(), createWriteStream(packed));
  rmSync(file);
  return hashFile(packed);
}
