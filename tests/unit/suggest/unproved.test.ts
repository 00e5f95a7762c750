import { describe, expect, it } from 'vitest';
import { writeDocument } from '../check/example-site.ts';
import { listSure, suggestWithCore } from './suggest-example.ts';

const plan = { kind: '年度工作计划', plans: '["2023"]', reviews: '[]' };
const both = { kind: '专项工作总结', plans: '["2023"]', reviews: '["2022"]' };

function listReasons(body: string, fields: Readonly<Record<string, string>>): string[] {
  return suggestWithCore(writeDocument(fields, body)).doubtful.map(({ doubt }) => doubt ?? '');
}

describe('a target', () => {
  it('needs a word that promises where its sentence reports', () => {
    const said =
      '全县农村公路总里程达到1200公里，路网密度居前列。\n\n今年将新建农村公路60公里，计划改造危桥9座。';
    expect(listReasons(said, plan)).toEqual(['没有说是计划，可能是已经做到的']);
    expect(listSure('今年内，我县公路项目投资达到8亿元。', plan)).toEqual(['road-investment 8']);
    expect(listSure('加强管护，农村公路列养率达到100%。', plan)).toEqual(['road-maintenance-rate 100']);
  });

  it('keeps that question to itself: what follows it tells for itself', () => {
    expect(listSure('创建美丽农村路500公里，2023年计划完成90公里。', both)).toEqual([
      'beautiful-rural-roads 90',
    ]);
  });

  it('is of several years where it is due in a later one', () => {
    const said = '2023年，云溪县实施农村公路建设改造60公里，到2025年，完成180公里。';
    expect(listSure(said, both)).toEqual(['rural-roads-built 60']);
    expect(listReasons(said, both)).toEqual(['可能是几年合起来的数，请写明 period']);
  });
});

describe('what is counted', () => {
  it('is explained by the name to its last word', () => {
    expect(listSure('打造智能电子站牌46处。')).toEqual([]);
    expect(listSure('建成白石综合客运枢纽3个。')).toEqual([]);
    expect(listSure('改造县道危桥9座，处置急弯陡坡隐患路段31处。')).toEqual([
      'dilapidated-bridge-renovation 9',
      'road-hazard-sections-fixed 31',
    ]);
  });

  it('is a length of projects where projects were counted', () => {
    expect(listSure('完成公路建设项目75个，里程达354公里。')).not.toContain('road-total 354');
  });

  it('may be only of some counties', () => {
    expect(listSure('南部4个市交通运输固定资产投资达47亿元。')).toEqual([]);
  });

  it('is what all travelled in a festival, whatever was sent for them', () => {
    const said = '春运期间，全县共投放公路客运班车243台，累计发班1.6万次，安全运送旅客23.7万人次。';
    expect(listSure(said)).toContain('spring-festival-passengers 23.7');
  });

  it('goes on in the year that is told behind a sum of several', () => {
    const said = '近五年云溪县累计完成公路水路交通投资82亿元。其中，2023年完成投资20亿元。';
    expect(listSure(said)).toEqual(['transport-investment 82', 'transport-investment 20']);
  });

  it('is of the years that are told of a plan', () => {
    const said = '“十四五”前两年，云溪县累计完成交通固定资产投资44亿元。';
    expect(
      suggestWithCore(writeDocument({ ...both, reviews: '["2023"]', plans: '[]' }, said)).suggestions,
    ).toEqual([expect.objectContaining({ measure: 'transport-investment', period: '2021/2022' })]);
  });

  it('is finished, whatever is said of what was begun', () => {
    expect(listSure('全县通组公路启动建设243公里，完工220公里。')).toEqual(['natural-village-roads 220']);
  });

  it('is told by a list before its numbers', () => {
    expect(listSure('铁路、水路货运量4180万吨、11亿吨。')).toEqual([
      'railway-freight 4180',
      'waterway-freight 11',
    ]);
  });

  it('is of places of a size, in one rate', () => {
    expect(listSure('全县20户以上自然村通硬化路比例达97%。')).toEqual(['natural-village-paved-rate 97']);
  });

  it('is its own number where only praise speaks of the country', () => {
    expect(listSure('在世界一流强港建设方面，港口货物吞吐量达7.7亿吨，稳居全国第1。')).toEqual([
      'port-throughput 7.7',
    ]);
  });
});
