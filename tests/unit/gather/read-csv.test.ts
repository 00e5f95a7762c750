import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/gather/read-csv.ts';
import { byteOrderMark, writeCsvLine } from '../../../src/text/csv.ts';

describe('readCsv', () => {
  test('reads what is written, whatever text is in the cells', () => {
    // An apostrophe before a sign of a formula cannot be told from the one that the writer puts there.
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith("'"));
    const tricky = fc.oneof(cell, fc.constantFrom('"', ',', '\r\n', '=1+1', '甲"乙,丙\n丁', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(tricky, tricky), { maxLength: 5 }), (rows) => {
        const text = byteOrderMark + [['a', 'b'], ...rows].map(writeCsvLine).join('');
        expect(readCsv(text)).toEqual(
          rows.map(
            ([a, b]) => new Map([['a', a] as const, ['b', b] as const].filter(([, one]) => one !== '')),
          ),
        );
      }),
    );
  });

  test('numbers, truth and nothing are read as they are written', () => {
    const text = writeCsvLine(['a', 'b', 'c']) + writeCsvLine([12.5, true, null]);
    expect(readCsv(text)).toEqual([
      new Map([
        ['a', '12.5'],
        ['b', 'true'],
      ]),
    ]);
    expect(readCsv('')).toEqual([]);
  });

  test.each(['"a","b"\r\n"1"\r\n', '"a"\r\n"1","2"\r\n', '"a"\r\n"1', '"a"\r\n"1"x\r\n'])(
    'refuses what is torn: %j',
    (text) => {
      expect(() => readCsv(text)).toThrow(/Row|cell/u);
    },
  );
});
