import { describe, expect, test } from 'vitest';
import { drawStateStrip, stripWidth } from '../../../src/charts/state-strip.ts';

describe('drawStateStrip', () => {
  test('each state is as wide as its share, and what has no lines is left out', () => {
    expect(
      drawStateStrip([
        { id: 'done', count: 3 },
        { id: 'under-way', count: 0 },
        { id: 'missed', count: 1 },
      ]),
    ).toEqual([
      { id: 'done', x: 0, width: 75, cuts: [25, 50] },
      { id: 'missed', x: 75, width: 25, cuts: [] },
    ]);
  });

  test('one of a thousand is still seen, and nothing overflows', () => {
    const [many, one] = drawStateStrip([
      { id: 'done', count: 999 },
      { id: 'missed', count: 1 },
    ]);
    expect(one?.width).toBeGreaterThan(1);
    expect((many?.width ?? 0) + (one?.width ?? 0)).toBeCloseTo(stripWidth, 1);
    expect(many?.cuts).toEqual([]);
  });

  test('nothing is drawn of nothing', () => {
    expect(drawStateStrip([{ id: 'done', count: 0 }])).toEqual([]);
  });
});
