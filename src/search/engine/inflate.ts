/** Reads JSON that is written as raw DEFLATE (RFC 1951), with what browsers and Node have built in. */
export async function inflateJson<Value>({ body }: Response): Promise<Value> {
  if (!body) throw new Error('There is nothing to inflate');
  const inflated = new Response(body.pipeThrough(new DecompressionStream('deflate-raw')));
  return (await inflated.json()) as Value;
}
