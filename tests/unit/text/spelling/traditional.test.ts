import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listGb2312, writeTraditional } from '../../../../src/cli/make-traditional.ts';
import { simplifiedForms } from '../../../../src/text/spelling/traditional.ts';

/** The part of opencc-js that is used here; it comes without types. */
interface OpenCc {
  readonly Converter: (options: { from: 't' | 'tw' | 'hk'; to: 'cn' }) => (text: string) => string;
}

const { Converter } = createRequire(import.meta.url)('opencc-js') as OpenCc;
const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

describe('simplifiedForms', () => {
  test('stands in its file as OpenCC gives it; `npm run traditional` writes it', () => {
    const file = path.resolve(import.meta.dirname, '../../../../src/text/spelling/traditional.ts');
    expect(readFileSync(file, 'utf8')).toBe(writeTraditional());
  });

  test('has one unit for one unit, and no simplified character among the traditional ones', () => {
    expect(simplifiedForms.size).toBe(2574);
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
