import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { drawCode } from '../../../../src/browser/document/draw-code.ts';

/** Draws a path of strokes, each a module thick, into rows. */
function draw(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  const [start, ...steps] = path.split('m');
  expect(start).toBe('M0 .5');
  for (const step of steps) {
    const [, right, down, length] = (/^(-?\d+) (\d+)h(\d+)$/u.exec(step) ?? []).map(Number);
    if (right === undefined || down === undefined || length === undefined)
      throw new Error(`No step: ${step}`);
    [x, y] = [x + right, y + down];
    rows[y]?.fill(true, x, x + length);
    x += length;
  }
  return rows;
}

describe('drawCode', () => {
  test('draws each dark module of a code, and no other', () => {
    const url = 'https://jt.yunxi.example/plans/yunxi/2024/';
    const { size, path } = drawCode(url);
    const { data } = encode(url, { ecc: 'M', border: 4, maskPattern: 0 });
    expect(draw(path, size)).toEqual(data);
  });
});
