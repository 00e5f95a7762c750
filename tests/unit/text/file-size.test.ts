import { describe, expect, test } from 'vitest';
import { formatFileSize } from '../../../src/text/file-size.ts';

describe('formatFileSize', () => {
  test.each([
    [0, '0 字节'],
    [980, '980 字节'],
    [1023, '1023 字节'],
    [1024, '1 KB'],
    [12_700, '12 KB'],
    [1024 ** 2 - 600, '1023 KB'],
    [1024 ** 2, '1.0 MB'],
    [3_565_158, '3.4 MB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(formatFileSize(bytes)).toBe(text);
  });
});
