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
      ['完成农村公路通畅工程83公里。', 'rural-roads-built 83'],
      ['完成村村通延伸工程130公里。', 'village-roads-built 130'],
      ['建成撤并建制村连接路18公里。', 'merged-village-roads 18'],
      ['公路两侧植树3.4万株。', 'roadside-trees-planted 3.4'],
      ['实施农村公路路面修复养护60公里。', 'rural-road-maintenance-works 60'],
      ['新增天然气公交车20辆。', 'buses-added 20'],
    ] as const)
      expect(listSure(body), body).toEqual([found]);
  });

  it('knows other words of the field for the same', () => {
    for (const [body, found] of [
      ['修通农村公路60公里。', 'rural-roads-built 60'],
      ['12座农村危桥全部改造完毕。', 'dilapidated-bridge-renovation 12'],
      ['执法大队共出动人员320人次。', 'enforcement-officers 320'],
      ['完成农村公路路面硬化60公里。', 'rural-roads-built 60'],
      ['完成农村公路里程60公里。', 'rural-roads-built 60'],
      ['完成农村公路路面拓宽60公里。', 'rural-road-upgrading 60'],
      ['建设通乡油路60公里。', 'county-roads-built 60'],
      ['完成村村通公路60公里。', 'village-roads-built 60'],
      ['新建了行政村水泥路60公里。', 'village-roads-built 60'],
      ['建成组级公路60公里。', 'natural-village-roads 60'],
      ['农村公路桥梁改造7座。', 'dilapidated-bridge-renovation 7'],
      ['埋设标志标牌90块。', 'road-signs 90'],
      ['安装警示标识23套。', 'road-signs 23'],
      ['农村公路路面维修60公里。', 'rural-road-maintenance-works 60'],
      ['完成大中修投资900万元。', 'maintenance-spending 900'],
      ['列支农村公路养护经费900万元。', 'maintenance-spending 900'],
      ['投入农村公路建设资金9亿元。', 'rural-road-investment 9'],
      ['争取专项债券资金9亿元。', 'special-bonds 9'],
      ['全县公路通车总里程增加到900公里。', 'road-total 900'],
      ['等级里程达到900公里。', 'graded-road-total 900'],
      ['纳入交通统计年报的农村公路900公里。', 'rural-road-total 900'],
      ['村村通硬化路率达100%。', 'villages-paved-rate 100'],
      ['行政村班车通达率100%。', 'villages-with-bus-rate 100'],
      ['村组道路硬化率95%。', 'natural-village-paved-rate 95'],
      ['农村公路管护率100%。', 'road-maintenance-rate 100'],
      ['农村公路路面技术状况优良中等率90%。', 'rural-road-good-rate 90'],
      ['查处各类违章90起。', 'administrative-cases 90'],
      ['查获客运违章9起。', 'irregular-operation-cases 9'],
      ['排除道路安全隐患40处。', 'safety-hazards-rectified 40'],
      ['水毁抢险清除垮方900立方米。', 'flood-slide-clearing 900'],
      ['举办安全生产培训班9期。', 'safety-training 9'],
      ['组织开展防汛应急演练3次。', 'emergency-drills 3'],
      ['完成城区公交港湾式停靠站改建13处。', 'bus-stops-built 13'],
      ['公交公司共配备25辆公交车。', 'buses-total 25'],
    ] as const)
      expect(listSure(body), body).toEqual([found]);
    expect(listSure('出动执法人员400人次，出动车辆90台次。')).toEqual([
      'enforcement-officers 400',
      'enforcement-vehicles 90',
    ]);
    expect(listSure('全县有农村客运线路28条，运行班车84辆。')).toEqual([
      'passenger-lines-total 28',
      'passenger-vehicles-total 84',
    ]);
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
      '我县6条公交线路的公交车全部投入运行。',
      '养护规模23公里。',
      '争取上级支持，累计完成投资9亿元。',
      '年末优等路里程达80公里。',
      '提级改造96公里村组公路。',
      '提前启动60个重点交通项目前期工作。',
      '筛查出一年内超限运输3次以上的车共11辆。',
      '自然村通公路、建制村通硬化路达到100%。',
    ])
      expect(listSure(body), body).toEqual([]);
  });
});
