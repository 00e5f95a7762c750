import { describe, expect, it } from 'vitest';
import { listSure, report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

describe('several numbers in one sentence', () => {
  it('gives each of four names, and each of the places that were counted, its own', () => {
    expect(
      listSure(
        '全县道路水路运输客运量、旅客周转量、货运量、货物周转量分别完成9万人、8万人公里、7万吨、6万吨公里。',
      ),
    ).toEqual(['passengers 9', 'passenger-turnover 8', 'freight 7', 'freight-turnover 6']);
    expect(listSure('新增3个乡镇、9个建制村通客车，通客车率分别达90%、70%。')).toEqual([
      'villages-with-buses 9',
      'townships-with-bus-rate 90',
      'villages-with-bus-rate 70',
    ]);
    expect(listSure('乡镇通三级路、自然村通硬化路比例分别为94%、87%。')).toEqual([
      'townships-third-class-rate 94',
      'natural-village-paved-rate 87',
    ]);
    expect(listSure('新增3个乡镇、9个建制村通客车，通客车率分别达90%、70%、60%。')).toEqual([
      'villages-with-buses 9',
    ]);
  });

  it('gives what was opened to those roads, whatever was counted between', () => {
    for (const [body, expected] of [
      ['普通干线完成投资9亿元，建成30公里。', ['trunk-road-investment 9', 'trunk-road-opened 30']],
      ['普通干线新改建90公里，建成40公里。', ['trunk-roads-built 90', 'trunk-road-opened 40']],
      [
        '国省干线完成投资9亿元，建设口岸桥梁等20个项目500公里，建成6个项目70公里。',
        [
          'trunk-road-investment 9',
          'trunk-roads-built 500',
          'trunk-road-projects-opened 6',
          'trunk-road-opened 70',
        ],
      ],
      [
        '高速公路完成投资9亿元，甲至乙、丙至丁4个项目70公里建成通车，通车总里程达到900公里。',
        ['expressway-investment 9', 'expressway-opened 70', 'expressway-total 900'],
      ],
    ] as const)
      expect([body, listSure(body).filter((one) => expected.includes(one as never))]).toEqual([
        body,
        expected,
      ]);
  });

  it('gives each verb of a list its own measure, and the roads to all of them', () => {
    expect(listSure('续建高速公路90公里，新开工40公里，建成30公里。')).toEqual([
      'expressway-continued 90',
      'expressway-started 40',
      'expressway-opened 30',
    ]);
  });

  it('gives growth to the amount it is of, beyond shares, tasks and by how much it is more', () => {
    for (const body of [
      '交通投资首次突破5亿元，达6亿元，同比增长38%。',
      '全年完成交通投资6亿元，比上年增加2亿元、增长38%。',
      '全年完成交通投资6亿元，完成年度目标5亿元的120%，增长38%。',
      '全年完成交通投资6亿元、超年度目标1亿元，同比增长38%。',
      '交通建设再创新高，全年完成投资6亿元，为年度计划的121%，同比增长38%。',
    ])
      expect([body, listSure(body)]).toEqual([
        body,
        expect.arrayContaining(['transport-investment-growth 38']),
      ]);
    for (const body of [
      '全年完成交通投资6亿元，年均增长38%。',
      '全年完成交通投资6亿元，同比下降38%。',
      '完成交通投资6亿元，公路货运量9万吨，同比增长38%。',
    ])
      expect([body, listSure(body).filter((one) => one.includes('growth'))]).toEqual([body, []]);
  });

  it('takes a target that was passed for no promise', () => {
    const { suggestions } = suggestWithCore(
      writeDocument(report, '全年完成交通投资6亿元、超年度目标1亿元，同比增长38%。'),
    );
    expect(suggestions.map(({ kind }) => kind)).toEqual(['result', 'result']);
  });

  it('counts what there is behind 全县有', () => {
    expect(listSure('全县有通航水域6条，渡口36处，各类船舶18艘。')).toEqual([
      'ferries-total 36',
      'vessels-total 18',
    ]);
  });

  it('goes on counting what there is over ；, until something is done', () => {
    expect(listSure('全县共有公交车90辆；公交线路9条。')).toEqual(['buses-total 90', 'bus-lines-total 9']);
    expect(listSure('全县共有公交车90辆；新辟公交线路9条。')).toEqual([
      'buses-total 90',
      'bus-lines-opened 9',
    ]);
  });
});

describe('roads that are counted by classes', () => {
  it('have how many and how long of each', () => {
    expect(
      listSure(
        '全县公路总里程900公里，包括2条县道共计58公里，49条乡级道路共300公里，村级道路90条计500公里。',
      ),
    ).toEqual([
      'road-total 900',
      'county-road-total 58',
      'township-road-total 300',
      'village-road-total 500',
    ]);
    expect(listSure('建设农村公路9条计60公里，其中县道1条计10公里。')).toEqual(['rural-roads-built 60']);
  });

  it('are not those on which something else was begun and finished', () => {
    expect(listSure('农村公路安防工程开工90公里、完工60公里。')).toEqual(['rural-road-safety-works 60']);
  });

  it('are not done what was done to one road of the list', () => {
    expect(
      listSure('完成国道247甲至乙段提升工程2公里、县乡公路30公里、通村水泥路60公里、渡改公路桥2座。'),
    ).toEqual(['county-roads-built 30', 'village-roads-built 60', 'ferries-to-bridges 2']);
  });

  it('are done what was done in each of several years', () => {
    const both = { kind: '年度工作总结', plans: '["2024"]', reviews: '["2023"]' };
    expect(
      listSure('2022至2023年，全县共改造农村公路90公里，其中2022年40公里、2023年50公里。', both),
    ).toEqual(['rural-roads-built 90', 'rural-roads-built 40', 'rural-roads-built 50']);
  });
});

describe('one number of several rates', () => {
  it('is that of the places that are reached', () => {
    expect(listSure('公路管养率、村村通客车率均达100%。')).toEqual(['villages-with-bus-rate 100']);
    expect(listSure('全县600个行政村公交覆盖率达90%。')).toEqual(['villages-with-bus-rate 90']);
    expect(listSure('乡镇和行政村通班车率分别达到99%和87%。')).toEqual([
      'townships-with-bus-rate 99',
      'villages-with-bus-rate 87',
    ]);
  });
});

describe('travellers of a festival', () => {
  it('are all that went by all ways, where text or title tells the festival', () => {
    const title = { ...report, title: '云溪县春运工作总结' };
    for (const [body, fields, expected] of [
      ['全县综合运输客运量达9万人次，其中公路7万人次。', title, ['spring-festival-passengers 9']],
      ['全县铁路、公路、民航共发送旅客9万人次。', title, ['spring-festival-passengers 9']],
      ['端午假期，全县累计完成综合客运量9万人次。', report, ['holiday-passengers 9']],
      ['春运落下帷幕。全县共发送旅客9万人次。', report, ['spring-festival-passengers 9']],
      ['春运落下帷幕。全年公路发送旅客9万人次。', report, ['road-passengers 9']],
      ['公交运送乘客9万人次。', title, []],
      ['全县公交累计投入运力6万辆次，运送乘客9万人次。', title, []],
      ['城南汽车站累计发送旅客9万人次。', title, []],
      ['出动执法人员90人次。', title, ['enforcement-officers 90']],
      ['春运期间，出动执法人员90人次。', report, []],
    ] as const)
      expect([body, listSure(body, fields)]).toEqual([body, expected]);
  });
});
