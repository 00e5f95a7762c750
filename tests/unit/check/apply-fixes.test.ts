import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes, chooseDisjoint } from '../../../src/check/apply-fixes.ts';
import { decode } from '../../../src/source/decode.ts';

/** The text that the places of fixes count in. */
function read(raw: string): string {
  const decoded = decode(Buffer.from(raw));
  return 'text' in decoded ? decoded.text : '';
}

describe('applyFixes', () => {
  test('replaces, inserts and deletes, in whatever order the fixes come', () => {
    expect(
      applyFixes('甲乙丙丁戊', [
        { start: 4, end: 5, text: '' },
        { start: 0, end: 0, text: '一' },
        { start: 1, end: 3, text: '二三四' },
      ]),
    ).toBe('一甲二三四丁');
  });

  test('keeps the byte order mark and Windows’ line ends, and gives what is put in the same', () => {
    expect(applyFixes('\uFEFF甲\r\n乙\r\n丙\r\n', [{ start: 4, end: 5, text: '丁\n戊' }])).toBe(
      '\uFEFF甲\r\n乙\r\n丁\r\n戊\r\n',
    );
  });

  test('keeps line ends of several sorts in one file', () => {
    expect(applyFixes('甲\r乙\n丙\r\n丁\r\r\n戊', [{ start: 9, end: 10, text: '己' }])).toBe(
      '甲\r乙\n丙\r\n丁\r\r\n己',
    );
  });

  test('does to the text what it would do to a file with plain line ends', () => {
    const line = fc.string({ unit: fc.constantFrom('甲', '乙', '𠮷', 'a', '\uFEFF') });
    // Beside old line ends no others: what is cut out between \r and \n would make one line end of two.
    const file = fc
      .constantFrom(['\n', '\r\n'], ['\r'])
      .chain((ends) => fc.array(fc.tuple(line, fc.constantFrom(...ends))))
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(), line, (raw, a, b, text) => {
        const plain = read(raw);
        const [start, stop] = [a % (plain.length + 1), b % (plain.length + 1)].sort((x, y) => x - y);
        const fix = { start: start ?? 0, end: stop ?? 0, text };
        fc.pre(plain.isWellFormed() && !splitsPair(plain, fix.start) && !splitsPair(plain, fix.end));
        // Only the first character of a file can be the mark.
        fc.pre(!(fix.start === 0 && (fix.end > 0 || text !== '')) || !(raw + text).includes('\uFEFF'));
        expect(read(applyFixes(raw, [fix]))).toBe(plain.slice(0, fix.start) + text + plain.slice(fix.end));
      }),
    );
  });
});

function splitsPair(text: string, offset: number): boolean {
  return /[\uDC00-\uDFFF]/u.test(text[offset] ?? '');
}

describe('chooseDisjoint', () => {
  test('keeps the first of those that overlap or touch', () => {
    const fixes = [
      { start: 5, end: 7, text: 'c' },
      { start: 0, end: 2, text: 'a' },
      { start: 1, end: 3, text: 'b' },
      { start: 7, end: 8, text: 'd' },
      { start: 9, end: 9, text: 'e' },
    ];
    expect(chooseDisjoint(fixes).map(({ text }) => text)).toEqual(['a', 'c', 'e']);
  });
});
