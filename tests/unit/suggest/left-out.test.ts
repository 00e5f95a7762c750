import { describe, expect, it } from 'vitest';
import { report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

/** Measures, periods and words of what is proposed as sure. */
function listSure(body: string): string[] {
  return suggestWithCore(writeDocument(report, body)).suggestions.map(({ measure, period, text }) =>
    [measure, period, text].filter(Boolean).join(' '),
  );
}

describe('what a sentence leaves out', () => {
  it('is the years of a sum, where its head tells them', () => {
    for (const [body, found] of [
      ['2021年以来，改造危桥20座。', 'dilapidated-bridge-renovation 2021/2023 改造危桥20座'],
      ['2021年至今，改造危桥20座。', 'dilapidated-bridge-renovation 2021/2023 改造危桥20座'],
      ['“十四五”以来，改造危桥20座。', 'dilapidated-bridge-renovation 2021/2023 改造危桥20座'],
      ['自2021年获评示范县以来，改造危桥20座。', 'dilapidated-bridge-renovation 2021/2023 改造危桥20座'],
      ['2020至2022年，改造危桥20座。', 'dilapidated-bridge-renovation 2020/2022 改造危桥20座'],
      ['近三年，新建车站2个；改造危桥20座。', 'dilapidated-bridge-renovation 2021/2023 改造危桥20座'],
    ] as const)
      expect(listSure(body), body).toContain(found);
    expect(listSure('近年来，改造危桥20座。')).toEqual([]);
  });

  it('is whose rate a share of places is', () => {
    for (const [body, measure] of [
      ['全县300个行政村已通硬化路，占行政村总数的99%。', 'villages-paved-rate 占行政村总数的99%'],
      ['300个行政村已有290个建成硬质路面，占总数的97%。', 'villages-paved-rate 占总数的97%'],
      ['300个建制村已通客车，占总数的97%。', 'villages-with-bus-rate 占总数的97%'],
    ] as const)
      expect(listSure(body), body).toContain(measure);
    expect(listSure('危桥已改造290座，占总数的97%。')).not.toContain('villages-paved-rate 占总数的97%');
  });

  it('is of which roads a rate is, where the sentence names one class only', () => {
    expect(listSure('大修国省道9公里，优良路率达88%。')).toContain('trunk-road-good-rate 优良路率达88%');
  });

  it('is of what was promised in the sentence before', () => {
    const sure = listSure('计划新改建农村公路100公里。该县已完成60公里，完成投资9亿元。');
    expect(sure).toContain('rural-roads-built 该县已完成60公里');
  });

  it('is the bus, in a text about buses', () => {
    expect(listSure('公交服务不断改善，新购车辆40辆。')).toContain('buses-added 新购车辆40辆');
    expect(listSure('公交服务不断改善，新增新能源车40辆。')).toContain('new-energy-buses 新增新能源车40辆');
    expect(listSure('公交、出租车服务不断改善，新购车辆40辆。')).toEqual([]);
    expect(listSure('6条公交线路调整为4条。')).toEqual([]);
  });

  it('is how long a class of roads is, where it has reached so much', () => {
    expect(listSure('一级公路达到400公里。')).toContain('class-1-road-total 一级公路达到400公里');
    expect(listSure('高速公路从无到有达到120公里。')).toContain(
      'expressway-total 高速公路从无到有达到120公里',
    );
  });

  it('is nothing in what somebody is quoted to have said', () => {
    expect(listSure('“今年已新改建农村公路60公里，改造危桥8座。”负责人说。')).toEqual([
      'rural-roads-built 今年已新改建农村公路60公里',
      'dilapidated-bridge-renovation 改造危桥8座',
    ]);
  });
});

describe('what is promised', () => {
  it('is what somebody decided, and what is planned in all', () => {
    for (const body of [
      '省政府决定在原有任务的基础上，今年新改建农村公路200公里。',
      '计划累计淘汰老旧营运车辆80辆。',
    ])
      expect(suggestWithCore(writeDocument(report, body)).suggestions.map(({ kind }) => kind)).toEqual([
        'target',
      ]);
  });

  it('is whose surface was made, where the roads were counted just before', () => {
    const body = '全县农村公路建设完成投资9亿元；完成路面建设60公里。';
    expect(listSure(body)).toContain('rural-roads-built 完成路面建设60公里');
    expect(listSure('全县农村公路建设完成投资9亿元；完成路基80公里、路面建设60公里。')).toHaveLength(1);
    expect(listSure('国省干线建设完成投资9亿元；完成路面建设60公里。')).toHaveLength(1);
  });

  it('is what money of all kinds of projects is', () => {
    for (const [body, found] of [
      ['高速公路、农村公路、站场等20多个项目，共计完成投资9亿元。', 'transport-investment 共计完成投资9亿元'],
      ['今年投资900万元实施农村公路养护工程9项。', 'maintenance-spending 今年投资900万元'],
    ] as const)
      expect(listSure(body).join('，'), body).toContain(found);
    expect(listSure('高速公路、站场等20多个项目，共计完成投资9亿元。')).toEqual([]);
  });

  it('is of which travellers the 旅客吞吐量 are', () => {
    expect(listSure('云溪机场新航站楼启用，旅客吞吐量突破40万人次。')).toContain(
      'airport-passengers 旅客吞吐量突破40万人次',
    );
    expect(listSure('云溪港开通航线，旅客吞吐量突破40万人次。')).toEqual([]);
  });

  it('is what is planned again in another year', () => {
    expect(listSure('全县共新改建农村公路60公里，投资3亿元。2024年计划实施90公里。').at(-1)).toBe(
      'rural-roads-built 2024 2024年计划实施90公里',
    );
    expect(listSure('全县新改建农村公路60公里、旅游公路9公里。2024年计划实施90公里。').join()).not.toContain(
      '2024年计划',
    );
  });

  it('is what people and money were for, where the title tells of an emergency', () => {
    const body = '今年进入汛期以来，全县投入抢通资金30万元、人员90人次。';
    const title = { ...report, title: '云溪县全力抢通水毁公路' };
    const found = (fields: Readonly<Record<string, string>>) =>
      suggestWithCore(writeDocument(fields, body)).suggestions.map(({ measure }) => measure);
    expect(found(title)).toContain('emergency-responders');
  });

  it('is which years a document tells of that has a plan of five years in its title', () => {
    const title = { ...report, reviews: '["2020"]', title: '云溪县“十三五”交通建设情况' };
    const early = { ...title, reviews: '["2019"]' };
    const found = suggestWithCore(writeDocument(title, '全县新改建农村公路60公里。')).suggestions;
    expect(found.map(({ period }) => period)).toEqual(['2016/2020']);
    const [one] = suggestWithCore(writeDocument(early, '全县新改建农村公路60公里。')).suggestions;
    expect(one?.period).toBeUndefined();
  });
});

describe('what only looks like a count of the year', () => {
  it.each([
    ['现有泊位5个，年货物吞吐能力90万吨、集装箱6万标箱。', 'port-containers'],
    ['公路绿化里程900公里，占公路总里程的20%。', 'roads-greened'],
    ['查处超限车辆90台，其中超限率100%或75吨以上的车辆30台。', 'overload-rate'],
    ['查处超限车辆90台，其中“百吨王”3台。', 'overload-vehicles-caught 3'],
    ['农村公路总里程900公里，较10年前新增200公里。', 'rural-roads-built'],
    ['公交车90辆，日客运量突破9万人次。', 'bus-passengers'],
    ['农村公路建设加快，其中，公路项目12项40公里。', 'roads-built'],
    ['农村公路养护、危桥改造、安防工程等多个项目，计160公里。', 'rural-road'],
    ['继续推进乡镇段5座桥梁建设。', 'bridges-built'],
    ['4条公交线路由61辆公交车运营。', 'buses-total'],
    ['完成大中修投资2300万元。', 'rural-road-investment'],
  ])('%s', (body, measure) => {
    expect(listSure(body).filter((one) => one.startsWith(measure))).toEqual([]);
  });

  it('may be what was to be done', () => {
    const { suggestions } = suggestWithCore(
      writeDocument(report, '超额完成了省政府定下的新建300公里通村公路的目标任务。'),
    );
    expect(suggestions.map(({ kind }) => kind)).toEqual(['target']);
  });
});
