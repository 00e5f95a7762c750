import { describe, expect, it } from 'vitest';
import { writeDocument } from '../check/example-site.ts';
import { listSure, report, suggestWithCore } from './suggest-example.ts';

const both = { kind: '年度工作总结', plans: '["2024"]', reviews: '["2023"]' };

function listKinds(body: string, fields: Readonly<Record<string, string>>): string[] {
  return suggestWithCore(writeDocument(fields, body)).suggestions.map(
    ({ kind, measure }) => `${kind} ${measure ?? ''}`,
  );
}

function listReasons(body: string, fields: Readonly<Record<string, string>> = report): string[] {
  return suggestWithCore(writeDocument(fields, body)).doubtful.map(({ doubt }) => doubt ?? '');
}

describe('whether something was promised or done', () => {
  it('is not told by a document that plans and reports', () => {
    expect(listReasons('新改建农村公路60公里。', both)).toEqual(['文件既写计划又写成果，这里没有说是哪一样']);
    expect(listKinds('新改建农村公路60公里，超额完成任务。', both)).toEqual(['result rural-roads-built']);
    expect(listKinds('去年全县新改建农村公路60公里。', both)).toEqual(['result rural-roads-built']);
    expect(listKinds('全县公路总里程达1360公里。', both)).toEqual(['result road-total']);
    expect(listKinds('### 2024年工作安排\n\n新改建农村公路60公里。', both)).toEqual([
      'target rural-roads-built',
    ]);
  });

  it.each([
    '新建通组路60公里，是今年要办好的民生实事之一。',
    '新建通组路60公里——这是年初确定的任务。',
    '投入不少于3亿元，新建通组路60公里。',
    '按计划，9月底前要完成通组路60公里。',
    '全县将在2023年底完成60公里通组路建设任务。',
  ])('is a promise: %s', (body) => {
    expect(listKinds(body, report)).toContain('target natural-village-roads');
  });

  it('is a promise where the day comes after the document', () => {
    const written = { ...report, published: '2023-08-20' };
    expect(listKinds('11月底前全面完成通组路60公里。', written)).toEqual(['target natural-village-roads']);
    expect(listKinds('6月底前全面完成通组路60公里。', written)).toEqual(['result natural-village-roads']);
  });

  it('is of growth what it is of what grows', () => {
    expect(listKinds('计划完成交通投资90亿元，比上年增长4%。', report)).toEqual([
      'target transport-investment',
      'target transport-investment-growth',
    ]);
    expect(listKinds('完成交通投资90亿元，比上年增长4%。', report)).toEqual([
      'result transport-investment',
      'result transport-investment-growth',
    ]);
  });
});

describe('what a part leaves out', () => {
  it.each([
    ['充电桩方面，全年新建60个。', 'charging-piles 60'],
    ['### 城市公交\n\n优化调整12条线路。', 'bus-lines-adjusted 12'],
    ['通组路建设稳步推进，全年硬化60公里。', 'natural-village-roads 60'],
    ['全县将投资3亿元用于农村公路建设。', 'rural-road-investment 3'],
    ['### 铁路建设\n\n全年计划完成投资3亿元。', 'railway-investment 3'],
    ['已有86个行政村实现了通畅，通畅率达93%。', 'villages-paved-rate 93'],
    ['全县公路客运量36万人次，同比下降4%；旅客周转量2亿人公里。', 'road-passenger-turnover 2'],
    ['高速公路以“断头路”和“拥堵路”为重点，建成36公里。', 'expressway-opened 36'],
    ['全县公交车发展到360辆。', 'buses-total 360'],
  ])('is told before it: %s', (body, expected) => {
    expect(listSure(body)).toContain(expected);
  });

  it.each([
    '路网改造持续推进，累计完成投资3亿元。',
    '通组路建设稳步推进，养护站巡查有力，全年新建60个。',
    '先后投资600万元建设农村公路。',
  ])('is not told by what names something else: %s', (body) => {
    expect(listSure(body)).toEqual([]);
  });
});

describe('a doubt', () => {
  it.each([
    ['续建新建国省干线60公里。', '新开工的和续建的是合在一起数的'],
    ['实施渡改桥项目6个。', '数的是项目，不是修好的有多少'],
    ['全县公路通车里程达1360公里，公路总里程突破600公里。', '前面已经说了它有多少，这里可能是别的'],
    ['先后完成交通投资3亿元。', '先后投资的，可能不只是这一年的'],
  ])('is of %s', (body, reason) => {
    expect(listReasons(body)).toContain(reason);
  });

  it('is none where a step of the same was done', () => {
    expect(listSure('排查一般隐患60处，完成处治58处。')).toEqual([
      'safety-hazards-found 60',
      'safety-hazards-rectified 58',
    ]);
  });
});
