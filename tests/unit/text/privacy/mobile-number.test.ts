import { describe, expect, test } from 'vitest';
import { findMobileNumbers } from '../../../../src/text/privacy/mobile-number.ts';

const find = (text: string) => findMobileNumbers(text).map((span) => span.text);

describe('findMobileNumbers', () => {
  test.each([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '138.0013.8000',
    '1380013 8000',
    '+86 13800138000',
    '+8613800138000',
    '8613800138000',
    '0086-138-0013-8000',
    '（+86）13800138000',
    '013800138000',
    '１３８００１３８０００',
    '19900000000',
    '16500000000',
  ])('finds %s', (number) => {
    expect(find(number)).toEqual([number]);
    expect(find(`电话：${number}。`)).toEqual([number]);
    expect(find(`张三${number}李四`)).toEqual([number]);
    expect(find(`通知_${number}.pdf`)).toEqual([number]);
  });

  test('finds each of several', () => {
    expect(find('13800138000/13900139000,13700137000 13600136000、15800158000')).toEqual([
      '13800138000',
      '13900139000',
      '13700137000',
      '13600136000',
      '15800158000',
    ]);
    expect(find('138 0013 8000 139 0013 9000')).toEqual(['138 0013 8000', '139 0013 9000']);
    expect(find('0700-1234567/13800138000')).toEqual(['13800138000']);
  });

  test('finds those that stand behind a word for calling', () => {
    expect(find('Tel:13800138000 wx13900139000')).toEqual(['13800138000', '13900139000']);
  });

  test.each([
    '0700-1234567',
    '12328',
    '12800138000',
    '1380013800',
    '138001380001',
    '0744-13800138000',
    '000014349/2017-13800138000',
    '〔2023〕13800138000号',
    'G13800138000',
    'DD13800138000',
    '13800138000A',
    '13800138000元',
    '13800138000 万元',
    '13800138000.55',
    '113.13800138000',
    '13,800,138,000',
    '订单号：13800138000',
    '编号13800138000',
    '合计 13800138000',
    'https://www.example.com/art/13800138000.html',
    '13800138000@163.com',
    '138****8000',
    '180 2023 2024 2300',
    '13 80 01 38 00 0',
    '1500-2000-3000米',
  ])('finds none in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
