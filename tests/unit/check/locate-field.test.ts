import { describe, expect, test } from 'vitest';
import { locateField } from '../../../src/check/locate-field.ts';

const source = '---\r\ntitle: 甲\r\nsource:\r\n  kind: 乙\r\nkind: 丙\r\n---\r\n\r\nplans: 正文\r\n';

describe('locateField', () => {
  test('gives the line of a field at the top level', () => {
    expect(locateField(source, 'title')).toBe(2);
    expect(locateField(source, 'kind')).toBe(5);
  });

  test('gives the first line for a field that is not written, and does not look into the body', () => {
    expect(locateField(source, 'plans')).toBe(1);
  });
});
