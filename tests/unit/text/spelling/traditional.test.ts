import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { simplifiedForms } from '../../../../src/text/spelling/traditional.ts';

/** The part of opencc-js that is used here; it comes without types. */
interface OpenCc {
  readonly Converter: (options: { from: 't' | 'tw' | 'hk'; to: 'cn' }) => (text: string) => string;
}

const { Converter } = createRequire(import.meta.url)('opencc-js') as OpenCc;
const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

describe('simplifiedForms', () => {
  test('has one unit for one unit, and no simplified character among the traditional ones', () => {
    expect(simplifiedForms.size).toBe(2565);
    for (const [traditional, simplified] of simplifiedForms) {
      expect([traditional.length, simplified.length]).toEqual([1, 1]);
      expect(simplifiedForms.has(simplified)).toBe(false);
    }
  });

  test('agrees with OpenCC', () => {
    for (const [traditional, simplified] of simplifiedForms)
      expect(converters.map((convert) => convert(traditional))).toContain(simplified);
  });

  test('has every character of GB/T 2312 that OpenCC makes of one that it has not', () => {
    const standard = listGb2312();
    expect(standard.size).toBe(6763);
    const missing = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) =>
      String.fromCharCode(0x4e00 + index),
    ).filter((character) => {
      if (standard.has(character) || simplifiedForms.has(character)) return false;
      return converters.some(
        (convert) => standard.has(convert(character)) && convert(character) !== character,
      );
    });
    expect(missing).toEqual([]);
  });

  test('leaves characters alone that simplified text uses, but for a few names', () => {
    const standard = listGb2312();
    expect([...simplifiedForms.keys()].filter((character) => standard.has(character)).join('')).toBe(
      '後於徵麽菸',
    );
  });
});

/** GB/T 2312: rows 16 to 87 of its code table. */
function listGb2312(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 72 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const characters = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
  return new Set(characters.filter((character) => /^[\u4E00-\u9FFF]$/u.test(character)));
}
