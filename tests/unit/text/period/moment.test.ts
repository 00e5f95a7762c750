import { describe, expect, test } from 'vitest';
import { parseAnyMoment, parseMoment, writeMoment } from '../../../../src/text/period/moment.ts';

const nine = Date.UTC(2027, 0, 5, 1);

describe('parseMoment', () => {
  test.each([
    ['2027-01-05 09:00', nine],
    ['2027-01-05', Date.UTC(2027, 0, 4, 16)],
    ['2027-01-05T09:00', undefined],
    ['2027-01-05 9:00', undefined],
    ['2027-01-05 24:00', undefined],
    ['2027-02-29', undefined],
    [' 2027-01-05', undefined],
    ['', undefined],
  ])('reads “%s” as Beijing time', (text, expected) => {
    expect(parseMoment(text)).toBe(expected);
  });
});

describe('parseAnyMoment', () => {
  test.each([
    ['2027-01-05 09:00', nine],
    ['2027-01-05T09:00:00+08:00', nine],
    ['2027-01-05T01:00:00Z', nine],
    ['2027-01-05T01:00Z', nine],
    ['2027-01-05T01:00:00.000Z', nine],
    ['2027-01-05T01:00:00', undefined],
    ['2027-02-30T01:00:00Z', undefined],
    ['2027-01-05T25:00:00Z', undefined],
    ['tomorrow', undefined],
    ['1795842000', undefined],
  ])('reads “%s”', (text, expected) => {
    expect(parseAnyMoment(text)).toBe(expected);
  });
});

describe('writeMoment', () => {
  test('writes what is read again, wherever the machine stands', () => {
    expect(writeMoment(nine)).toBe('2027-01-05 09:00');
    expect(parseMoment(writeMoment(nine))).toBe(nine);
  });
});
