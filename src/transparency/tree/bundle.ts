/** Entries of a tile as one file: each behind its length in two bytes, the larger first (C2SP tlog-tiles, Log entries). */
export function writeBundle(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((sum, { length }) => sum + 2 + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const entry of entries) {
    if (entry.length > mostEntryBytes) throw new RangeError(`entry of ${String(entry.length)} bytes`);
    view.setUint16(at, entry.length);
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
}

const mostEntryBytes = 0xffff;

/** @returns undefined if the bytes end in the middle of an entry */
export function readBundle(bytes: Uint8Array): Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 2 > bytes.length) return undefined;
    const end = at + 2 + view.getUint16(at);
    if (end > bytes.length) return undefined;
    found.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return found;
}
