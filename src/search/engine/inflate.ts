import { BrokenIndexError } from './faults.ts';
import { readLimited } from './read-limited.ts';

/**
 * Reads JSON that is written as raw DEFLATE (RFC 1951), with what browsers and Node have built in.
 * @param most bytes when it is inflated
 */
export async function inflateJson({ body }: Response, most: number): Promise<unknown> {
  return readJson(body?.pipeThrough(new DecompressionStream('deflate-raw')) ?? null, most);
}

/** @param most bytes */
export async function readJson(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  most: number,
): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await readLimited(body, most)));
  } catch (error) {
    // A stream that ends early or holds something else; what the network says of itself is told as it is.
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new BrokenIndexError(error.message, { cause: error });
    throw error;
  }
}
