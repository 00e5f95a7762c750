import { encode } from 'uqr';

/** Of a picture of two colours without compression (BMP): the heads of file and picture, and the colours. */
const headLength = 62;

/**
 * The address of a picture that is a QR code, a dot for each module: `data:image/bmp;base64,…`. It has no border: ISO/IEC 18004 wants
 * four modules of white around. On each document's page, it is a sixth of the same code as an SVG.
 */
export function drawCode(url: string): string {
  // To rate all eight masks takes four times as long as the rest; the first, a chessboard, leaves an address no large area of one colour.
  const { data, size } = encode(url, { ecc: 'M', border: 0, maskPattern: 0 });
  const rowLength = Math.ceil(size / 32) * 4;
  const bytes = new Uint8Array(headLength + rowLength * size);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, headLength, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, size, true);
  // Rows from the top down; else from the bottom up.
  view.setInt32(22, -size, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 1, true);
  view.setUint32(54, 0xff_ff_ff, true);
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      const place = headLength + y * rowLength + (x >> 3);
      if (dark) bytes[place] = (bytes[place] ?? 0) | (0x80 >> (x & 7));
    });
  });
  return `data:image/bmp;base64,${btoa(String.fromCharCode(...bytes))}`;
}
