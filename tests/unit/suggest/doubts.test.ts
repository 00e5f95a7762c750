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
  ['新增其他公交车36辆。', '说的是其他的、其余的，可能只是一部分', '新增公交车36辆。'],
  ['社会资本完成交通投资7亿元。', '只是一方出的钱，可能不是全部', '全县完成交通投资7亿元。'],
  ['建成便民桥等3座。', '前面举了例子，可能只是其中几样', '建成便民桥3座。'],
  ['开辟、调整公交线路9条。', '几样是合在一起数的', '调整公交线路9条。'],
  [
    '建设旅游路6公里、资源路8公里、产业路70公里。',
    '同样的东西分开数了几个，这里只是其中一样',
    '建设旅游路、资源路、产业路84公里。',
  ],
  ['公路（含站场）建设完成投资5亿元。', '括号里说还含别的', '公路建设完成投资5亿元。'],
  ['国省干线建设规模700公里。', '说的是规模，不是做完的', '国省干线改建70公里。'],
  ['储备公交车36辆，新增公交车20辆。', '说的可能是运力，不是新增的', '新增公交车20辆。'],
  ['箱梁已架设60片，新建桥梁3座。', '这一句像是在说一个项目', '新建桥梁3座。'],
  ['改造农村公路70公里，已全面开工。', '后面说刚开工，还没有建成', '改造农村公路70公里，已全面完工。'],
  [
    '国省干线养护：完成大修20公里，安全防护工程80公里。',
    '前面说的是国省干线，可能不是农村公路',
    '农村公路养护：完成大修20公里，安全防护工程80公里。',
  ],
  [
    '实施农村公路项目26个，完成投资7亿元。',
    '前面数了项目，可能只是它们的投资',
    '农村公路建设完成投资7亿元。',
  ],
  [
    '改造农村公路6公里、危桥2座，投资7亿元。',
    '前面说了几样，不清楚是哪一样的钱',
    '改造农村公路6公里、危桥2座，完成交通投资7亿元。',
  ],
  [
    '云溪大桥建设顺利，全年完成投资7亿元。',
    '前面说了别的，不清楚是哪一样的钱',
    '重点项目推进顺利，全年完成投资7亿元。',
  ],
  [
    '公路完成客运量30万人次。全县完成货运量400万吨。',
    '前面说的是一种运输方式，可能还是它的数',
    '公路完成客运量30万人次。全社会完成货运量400万吨。',
  ],
  ['6月份，水路完成货运量42万吨。', '可能只是一个月的数', '1-6月，水路完成货运量42万吨。'],
  [
    '完成县乡道改造12公里，其中县道8公里。',
    '可能只是前面那个数的一部分',
    '完成县乡道改造12公里，其中县乡道路面改造。',
  ],
  ['南坪镇投资360万元，新建通村公路6公里。', '可能只是“南坪镇”的数', '完成城镇道路整治，新建通村公路6公里。'],
  ['项目建成后，将新增高速公路36公里。', '这一句像是在说一个项目', '新增高速公路36公里。'],
  ['公路通车里程突破900公里，达到962公里。', '后面有更准的数', '公路通车里程达到962公里。'],
  ['公交车860辆，其中新能源公交车620辆。', '说的像是一共有多少，不是新增的', '新增新能源公交车62辆。'],
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

  it('is sure of the exact number behind a round one', () => {
    expect(listReasons('公路通车里程突破900公里，达到962公里。')).toEqual(['sure', '后面有更准的数']);
  });

  it('takes no size of a project for what was done', () => {
    expect(listReasons('新改建农村公路12公里，全长16公里。')).toEqual(['sure']);
  });

  it('does not guess what this year is where a late copy tells of a meeting', () => {
    const body = '3月2日召开的会议提出今年目标：全县计划完成交通投资8亿元。';
    const unclear = '不清楚“今年”是哪一年，请写明 period';
    expect(listReasons(body, { ...report, published: '2026-01-10' })).toEqual([unclear]);
    expect(listReasons(body, { ...report, published: '2024-03-03' })).toEqual(['sure']);
  });
});
