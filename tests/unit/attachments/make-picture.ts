/** What a camera writes into a picture. */
export interface Exif {
  readonly artist?: string;
  /** Degrees, north and east. */
  readonly place?: readonly [latitude: number, longitude: number];
}

/** One pixel as JPEG (ITU T.81), with EXIF before it. */
export function makeJpeg(exif?: Exif): Uint8Array {
  const pixel = Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
    'base64',
  );
  if (!exif) return pixel;
  const block = Buffer.concat([Buffer.from('Exif\0\0'), makeTiff(exif)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(block.length + 2, 2);
  return Buffer.concat([pixel.subarray(0, 2), head, block, pixel.subarray(2)]);
}

type Entry = readonly [tag: number, type: number, count: number, value: Buffer];

/** The directory of a TIFF (TIFF 6.0, 2) with one of places below it (EXIF 2.3, 4.6.6). */
function makeTiff({ artist, place }: Exif): Buffer {
  const name = artist === undefined ? undefined : Buffer.from(`${artist}\0`);
  const first: Entry[] = name ? [[0x013b, 2, name.length, name]] : [];
  const pointer = Buffer.alloc(4);
  const entries: Entry[] = place ? [...first, [0x8825, 4, 1, pointer]] : first;
  const start = 8 + lengthOf(entries);
  pointer.writeUInt32LE(start);
  const own = place
    ? writeDirectory(
        [
          [1, 2, 2, Buffer.from('N\0')],
          [2, 5, 3, rationals(place[0])],
          [3, 2, 2, Buffer.from('E\0')],
          [4, 5, 3, rationals(place[1])],
        ],
        start,
      )
    : Buffer.alloc(0);
  return Buffer.concat([Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), writeDirectory(entries, 8), own]);
}

function lengthOf(entries: readonly Entry[]): number {
  return 6 + entries.reduce((sum, [, , , value]) => sum + 12 + (value.length > 4 ? value.length : 0), 0);
}

function writeDirectory(entries: readonly Entry[], start: number): Buffer {
  const head = Buffer.alloc(6 + 12 * entries.length);
  head.writeUInt16LE(entries.length);
  const values: Buffer[] = [];
  let next = start + head.length;
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 2 + 12 * index;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(count, at + 4);
    if (value.length > 4) {
      head.writeUInt32LE(next, at + 8);
      values.push(value);
      next += value.length;
    } else value.copy(head, at + 8);
  }
  return Buffer.concat([head, ...values]);
}

/** Degrees, minutes and seconds, each a fraction. */
function rationals(degrees: number): Buffer {
  const bytes = Buffer.alloc(24);
  const whole = Math.floor(degrees);
  for (const [index, value] of [whole, 0, Math.round((degrees - whole) * 3600)].entries()) {
    bytes.writeUInt32LE(value, index * 8);
    bytes.writeUInt32LE(1, index * 8 + 4);
  }
  return bytes;
}
