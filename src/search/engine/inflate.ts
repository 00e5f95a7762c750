import { BrokenIndexError } from './faults.ts';
import { readLimited } from './read-limited.ts';

/** Reads what is written as raw DEFLATE. @param most bytes when it is inflated */
export async function inflate({ body }: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readLimited(openInflated(body), most);
  } catch (error) {
    throw tellBroken(error);
  }
}

/**
 * Reads JSON that is written as raw DEFLATE (RFC 1951), with what browsers and Node have built in.
 * @param most bytes when it is inflated
 */
export async function inflateJson({ body }: Response, most: number): Promise<unknown> {
  return readJson(openInflated(body), most);
}

function openInflated(body: Response['body']): ReadableStream<Uint8Array<ArrayBuffer>> | null {
  return body?.pipeThrough(new DecompressionStream('deflate-raw')) ?? null;
}

/** A stream that ends early or holds something else; what the network says of itself is told as it is. */
function tellBroken(error: unknown): unknown {
  return error instanceof SyntaxError || error instanceof TypeError
    ? new BrokenIndexError(error.message, { cause: error })
    : error;
}

/** @param most bytes */
export async function readJson(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  most: number,
): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await readLimited(body, most)));
  } catch (error) {
    throw tellBroken(error);
  }
}
