import { describe, expect, it } from 'vitest';
import { readLabelPairs } from '../../../../../src/import/recognise/labels/label-pairs.ts';
import { lines } from '../../make-blocks.ts';

function read(text: string): string[] {
  return [...readLabelPairs(lines(text)).values()].flat().map(({ field, value }) => `${field}=${value}`);
}

describe('readLabelPairs', () => {
  it('reads labels with their values below them', () => {
    expect(read('索引号：\n000123/2024-1\n文号：\n云交发〔2024〕5号\n发布机构：\n云溪县交通运输局')).toEqual([
      'indexNumber=000123/2024-1',
      'documentNumber=云交发〔2024〕5号',
      'bureau=云溪县交通运输局',
    ]);
  });

  it.each([
    ['文号：', '云溪县交通运输局2024年工作计划', 'documentNumber='],
    ['文号：', '2024年，建成农村公路60公里', 'documentNumber='],
    ['索引号：', '云溪县交通运输局', 'indexNumber='],
    ['发布时间：', '2024年6月底前', 'published='],
  ])('leaves %s empty where below it stands another thing: %s', (label, below, found) => {
    const pairs = read(`${label}\n${below}\n发布机构：\n云溪县交通运输局\n来源：\n云溪县交通运输局`);
    expect(pairs[0]).toBe(found);
  });

  it('takes two lines of a text for none', () => {
    expect(read('来源：\n省级补助资金3亿元')).toEqual([]);
  });
});
