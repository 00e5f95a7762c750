import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAxis } from '../../../src/charts/axis.ts';
import { estimateWidth } from '../../../src/charts/text-width.ts';

const room = { from: 46, end: 320, size: 14 };
const write = (value: number, isLast: boolean) => `${value.toLocaleString('en')}${isLast ? '公里' : ''}`;

describe('createAxis', () => {
  it('has no halves of what is counted one by one', () => {
    const texts = (isWhole: boolean) =>
      createAxis([0, 2], { ...room, scale: 110, isWhole }, write).ticks.map(({ text }) => text);
    expect(texts(true)).toEqual(['0', '1', '2公里']);
    expect(texts(false)).toContain('0.5');
  });

  it('stands on round numbers, 0 among them, and names the unit once', () => {
    const { zero, ticks } = createAxis([0, 44], { ...room, scale: 5 }, write);
    expect(zero).toBe(46);
    expect(ticks.map(({ x, text }) => `${text} ${String(x)}`)).toEqual([
      '0 46',
      '10 96',
      '20 146',
      '30 196',
      '40公里 246',
    ]);
  });

  it('takes numbers below 0 as well', () => {
    const { zero, ticks, place } = createAxis([-20, 30], { ...room, scale: 5 }, write);
    expect([zero, place(-20), place(30)]).toEqual([146, 46, 296]);
    expect(ticks.some(({ x }) => x === zero)).toBe(true);
  });

  it('has 0 alone where there is nothing to measure', () => {
    expect(createAxis([0, 0], { ...room, scale: 1 }, write).ticks).toEqual([{ x: 46, text: '0公里' }]);
  });

  it('never lets labels run into each other or leave the drawing, and is never without 0', () => {
    const number = fc.double({ min: 0, max: 1e13, noNaN: true });
    fc.assert(
      fc.property(number, number, (below, above) => {
        const span = Math.max(below + above, 1e-9);
        const { zero, ticks } = createAxis([-below, above], { ...room, scale: 200 / span }, write);
        const boxes = ticks.map(({ x, text }) => {
          const half = estimateWidth(text, 14) / 2;
          return { left: x - half, right: x + half };
        });
        expect(ticks.map(({ x }) => x)).toContain(zero);
        if (ticks.length === 1) return;
        expect(boxes[0]?.left).toBeGreaterThanOrEqual(0);
        boxes.forEach(({ left, right }, index) => {
          expect(right).toBeLessThanOrEqual(room.end);
          expect(left).toBeGreaterThan(boxes[index - 1]?.right ?? -1);
        });
      }),
    );
  });
});
