import { describe, expect, test } from 'vitest';
import { contrast, contrastWithWhite, lightenUntilReadable, luminance } from '../../../src/text/colour.ts';

describe('luminance', () => {
  test.each([
    ['#000000', 0],
    ['#ffffff', 1],
    ['#ff0000', 0.2126],
    ['#00ff00', 0.7152],
    ['#0000ff', 0.0722],
    ['#808080', 0.2159],
    ['#0a0a0a', 0.003],
  ])('of %s is %d', (colour, expected) => {
    expect(luminance(colour)).toBeCloseTo(expected, 4);
  });
});

describe('contrast', () => {
  test('is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#0b5394', '#0b5394')).toBe(1);
    expect(contrast('#0b5394', '#ffffff')).toBe(contrast('#ffffff', '#0b5394'));
    // The lightest grey that has 4.5 : 1 with white is well known.
    expect(contrastWithWhite('#767676')).toBeGreaterThanOrEqual(4.5);
    expect(contrastWithWhite('#777777')).toBeLessThan(4.5);
  });
});

describe('lightenUntilReadable', () => {
  test('leaves a colour that stands out, and lightens another only as far as needed', () => {
    expect(lightenUntilReadable('#ffcc00', '#000000', 4.5)).toBe('#ffcc00');
    const lighter = lightenUntilReadable('#0b5394', '#1b1b1b', 7);
    expect(contrast(lighter, '#1b1b1b')).toBeGreaterThanOrEqual(7);
    expect(contrast(lighter, '#1b1b1b')).toBeLessThan(7.5);
  });

  test('gives white where nothing stands out enough', () => {
    expect(lightenUntilReadable('#ffcc00', '#ffffff', 4.5)).toBe('#ffffff');
  });
});
