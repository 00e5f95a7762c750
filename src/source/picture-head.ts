/** Parts of a picture that are looked at; cameras write some ten. A PNG has its pixels in thousands. */
const most = { segments: 100, chunks: 10_000 } as const;

/**
 * As much of a picture as metadata stand in, and no more parts than a reader of them gets through in good time: in a JPEG (ITU T.81,
 * B.1.1) what stands before the pixels, in PNG and WebP their chunks. Other formats are read as they are.
 */
export function takeHead(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 12 && view.getUint16(0) === 0xffd8)
    return bytes.subarray(
      0,
      walk(bytes.length, 2, most.segments, (at) => 2 + view.getUint16(at + 2)),
    );
  if (bytes.length > 12 && view.getUint32(0) === 0x89504e47)
    return bytes.subarray(
      0,
      walk(bytes.length, 8, most.chunks, (at) => 12 + view.getUint32(at)),
    );
  if (bytes.length > 12 && view.getUint32(0) === 0x52494646)
    return bytes.subarray(
      0,
      walk(bytes.length, 12, most.chunks, (at) => 8 + ((view.getUint32(at + 4, true) + 1) & ~1)),
    );
  return bytes;
}

/** Where so many parts end, or the file. */
function walk(length: number, start: number, count: number, measure: (at: number) => number): number {
  let at = start;
  for (let turn = 0; turn < count && at + 8 < length; turn += 1) at += Math.max(measure(at), 2);
  return Math.min(at, length);
}
