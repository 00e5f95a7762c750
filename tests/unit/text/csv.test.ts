import { describe, expect, test } from 'vitest';
import { writeCsvLine } from '../../../src/text/csv.ts';

describe('writeCsvLine', () => {
  test('quotes text, leaves numbers bare and null empty', () => {
    expect(writeCsvLine(['云"溪"', 1.5, -3, true, false, null, ''])).toBe(
      '"云""溪""",1.5,-3,true,false,,""\r\n',
    );
  });

  test.each(['=1', '+1', '-1', '@a', '\t1', '\r1', ' ＝1', '\u200B=1'])('makes %j harmless', (text) => {
    expect(writeCsvLine([text])).toBe(`"'${text}"\r\n`);
  });
});
