import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * A picture of a page with a palette of its 256 commonest colours, each other pixel in the one that is nearest: a third of the bytes,
 * and no difference that one sees.
 * @param png of 8 bits a channel, without interlacing, as browsers write screenshots
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, pixels } = readPixels(png);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = [...counts]
    .sort(([a, often], [b, seldom]) => seldom - often || a - b)
    .slice(0, 256)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  for (const [index, pixel] of pixels.entries()) {
    const place = places.get(pixel) ?? findNearest(palette, pixel);
    places.set(pixel, place);
    // A row begins with its filter: none, which suits palettes best.
    rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = place;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap(splitColour));
  return Buffer.concat([
    signature,
    writeChunk('IHDR', head),
    writeChunk('PLTE', colours),
    writeChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function readPixels(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const data: Buffer[] = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      channels = body[9] === 6 ? 4 : 3;
      if (body[8] !== 8 || ![2, 6].includes(body[9] ?? 0) || body[12] !== 0)
        throw new Error('Not a screenshot of 8 bits a channel');
    } else if (type === 'IDAT') data.push(body);
    at += 12 + length;
  }
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  const pixels = new Uint32Array(width * height);
  for (let index = 0; index < pixels.length; index += 1)
    pixels[index] = bytes.readUIntBE(index * channels, 3);
  return { width, height, pixels };
}

/** PNG, 9.2: each byte as the difference to those before it, by a rule that each row names. */
function unfilter(rows: Buffer, width: number, channels: number): Buffer {
  const height = rows.length / (width + 1);
  const bytes = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (width + 1)] ?? 0;
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const left = x >= channels ? (bytes[at - channels] ?? 0) : 0;
      const above = y > 0 ? (bytes[at - width] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (bytes[at - width - channels] ?? 0) : 0;
      const expected = [0, left, above, (left + above) >> 1, predict(left, above, corner)][filter] ?? 0;
      bytes[at] = (rows[at + y + 1] ?? 0) + expected;
    }
  }
  return bytes;
}

/** Paeth: of the three neighbours the one that is nearest to left + above − corner. */
function predict(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function splitColour(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function findNearest(palette: readonly number[], colour: number): number {
  const wanted = splitColour(colour);
  const distances = palette.map((one) =>
    splitColour(one).reduce((sum, channel, index) => sum + (channel - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function writeChunk(type: string, body: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
  chunk.writeUInt32BE(body.length, 0);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + body.length)), 8 + body.length);
  return chunk;
}
