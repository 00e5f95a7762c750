import { describe, expect, it } from 'vitest';
import { plan, report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

/** The reason why each proposal for a body is not sure; `sure` where none is told. */
function listReasons(body: string, fields: Readonly<Record<string, string>> = report): string[] {
  const { suggestions, doubtful } = suggestWithCore(writeDocument(fields, body));
  return [...suggestions.map(() => 'sure'), ...doubtful.map(({ doubt = '' }) => doubt)];
}

/** A body with one number, and beside it another that reads like it and is sure. */
const pairs: readonly (readonly [body: string, reason: string, sure: string])[] = [
  ['石桥镇新改建农村公路12公里。', '可能只是“石桥镇”的数', '新改建农村公路12公里。'],
  [
    '加快12个贫困村交通基础设施建设，建设农村公路30公里。',
    '可能只是“12个贫困村”的数',
    '加快交通基础设施建设，建设农村公路30公里。',
  ],
  [
    '五年来，新改建农村公路610公里。',
    '可能是几年合起来的数，请写明 period',
    '今年以来，新改建农村公路61公里。',
  ],
  ['2019年以来，改造危桥20座。', '可能是几年合起来的数，请写明 period', '2023年以来，改造危桥20座。'],
  ['一季度完成交通投资3亿元。', '可能只是一年里一段时间的数，请写明 period', '全年完成交通投资13亿元。'],
  [
    '截至目前，全县累计新改建农村公路840公里。',
    '可能是到现在为止的总数，不是这一年的',
    '截至目前，全县累计新改建农村公路84公里，完成年度计划的92%。',
  ],
  ['6月12日，查处超限车辆2台。', '可能只是一天的数', '截至6月12日，查处超限车辆200台。'],
  ['每天出动执法人员60人次。', '看上去是平均数、一天的数或者标准', '出动执法人员6000人次。'],
  [
    '春节七天，铁路发送旅客12万人次，公路发送旅客30万人次。',
    '可能只是一种运输方式的数',
    '春节七天，公路发送旅客30万人次。',
  ],
  ['现有执法人员86人。', '说的像是一共有多少，不是新增的', '出动执法人员860人次。'],
  ['新能源公交车达到360辆。', '说的像是一共有多少，不是新增的', '新增新能源公交车36辆。'],
  ['正在改造危桥4座。', '可能只是开了工，还没有建成', '改造危桥4座。'],
  ['铁路、水路完成客运量18万人次。', '可能只是“水路”的数', '公路、水路完成客运量18万人次。'],
  ['有轨电车线路6条，完成客运量90万人次。', '前面数了别的，可能只是它们的数', '全县完成客运量90万人次。'],
  [
    '改造危桥42座，其中农村公路36座、国省道桥6座。',
    '后面说其中有国道、省道，可能不只是农村公路',
    '改造农村公路危桥42座，国省道桥6座。',
  ],
  ['设置查验点12个，检查车辆12万辆次。', '可能是疫情防控里的数', '设置检查点12个，检查车辆12万辆次。'],
  ['培训驾驶员1200人，检测车辆3600台次。', '没有说是治超的', '检测车辆3600台次，查处超限运输。'],
  [
    '改造农村公路36公里，投资8600万元。',
    '只说了投资，没有说完成，可能只是这几条路的',
    '改造农村公路36公里，完成投资8600万元。',
  ],
];

describe('findDoubt', () => {
  it.each(pairs)('%s is unsure: %s', (body, reason) => {
    expect(listReasons(body)).toContain(reason);
  });

  it.each(pairs.map(([, , sure]) => sure))('%s is sure', (body) => {
    const reasons = listReasons(body);
    expect(reasons).not.toHaveLength(0);
    expect(reasons.filter((reason) => reason !== 'sure')).toEqual([]);
  });
});

describe('what stands beside a number', () => {
  it('makes the first of 渡改桥4座，完成1座 unsure, and the second with what was begun', () => {
    expect(listReasons('渡改桥4座，完成1座。')).toEqual([
      'sure',
      '后面又说完成了多少，这里可能是任务，不是做完的',
    ]);
    expect(listReasons('开工建设渡改桥4座，完成1座。', plan)).toEqual([
      '可能只是开了工，还没有建成',
      '可能只是开了工，还没有建成',
    ]);
  });

  it('keeps what is new apart from what there is', () => {
    expect(listReasons('公交车860辆，其中新能源公交车620辆。')).not.toContain('sure');
    expect(listReasons('新增公交车86辆，其中新能源公交车62辆。')).toEqual(['sure', 'sure']);
    expect(listReasons('全县共有公交车860辆，其中新能源公交车620辆。')).toEqual(['sure']);
  });

  it('does not guess what this year is where a late copy tells of a meeting', () => {
    const body = '3月2日召开的会议提出今年目标：全县计划完成交通投资8亿元。';
    const unclear = '不清楚“今年”是哪一年，请写明 period';
    expect(listReasons(body, { ...report, published: '2026-01-10' })).toEqual([unclear]);
    expect(listReasons(body, { ...report, published: '2024-03-03' })).toEqual(['sure']);
  });
});
