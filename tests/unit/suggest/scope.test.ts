import { describe, expect, it } from 'vitest';
import { report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

const plan = { kind: '年度工作计划', plans: '["2024"]', published: '2024-04-05' };
const both = { ...report, plans: '["2024"]', published: '2024-01-10' };
const fiveYears = { kind: '五年规划总结', plans: '["2021/2025"]', reviews: '["2016/2020"]' };

/** Kind, measure and period of what is proposed as sure; the period only where it is not the document's. */
function listSure(body: string, fields: Readonly<Record<string, string>> = report): string[] {
  const { suggestions, problems } = suggestWithCore(writeDocument(fields, body));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return suggestions.map(({ kind, measure = '', period }) =>
    [kind, measure, ...(period === undefined ? [] : [period])].join(' '),
  );
}

/** Why nothing is sure of what is proposed. */
function listDoubts(body: string, fields: Readonly<Record<string, string>> = report): string[] {
  return suggestWithCore(writeDocument(fields, body)).doubtful.map(({ doubt }) => doubt ?? '');
}

describe('what holds for a number that its own words do not tell', () => {
  it('is the year before a plan of several years, where what there is already is told', () => {
    const ahead = { ...plan, plans: '["2016/2018"]', published: '2016-07-18' };
    expect(listSure('全县公路总里程已达900公里。', ahead)).toEqual(['result road-total 2015']);
    expect(listSure('近年来，全县公路发展很快。\n\n计划投资9亿元，建设农村公路60公里。', ahead)).toContain(
      'target rural-roads-built',
    );
  });

  it('is a promise where something is needed this year, and a result where it is expected to be done', () => {
    expect(listSure('今年需要建设农村公路60公里。', plan)).toEqual(['target rural-roads-built']);
    expect(listSure('2023年全县交通建设预计可完成投资8亿元。')).toEqual(['result transport-investment']);
  });

  it('is the kind of road that was named last', () => {
    expect(
      listSure('312国道白石段改造工程稳步推进；完成农村公路提档升级203公里、危桥改造12座、安防工程81公里。'),
    ).toEqual([
      'result rural-road-upgrading',
      'result dilapidated-bridge-renovation',
      'result rural-road-safety-works',
    ]);
  });

  it('is the promise of the paragraph before, where a paragraph begins with another matter of it', () => {
    expect(
      listSure(
        '会议明确，2024年要奋力开创新局面。\n\n在重大项目建设上，全年计划完成投资9亿元。\n\n在港口发展上，新增2个万吨级泊位。',
        both,
      ),
    ).toEqual(['target transport-investment', 'target berths-added']);
  });

  it('is the report of the paragraph before, as long as no other time is told', () => {
    const told = '2023年，全县完成交通投资9亿元。\n\n推进路网建设，新改建农村公路60公里。';
    expect(listSure(told, both)).toEqual(['result transport-investment', 'result rural-roads-built']);
    expect(listSure(`今年，全县将完成交通投资9亿元。\n\n${told.split('\n\n')[1] ?? ''}`, both)).toEqual([
      'target transport-investment',
    ]);
  });

  it('is the plan of five years, if the document reports the years before it', () => {
    expect(listSure('“十四五”期间，全县高速公路通车里程将达到90公里以上。', fiveYears)).toEqual([
      'target expressway-total 2025',
    ]);
    expect(listSure('到“十四五”末，全县高速公路通车里程达到90公里以上。', fiveYears)).toEqual([
      'target expressway-total 2025',
    ]);
  });

  it('is the task that was given, over all its parts', () => {
    expect(
      listSure(
        '2024年上级下达我局交通固定资产投资任务9亿元，其中国省干线项目投资6亿元、农村公路项目投资3亿元。',
      ),
    ).toEqual([
      'target transport-investment 2024',
      'target trunk-road-investment 2024',
      'target rural-road-investment 2024',
    ]);
  });

  it('is what was before, where a plan tells what there is', () => {
    expect(listSure('截至目前，全县农村公路总里程已达1200公里。', plan)).toEqual(['result rural-road-total']);
    const standing = '全县农村公路总里程达到1200公里，路网密度居前列。';
    expect(listDoubts(`${standing}\n\n今年，全县将新建农村公路60公里，计划改造危桥9座。`, plan)).toEqual([
      '没有说是计划，可能是已经做到的',
    ]);
    expect(
      listDoubts(`加强建设，${standing}\n\n今年，全县将新建农村公路60公里，计划改造危桥9座。`, plan),
    ).toEqual([]);
  });

  it('is not the day up to which was counted, for what is planned', () => {
    expect(listSure('截至9月底，公交方面计划新增的116辆公交车，已到位96辆。')).toContain(
      'target buses-added',
    );
  });

  it('is several years, where 累计 tells no year and the document tells of several', () => {
    expect(listDoubts('近十年，农村公路面貌一新。\n\n全县已累计改造危桥41座。')).toEqual([
      '可能是几年合起来的数，请写明 period',
    ]);
    expect(listSure('近十年，农村公路面貌一新。\n\n2023年，全县累计改造危桥41座。')).toHaveLength(1);
  });

  it('is what a topic behind 其中 names', () => {
    expect(
      listSure('全年交通固定资产投资完成11亿元。其中，高速公路方面，加快云白高速建设，完成投资5亿元。'),
    ).toEqual(['result transport-investment', 'result expressway-investment']);
  });

  it('is what was counted in the sentence before, where only the sum is told', () => {
    expect(
      listSure('2023年计划建设农村公路110公里。截至目前，累计完工90公里，占年度任务的82%；完成投资2.6亿元。'),
    ).toEqual(['target rural-roads-built', 'result rural-roads-built', 'result rural-road-investment']);
  });

  it('is the places of the rate before', () => {
    expect(listSure('行政村100%有招呼站、92.8%通客运班车。')).toEqual(['result villages-with-bus-rate']);
    expect(listSure('乡镇通三级及以上公路、较大人口规模自然村通硬化路比例分别达到98.5%、88%。')).toEqual([
      'result townships-third-class-rate',
      'result natural-village-paved-rate',
    ]);
  });

  it('is that there are so many, in a list of what there is', () => {
    expect(
      listSure('全县有客运企业3家；开通客运班线11条，投放客运车辆123辆；城区公交线路4条，拥有公交车42辆。'),
    ).toEqual([
      'result passenger-lines-total',
      'result passenger-vehicles-total',
      'result bus-lines-total',
      'result buses-total',
    ]);
  });

  it('is that so much came within the year', () => {
    expect(listSure('今年以来，重点工程加快推进；累计建成高速公路82公里。')).toEqual([
      'result expressway-opened',
    ]);
  });

  it('is the last date that stands alone before it', () => {
    expect(listSure('1989年底，境内国省干线总里程778公里，截至2018年底，国省干线总里程达1977公里。')).toEqual(
      ['result trunk-road-total 1989', 'result trunk-road-total 2018'],
    );
    expect(listSure('2022年完成交通固定资产投资15亿元，2024年将完成16亿元。')).toEqual([
      'result transport-investment 2022',
      'target transport-investment 2024',
    ]);
  });

  it('is two years that are told together, and those with which their plan is compared', () => {
    expect(listSure('2022年及2023年，农村公路建设累计完成投资5.9亿元。')).toEqual([
      'result rural-road-investment 2022/2023',
    ]);
    expect(listDoubts('农村公路完成投资34亿元，占两年总目标的90%。')).toEqual([
      '可能是几年合起来的数，请写明 period',
    ]);
  });

  it('is several years, where the paragraph before tells of them and no time is told since', () => {
    expect(listDoubts('近年来，全县加快农村公路建设。\n\n新改建农村公路36公里。')).toEqual([
      '前面说的是近年来，可能是几年合起来的数，请写明 period',
    ]);
    expect(listSure('近年来，全县加快农村公路建设。\n\n2023年，新改建农村公路36公里。')).toHaveLength(1);
  });

  it('is the report of five years, whatever the paragraph before promises', () => {
    expect(
      listSure(
        '五年来，交通建设成效显著。今年交通建设投资将突破9亿元。\n\n农村公路方面，“十三五”完成新改建540公里。',
        { ...fiveYears, plans: '[]' },
      ),
    ).toContain('result rural-roads-built');
  });

  it('is no more than a plan, where it was only thought of, or stands before the share of a plan', () => {
    expect(listDoubts('建立项目库，共谋划县乡公路91公里、安防工程112公里。')).toEqual([
      '说的是规划，可能还没有做',
    ]);
    expect(listSure('交通项目共完成投资34.1亿元，完成全年32亿元计划投资的106.5%。')).toEqual([
      'result transport-investment',
      'target transport-investment',
    ]);
  });

  it('is what was built in all, beside what was built in the year', () => {
    expect(listDoubts('2023年新改建农村公路81公里，累计建成“组组通”硬化路775公里。')).toEqual([
      '前面说的是这一年的，这里累计的可能是一共有多少',
    ]);
    expect(listDoubts('云溪县86个自然村已有75个村实现通硬化路。')).toEqual([
      '后面说已有多少，这里是一共有多少',
    ]);
  });

  it('is the works that are named behind money', () => {
    expect(listDoubts('计划完成投资6亿元，续建甲线白石至云溪段改建工程。')).toEqual([
      '说的可能是修这些路要花多少钱',
    ]);
    expect(
      listSure('全年重点实施铁路、国省道、港航等项目25个，年度完成投资145亿元打造综合交通枢纽。'),
    ).toEqual(['result transport-projects', 'result transport-investment']);
  });
});

describe('a time that another clause tells', () => {
  const half = { kind: '半年总结', plans: '["2023-H2"]', reviews: '["2023-H1"]' };

  it('is a result where it is expected for the end of what is reported', () => {
    expect(listSure('预计至6月底，客运量330万人，货运量90万吨。', half)).toEqual([
      'result road-passengers',
      'result road-freight',
    ]);
    expect(listSure('预计至9月底，客运量330万人。', half)).not.toContain('result road-passengers');
  });

  it('goes on behind 其中', () => {
    expect(listSure('1至9月，完成客运量600万人次。其中，公路客运量300万人次。')).toEqual([
      'result passengers 2023-01/2023-09',
      'result road-passengers 2023-01/2023-09',
    ]);
  });

  it('is that of each clause', () => {
    expect(listSure('去年全年，全县完成交通投资13亿元，今年全县计划完成交通投资15亿元。', both)).toContain(
      'target transport-investment',
    );
  });

  it('is none of a plan with which something is compared', () => {
    expect(
      listSure('五年来，完成交通投资90亿元，是“十二五”时期的3倍，全县高速公路里程达到59公里。', fiveYears),
    ).toContain('result expressway-total 2020');
  });

  it('is no promise in money that was fought for, or in a plan that was fulfilled', () => {
    expect(listSure('今年，累计向上争取各类交通计划资金9亿元。')).toEqual(['result funds-from-above']);
    expect(listSure('2023年，完成交通投资8亿元，完成年度投资计划115%，同比增长34%。')).toEqual([
      'result transport-investment',
      'result transport-investment-growth',
    ]);
  });

  it('is a promise in what was laid out and partly finished, and in what improves what was built', () => {
    expect(listSure('今年铺排农村公路建设90公里，截至6月底已经完成建设40公里。', half)[0]).toBe(
      'target rural-roads-built 2023',
    );
    expect(listSure('今年，将办好五件大事：一是完善已建农村公路的设施，完成交通投资1亿元。', both)).toEqual([
      'target transport-investment',
    ]);
  });
});
