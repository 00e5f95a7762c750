import { describe, expect, test } from 'vitest';
import { canonicalise, maskMiddle } from '../../../../src/text/privacy/private-text.ts';

describe('canonicalise', () => {
  test.each([
    ['+86 138-0013-8000', '13800138000'],
    ['（+86）13800138000', '13800138000'],
    ['013800138000', '13800138000'],
    ['１３８ ００１３ ８０００', '13800138000'],
    ['0700-1234567', '07001234567'],
    ['430102 19000101 001x', '43010219000101001X'],
    ['湘A·12345', '湘A12345'],
    ['Name＠QQ.com', 'name@qq.com'],
    ['name#163.com', 'name@163.com'],
  ])('%s is %s', (text, canonical) => {
    expect(canonicalise(text)).toBe(canonical);
  });
});

describe('maskMiddle', () => {
  test.each([
    ['13800138000', '138****8000'],
    ['430102190001010015', '430***********0015'],
    ['湘A12345', '湘A***45'],
    ['name@qq.com', 'n***@qq.com'],
  ])('%s is shown as %s', (text, masked) => {
    expect(maskMiddle(text)).toBe(masked);
  });
});
