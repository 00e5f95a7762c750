/** Offsets of a sign that has no backslash before it. */
export function findUnescaped(body: string, start: number, end: number, sign: string): number[] {
  const found: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (body.charAt(at) === '\\') at += 1;
    else if (body.charAt(at) === sign) found.push(at);
  }
  return found;
}
