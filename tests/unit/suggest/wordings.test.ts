import { describe, expect, it } from 'vitest';
import { listSure } from './suggest-example.ts';

const plan = { kind: '年度工作计划', plans: '["2024"]', reviews: '[]' };

describe('wordings of measures', () => {
  it('knows how counties call what they did', () => {
    for (const [body, found] of [
      ['提档升级出租车53辆。', 'taxis-updated 53'],
      ['截至2023年底，全县客运班车达到1219辆。', 'passenger-vehicles-total 1219'],
      ['新增5个行政村开通农村客运班车。', 'villages-with-buses 5'],
      ['累计清扫路面约2800公里。', 'road-patrol-cleaning 2800'],
      ['2023年投入公路保洁、长效管理项目资金4950万元。', 'maintenance-spending 4950'],
      ['完成县乡公路沥青路面改造48.4公里。', 'county-roads-built 48.4'],
      ['安装凸透镜1个，安全标识7个。', 'road-signs 7'],
      ['6个乡镇实现三级及以上公路覆盖通达。', 'townships-with-third-class-roads 6'],
      ['乡镇三级公路通达率96%。', 'townships-third-class-rate 96'],
      ['全县农村公路达到937.25公里。', 'rural-road-total 937.25'],
      ['建成通村屯公路46.2公里。', 'natural-village-roads 46.2'],
    ] as const)
      expect(listSure(body), body).toEqual([found]);
  });

  it('knows how plans call what is to be done', () => {
    for (const [body, found] of [
      ['今年全县将完成全社会交通基础设施建设投资31亿元。', 'transport-investment 31'],
      ['计划建设农村公路通畅硬化公路205公里。', 'rural-roads-built 205'],
      ['计划实施农村公路提档升级工程道路149公里。', 'rural-road-upgrading 149'],
      ['再修建110公里以上的乡村公路。', 'rural-roads-built 110'],
      ['今年我县计划开工建设14个交通项目。', 'transport-projects-started 14'],
    ] as const)
      expect(listSure(body, plan), body).toEqual([found]);
  });

  it('takes no wording for another work', () => {
    for (const body of [
      '5座桥梁改造完成。',
      '提级改造96公里村组公路。',
      '提前启动60个重点交通项目前期工作。',
      '筛查出一年内超限运输3次以上的车共11辆。',
      '自然村通公路、建制村通硬化路达到100%。',
    ])
      expect(listSure(body), body).toEqual([]);
  });
});
