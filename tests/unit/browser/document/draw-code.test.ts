import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { drawCode } from '../../../../src/browser/document/draw-code.ts';

/** Rows of a picture of two colours, the top one first: which dots are dark. */
function readPicture(address: string): boolean[][] {
  const [head, written = ''] = address.split(',');
  expect(head).toBe('data:image/bmp;base64');
  const bytes = Buffer.from(written, 'base64');
  const [width, height] = [bytes.readInt32LE(18), -bytes.readInt32LE(22)];
  const colours = [54, 58].map((place) => bytes.readUInt32LE(place));
  expect(bytes.length).toBe(bytes.readUInt32LE(2));
  const [start, step] = [bytes.readUInt32LE(10), Math.ceil(width / 32) * 4];
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_dot, x) => {
      const bit = ((bytes[start + y * step + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      return colours[bit] === 0;
    }),
  );
}

describe('drawCode', () => {
  test.each([
    'https://a.cn',
    'https://jt.yunxi.example/plans/yunxi/2024/',
    `https://a.cn/${'x'.repeat(200)}/`,
  ])('draws each dark module of a code, and no other: %s', (url) => {
    const { data } = encode(url, { ecc: 'M', border: 0, maskPattern: 0 });
    expect(readPicture(drawCode(url))).toEqual(data);
  });
});
