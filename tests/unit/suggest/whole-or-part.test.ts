import { describe, expect, it } from 'vitest';
import { report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

/** Measures of what is proposed as sure for a body. */
function listSure(body: string, fields: Readonly<Record<string, string>> = report): (string | undefined)[] {
  return suggestWithCore(writeDocument(fields, body)).suggestions.map(({ measure }) => measure);
}

describe('what was done', () => {
  it('is counted whatever its kind', () => {
    for (const [body, ...measures] of [
      ['新增客运泊位6个、货运泊位5个。', 'berths-added', 'berths-added'],
      ['建成3个一级客运站、2个二级客运站。', 'passenger-stations-built', 'passenger-stations-built'],
      ['改造县乡道危桥35座。', 'dilapidated-bridge-renovation'],
      ['查处非法超限超载车辆90辆。', 'overload-vehicles-caught'],
      ['处置急弯陡坡隐患路段31处。', 'road-hazard-sections-fixed'],
      ['固定治超站检测货车9万辆次。', 'overload-vehicles-checked'],
    ])
      expect([body, ...listSure(body ?? '')]).toEqual([body, ...measures]);
  });

  it('is all that is listed where the number and its noun stand behind the list', () => {
    expect(listSure('建成甲溪、乙溪至白石、丙溪等7个高速公路项目。')).toEqual(['expressway-projects-opened']);
    expect(listSure('完成甲线、乙线云溪段、丙线等90公里国省道改造。')).toEqual(['trunk-roads-built']);
    expect(listSure('建成甲溪至乙溪等7个高速公路项目，完成客运站等3个水运项目。')).toEqual([
      'expressway-projects-opened',
    ]);
  });

  it('is something else where a word tells so that another measure counts', () => {
    expect(listSure('新改建城市公交停靠站50个。')).not.toContain('roadside-stops-built');
    expect(listSure('新建通湾公路15公里。')).not.toContain('roads-built');
    expect(listSure('重点公路建设规模达580公里。')).toEqual([]);
  });
});

describe('ports by the sea', () => {
  const coast = '沿海港口完成货物吞吐量6亿吨。';

  it('are all ports where a document tells of no others', () => {
    expect(listSure(coast)).toEqual(['port-throughput']);
    expect(listSure(`${coast}\n\n内河港口完成货物吞吐量2亿吨。`)).toEqual([]);
    expect(listSure(`${coast}\n\n全县港口货物吞吐量8亿吨。`)).toEqual(['port-throughput']);
  });
});

describe('money', () => {
  it('is all of a topic that the sentence begins with', () => {
    expect(listSure('在农村公路方面，实施项目36个，计划完成投资2亿元。', {})).toContain(
      'rural-road-investment',
    );
  });

  it('is that of the head of a sentence, and not of the topic before', () => {
    expect(listSure('国省干线养护方面，完成投资3亿元，占年计划的99%。客运枢纽，已完成投资2亿元。')).toEqual([
      'maintenance-spending',
      'station-investment',
    ]);
  });

  it('came from the ministry', () => {
    expect(listSure('争取到交通运输部补助资金2亿元。')).toEqual(['funds-from-above']);
  });
});

describe('how long all roads are', () => {
  it('is told by 突破 without 里程', () => {
    expect(listSure('新增高速公路90公里，全县高速公路突破520公里。')).toEqual([
      'expressway-opened',
      'expressway-total',
    ]);
    expect(listSure('新增高速公路34公里、地铁运营里程52公里。')).toEqual(['expressway-opened']);
    expect(listSure('计划建设公路总里程1363公里。')).not.toContain('road-total');
    expect(listSure('3条旅游公路全面建成，总里程达到1700公里。')).not.toContain('road-total');
  });
});

describe('all ways of transport', () => {
  it('are roads, rails and one more', () => {
    expect(listSure('公路、铁路、水运、航空共完成货运量9亿吨、货物周转量80亿吨公里。')).toEqual([
      'freight',
      'freight-turnover',
    ]);
    expect(listSure('完成内河货运量9万吨、货物周转量3万吨公里。')).not.toContain('freight-turnover');
  });
});
