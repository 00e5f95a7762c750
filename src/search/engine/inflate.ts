/** Undoes raw DEFLATE (RFC 1951), with what browsers and Node have built in. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function inflateJson<Value>(bytes: Uint8Array<ArrayBuffer>): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await inflate(bytes))) as Value;
}
