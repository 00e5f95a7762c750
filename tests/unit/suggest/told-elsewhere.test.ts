import { describe, expect, it } from 'vitest';
import { writeDocument } from '../check/example-site.ts';
import { listReasons, listSure, report, suggestWithCore } from './suggest-example.ts';

const both = { kind: '年度工作总结', plans: '["2024"]', reviews: '["2023"]' };

/** Kind, period and number of what is proposed as sure. */
function listDated(body: string, fields: Readonly<Record<string, string>>): string[] {
  return suggestWithCore(writeDocument(fields, body)).suggestions.map(
    ({ kind, period = '', text }) => `${kind} ${period} ${/[\d.]+(?=\D*$)/u.exec(text)?.[0] ?? ''}`,
  );
}

describe('what a number counts, where its clause does not tell it', () => {
  it('is what the clause before speaks of', () => {
    for (const [body, found] of [
      ['其中高速公路投资呈高速增长态势，全年完成投资78亿元。', ['expressway-investment 78']],
      [
        '今年加快推进“县县通高速公路”建设，目前已完成97亿元投资，占年度计划的39%。',
        ['expressway-investment 97'],
      ],
      ['新建成6公里高速公路，总通车里程达83公里。', ['expressway-opened 6', 'expressway-total 83']],
      [
        '建设农路34公里，农桥71座，完成投资1.5亿元。',
        ['rural-roads-built 34', 'bridges-built 71', 'rural-road-investment 1.5'],
      ],
      [
        '实施交通建设项目21个，其中续建项目6个、新建项目15个，完成投资3亿元，占年度计划的96%。',
        [
          'transport-projects 21',
          'transport-projects-continued 6',
          'transport-projects-started 15',
          'transport-investment 3',
        ],
      ],
      ['2023年，我县将花3亿元新建农村公路30公里。', ['rural-road-investment 3', 'rural-roads-built 30']],
    ] as const)
      expect(listSure(body), body).toEqual(found);
  });

  it('is what all projects are of which parts are told between', () => {
    const body = '今年计划实施交通建设项目21个，其中续建项目6个、新建项目15个，计划完成投资3亿元。';
    expect(listSure(body, { kind: '年度工作计划', plans: '["2024"]', reviews: '[]' })).toContain(
      'transport-investment 3',
    );
  });

  it('is told by no session and no dangerous place', () => {
    expect(listSure('办理县政协十五届一次会议提案16件。')).toEqual(['proposals-answered 16']);
    expect(listSure('在危险路段设置安全警示标志62处。')).toEqual(['road-signs 62']);
  });

  it('is what the sum counts, year by year', () => {
    const body = '2021至2023年，全县改造农村公路90公里，其中2021年30公里、2022年40公里、2023年20公里。';
    expect(listDated(body, report)).toEqual([
      'result 2021/2023 90',
      'result 2021 30',
      'result 2022 40',
      'result  20',
    ]);
  });

  it('is what stands behind examples', () => {
    expect(listSure('甲、乙、丙等6条高速公路相继建成通车。')).toEqual(['expressway-projects-opened 6']);
    expect(listSure('甲高速公路、乙至丙二级公路等6个项目建成通车。')).toEqual([]);
  });
});

describe('what was to be done', () => {
  it('is told by a list of tasks and by a quotation', () => {
    expect(listDated('会上确定了今年的任务目标：完成交通建设总投资30.4亿元。', both)).toEqual([
      'target  30.4',
    ]);
    expect(
      listDated('提前完成了年初确定的“建设农村公路350公里，实施安全生命防护工程180公里”的目标任务。', report),
    ).toEqual(['target  350', 'target  180']);
  });

  it('goes on over several sentences after somebody has told of which years', () => {
    const body = '局长介绍，“十三五”期间，改造国省干线98公里；新改建农村公路506公里。';
    const fields = { kind: '年度工作总结', plans: '[]', reviews: '["2020"]' };
    expect(listDated(body, fields)).toEqual(['result 2016/2020 98', 'result 2016/2020 506']);
  });
});

describe('what may be something else', () => {
  it('is shown as unsure, with the reason', () => {
    for (const [body, reason] of [
      ['农村公路总里程达到619公里。其中，一级公路14公里。', '前面说的是农村公路有多长，可能只是其中的'],
      ['春运期间，公路客运量1万人，投入运输车辆175辆。', '说的可能是客运投入的车，不是抢险'],
      ['新增旅游公路165公里，入规里程居全省前列。', '说的是写进规划的里程，不是修了多少'],
      ['共有六批建设计划，建成农村公路590公里。', '几批计划是合在一起数的，可能不只是一年的'],
      ['农村公路养护方面，完成投资235万元，其中，农路完成投资212万元。', '前面说的是养护，可能是养护的钱'],
    ] as const)
      expect(listReasons(body), body).toContain(reason);
  });
});
