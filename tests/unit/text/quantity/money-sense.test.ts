import { describe, expect, it } from 'vitest';
import { isMoneyAround } from '../../../../src/text/quantity/money-sense.ts';

const ask = (text: string, number: string): boolean => {
  const start = text.indexOf(number);
  return isMoneyAround(text, start, start + number.length);
};

describe('isMoneyAround', () => {
  it.each([
    ['累计完成投资920万。', '920万'],
    ['设立总规模100亿、首期30亿的交通基金', '100亿'],
    ['设立总规模100亿、首期30亿的交通基金', '30亿'],
    ['交通产业基金总规模100亿，首期30亿', '30亿'],
    ['争取资金2亿，其中省级8000万', '8000万'],
    ['发行专项债券12.5亿', '12.5亿'],
    ['银行授信50亿', '50亿'],
    ['1万亿的专项债', '1万亿'],
  ])('takes the number for money: %s, %s', (text, number) => {
    expect(ask(text, number)).toBe(true);
  });

  it.each([
    ['全市常住人口100万', '100万'],
    ['完成投资3亿元，惠及群众100万', '100万'],
    ['争取资金2亿元，年通过能力提高30万', '30万'],
    ['公众号粉丝30万', '30万'],
    ['总规模30万的数据集', '30万'],
    ['到位资金。粉丝30万', '30万'],
  ])('does not: %s, %s', (text, number) => {
    expect(ask(text, number)).toBe(false);
  });
});
