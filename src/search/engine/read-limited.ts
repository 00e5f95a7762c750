import { BrokenIndexError } from './faults.ts';

/**
 * The most that is read of each file of an index, in bytes, when it is unpacked: some times what a site of 100,000 documents has. A
 * file may come from another site, and what has no end must not fill the reader's memory.
 */
export const limits = {
  manifest: 64 * 1024,
  directory: 16 * 1024 * 1024,
  documents: 32 * 1024 * 1024,
  shard: 4 * 1024 * 1024,
  text: 64 * 1024 * 1024,
  /** Of another site: of a million characters all places of a string are found at once. */
  foreignText: 4 * 1024 * 1024,
} as const;

/** Reads a stream to its end. @throws BrokenIndexError if it is longer */
export async function readLimited(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!stream) throw new BrokenIndexError('There is nothing to read');
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      void reader.cancel().catch(() => undefined);
      throw new BrokenIndexError(`A file has more than ${String(most)} bytes`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}
