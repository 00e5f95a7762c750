import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareRoom } from '../../../../src/browser/search/year-slots.ts';

const named = (count: number, room: number) => {
  const { isNamed } = shareRoom(count, 9, room);
  return Array.from({ length: count }, (_, index) => index).filter(isNamed);
};

describe('shareRoom', () => {
  it('gives few years all the room that they want', () => {
    expect(shareRoom(3, 20, 343)).toMatchObject({ width: 44, hasNumbers: true });
    expect(named(3, 343)).toEqual([0, 1, 2]);
  });

  it('keeps all years within the room, and their names apart', () => {
    const count = fc.integer({ min: 1, max: 60 });
    const room = fc.integer({ min: 280, max: 1200 });
    fc.assert(
      fc.property(count, room, (years, wide) => {
        const { width } = shareRoom(years, 9, wide);
        // 30 × 33.2 is 996.0000000000001.
        expect(width * years).toBeLessThanOrEqual(wide + 1e-6);
        const names = named(years, wide);
        expect(names.at(-1)).toBe(years - 1);
        names.slice(1).forEach((name, index) => {
          expect((name - (names[index] ?? 0)) * width).toBeGreaterThanOrEqual(34);
        });
      }),
    );
  });

  it('leaves numbers out that would touch each other', () => {
    expect(shareRoom(20, 5, 343).hasNumbers).toBe(true);
    expect(shareRoom(20, 120, 343).hasNumbers).toBe(false);
  });
});
