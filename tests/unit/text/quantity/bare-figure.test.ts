import { describe, expect, test } from 'vitest';
import { findBareFigures } from '../../../../src/text/quantity/bare-figure.ts';

const find = (text: string) => findBareFigures(text).map((found) => `${found.subject} ${found.text}`);

describe('findBareFigures', () => {
  test.each([
    ['完成交通投资25，同比增长8%', '完成交通投资 25'],
    ['路线全长32.74；总投资63亿元', '全长 32.74'],
    ['通车里程达到4643。', '通车里程 4643'],
    ['总投资1,234.5,已开工', '总投资 1,234.5'],
    ['总里程100', '总里程 100'],
  ])('finds in %s', (text, found) => {
    expect(find(text)).toEqual([found]);
  });

  test.each([
    '完成投资25亿元，',
    '总投资3.2、4.5亿元',
    '总投资12—15亿元',
    '全长12 公里',
    '计划投资2023，',
    '总里程100（公里）',
    '总投资1,234万元',
    '投资项目25，',
  ])('finds nothing in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
