import { describe, expect, it } from 'vitest';
import { report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

/** Measures of the money that is proposed as sure. */
function listMoney(body: string): (string | undefined)[] {
  return suggestWithCore(writeDocument(report, body))
    .suggestions.filter(({ text }) => text.includes('元'))
    .map(({ measure }) => measure);
}

describe('money of which no word tells what it is spent on', () => {
  it('is invested in the works that its sentence counts', () => {
    for (const [body, measure] of [
      ['改造农村公路36公里，投资8600万元。', 'rural-road-investment'],
      ['改造农村公路6公里、危桥2座，投资7000万元。', 'rural-road-investment'],
      ['今年投入专项资金900万元，改造农村公路危桥12座。', 'dilapidated-bridge-investment'],
      ['今年投资480万元，实施农村公路安防工程30公里。', 'rural-road-safety-investment'],
      ['投入400万元，完成农村公路养护工程60公里。', 'maintenance-spending'],
      ['高速公路建成通车60公里，年度投资36亿元。', 'expressway-investment'],
    ] as const)
      expect(listMoney(body), body).toEqual([measure]);
  });

  it('is left open where the works are of several kinds, of one road, or where it is what all will cost', () => {
    for (const body of [
      '改造农村公路6公里、停车场2座，投资7亿元。',
      '改造国道36公里、农村公路9公里，投资8600万元。',
      '改造县道106线农村公路6公里，投资7000万元。',
      '新改建农村公路60公里，总投资9亿元。',
      '高速公路方面，白溪高速公路白石段工程，完成投资9亿元。',
      '白溪机场开工建设，完成投资7亿元，占总投资的26%。',
      '完成投资9亿元，新改建农村公路60公里。',
      '全县完成投资9亿元，新改建农村公路60公里。',
    ])
      expect(listMoney(body), body).toEqual([]);
  });
});
