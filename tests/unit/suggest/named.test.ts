import { describe, expect, it } from 'vitest';
import { listSure, plan, report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

describe('names of projects before a number', () => {
  it.each([
    [
      '建成国道白石至云溪段、石桥至柳林段等3个项目25公里。',
      ['trunk-road-projects-opened 3', 'trunk-road-opened 25'],
    ],
    ['续建G357白石段改建等2个项目。', ['trunk-road-projects-continued 2']],
    [
      '新开工白石至柳林（云溪段）等国省道项目6项、80公里。',
      ['trunk-road-projects-started 6', 'trunk-road-started 80'],
    ],
    ['白石高速、柳林高速云溪段2个项目如期完工。', ['expressway-projects-opened 2']],
    [
      '推进高速公路建设，续建白石至柳林等3个项目90公里，新开工云溪至石桥等2个项目40公里。',
      ['expressway-projects-continued 3', 'expressway-continued 90', 'expressway-started 40'],
    ],
    ['开工4个、80公里高速公路。', ['expressway-started 80']],
    ['3个总长60公里的国省干线公路建成通车。', ['trunk-road-projects-opened 3', 'trunk-road-opened 60']],
  ])('tell what kind of road is counted: %s', (body, expected) => {
    expect(listSure(body)).toEqual(expect.arrayContaining(expected));
  });

  it('tell nothing where they are of several kinds, or of something else', () => {
    expect(listSure('建成国道白石段、柳林高速等3个项目25公里。')).toEqual([]);
    expect(listSure('高速公路完成投资3亿元。建成白石港柳林港区等2个项目。')).toEqual([
      'expressway-investment 3',
    ]);
  });
});

describe('numbers that , and 和 join', () => {
  it('are each of what stands at them', () => {
    expect(listSure('建成国省干线20个项目130公里、农村公路900公里。')).toEqual([
      'trunk-road-projects-opened 20',
      'trunk-road-opened 130',
      'rural-roads-built 900',
    ]);
    expect(listSure('建成2个汽车客运站和4个乡镇客运站。')).toEqual([
      'passenger-stations-built 2',
      'passenger-stations-built 4',
    ]);
  });
});

describe('money', () => {
  it('goes on to be invested where only 完成 tells so', () => {
    expect(listSure('铁路建设完成投资30亿元。城市轨道交通完成42亿元，运输场站完成2亿元。')).toEqual([
      'railway-investment 30',
      'urban-rail-investment 42',
      'station-investment 2',
    ]);
    expect(listSure('争取上级补助资金3亿元。农村公路养护完成2亿元。')).toEqual(['funds-from-above 3']);
  });

  it('is the same by a round word and by its number', () => {
    expect(listSure('全县交通建设投资首次突破十亿、达11亿元。')).toEqual(['transport-investment 11']);
    expect(listSure('计划完成交通基础设施建设总投资38亿元。', plan)).toEqual(['transport-investment 38']);
  });

  it('is all of it at the beginning, below what speaks of transport alone', () => {
    expect(listSure('“十四五”完成投资46亿元，比“十三五”增加5亿元。')).toEqual(['transport-investment 46']);
    expect(listSure('### （一）水运建设\n\n上半年完成投资46亿元。')).not.toContain('transport-investment 46');
    expect(listSure('改造危桥3座。完成投资46亿元。')).toEqual(['dilapidated-bridge-renovation 3']);
  });

  it('is of what was to be done, in the sentence behind', () => {
    expect(listSure('农村公路计划完成投资13亿元。至6月底，完成投资10亿元，为年度计划的77%。')).toEqual([
      'rural-road-investment 13',
      'rural-road-investment 10',
    ]);
  });

  it('is of all ways of transport where three are named', () => {
    expect(listSure('全县公路、水路和铁路建设完成投资34亿元。')).toEqual(['transport-investment 34']);
    expect(listSure('铁路、公路建设完成投资34亿元。')).toEqual([]);
  });
});

describe('what there is', () => {
  it('is the length of a class of roads that passes one, but not of what is done to it', () => {
    expect(listSure('今年高速公路力争突破500公里。', plan)).toEqual(['expressway-total 500']);
    expect(listSure('云溪县将实现高速公路通车里程突破500公里。', plan)).toEqual(['expressway-total 500']);
    expect(listSure('新开工高速公路突破50公里。')).toEqual(['expressway-started 50']);
    expect(listSure('开通2条地铁新线、新增运营里程30公里，总里程达90公里。')).toContain(
      'urban-rail-total 90',
    );
  });

  it('is a rate, whichever stands first', () => {
    expect(listSure('全县98%的乡镇通班车，建制村90%通客车。')).toEqual([
      'townships-with-bus-rate 98',
      'villages-with-bus-rate 90',
    ]);
    expect(listSure('实现了90%的建制村通沥青（水泥）路。')).toEqual(['villages-paved-rate 90']);
  });
});

describe('what a sentence or the one before it has named', () => {
  it('goes on for what is only done, over ；', () => {
    expect(listSure('全县高速公路计划投资47亿元；确保通车58公里；新开工60公里。', plan)).toEqual([
      'expressway-investment 47',
      'expressway-opened 58',
      'expressway-started 60',
    ]);
  });

  it('has a length that a comma parts from the number', () => {
    expect(listSure('全县在建高速公路项目共有3个，建设总里程90公里。')).toContain(
      'expressway-under-construction 90',
    );
    expect(listSure('白石高速、柳林高速等2条段、80公里开工建设。')).toContain('expressway-started 80');
  });

  it('is the length of what was done, even as 总里程', () => {
    expect(listSure('国省道干线公路累计改造总里程64公里。')).toEqual(['trunk-roads-built 64']);
    expect(listSure('全县水运航道17公里。')).toEqual(['waterway-total 17']);
    expect(listSure('新改建农村公路10公里，其中自然村公路4公里，农村公路总里程预计达到900公里。')).toContain(
      'rural-road-total 900',
    );
  });

  it('is a result where growth stands behind a share of the task', () => {
    const raw = writeDocument(report, '全县完成交通投资13亿元，为年度目标12亿元的108%，同比增长15%。');
    expect(
      suggestWithCore(raw).suggestions.map(({ kind, measure, text }) => `${kind} ${measure ?? ''} ${text}`),
    ).toContain('result transport-investment-growth 同比增长15%');
  });
});
