import { describe, expect, it } from 'vitest';
import { halfYear, markBody, plan, report, suggestIn, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

describe('propose', () => {
  it('marks the part of a clause that names a measure beside its quantity', () => {
    expect(markBody('今年新建安防工程16公里，完成提质改造20公里、危桥改造3座。')).toBe(
      '<Target measure="safety-works">今年新建安防工程16公里</Target>，<Target measure="upgrading">完成提质改造20公里</Target>、' +
        '<Target measure="bridges">危桥改造3座</Target>。',
    );
  });

  it('takes what a plan says for promised and what a report says for done', () => {
    const body = '新建安防工程16公里。';
    expect(markBody(body, plan)).toBe('<Target measure="safety-works">新建安防工程16公里</Target>。');
    expect(markBody(body, report)).toBe('<Result measure="safety-works">新建安防工程16公里</Result>。');
  });

  it('reads words of done and of wished in either', () => {
    expect(markBody('危桥改造已完成3座。', plan)).toBe(
      '<Result measure="bridges">危桥改造已完成3座</Result>。',
    );
    expect(markBody('力争改造危桥3座。', report)).toBe(
      '<Target measure="bridges">力争改造危桥3座</Target>。',
    );
    expect(markBody('改造危桥的任务为3座，3座危桥改造任务顺利完成。', report)).toBe(
      '<Target measure="bridges">改造危桥的任务为3座</Target>，<Result measure="bridges">3座危桥改造任务顺利完成</Result>。',
    );
  });

  it('finds a measure whose name is spread over clause, sentence and heading', () => {
    expect(markBody('### （一）抓好国省干线公路建设\n\n4个项目87公里新开工。')).toBe(
      '### （一）抓好国省干线公路建设\n\n<Target measure="trunk-projects-started">4个项目</Target>' +
        '<Target measure="trunk-started">87公里新开工</Target>。',
    );
    expect(markBody('新建安防工程16公里，总投资611万元。')).toBe(
      '<Target measure="safety-works">新建安防工程16公里</Target>，<Target measure="safety-investment">总投资611万元</Target>。',
    );
  });

  it('gives the progress after a promise to the same measure, in the middle of a year', () => {
    expect(markBody('安防工程新建16公里，已建成8.4公里。', halfYear)).toBe(
      '<Target measure="safety-works" period="2023">安防工程新建16公里</Target>，' +
        '<Result measure="safety-works">已建成8.4公里</Result>。',
    );
  });

  it('gives length and cost to the project that was named last', () => {
    expect(markBody('云溪绕城公路项目，线路全长32.7公里，总投资约6亿元。云溪大桥长1.2公里。')).toBe(
      '云溪绕城公路项目，<Target project="ring-road">线路全长32.7公里</Target>，' +
        '<Target project="ring-road">总投资约6亿元</Target>。<Target project="bridge">云溪大桥长1.2公里</Target>。',
    );
  });

  it('does not give to a project what stands in another point or belongs to several', () => {
    const body = '抓两件事：一是建设云溪大桥；二是筹措资金，总投资6亿元。云溪绕城公路、云溪大桥全长9公里。';
    expect(markBody(body)).toBe(body);
  });

  it('never marks two points, two quantities or a unit that is another', () => {
    expect(markBody('抓两件事：一是改造危桥3座；二是改造危桥的投资200万元。')).toBe(
      '抓两件事：一是<Target measure="bridges">改造危桥3座</Target>；二是改造危桥的投资200万元。',
    );
    expect(markBody('危桥改造3公里。')).toBe('危桥改造3公里。');
  });

  it('writes a period where the text tells another one', () => {
    expect(markBody('2023年改造危桥3座。2026年底前改造危桥9座。2024年改造危桥5座。')).toBe(
      '<Result measure="bridges" period="2023">2023年改造危桥3座</Result>。' +
        '<Target measure="bridges" period="2026">2026年底前改造危桥9座</Target>。<Target measure="bridges">2024年改造危桥5座</Target>。',
    );
    expect(
      markBody('## 一、工作完成情况\n\n改造危桥3座。\n\n## 二、下一步打算\n\n改造危桥5座。', report),
    ).toBe(
      '## 一、工作完成情况\n\n<Result measure="bridges">改造危桥3座</Result>。\n\n## 二、下一步打算\n\n' +
        '<Target measure="bridges" period="2024">改造危桥5座</Target>。',
    );
  });

  it('leaves alone what is marked already', () => {
    const body =
      '<Target measure="bridges">改造危桥3座</Target>，<Target project="bridge">云溪大桥投资6亿元</Target>。';
    expect(markBody(body)).toBe(body);
  });

  it('marks list items and cells as well', () => {
    expect(markBody('- 改造危桥3座\n\n| 甲 | 乙 |\n| --- | --- |\n| 改造危桥2座 | 3座 |')).toBe(
      '- <Target measure="bridges">改造危桥3座</Target>\n\n| 甲 | 乙 |\n| --- | --- |\n' +
        '| <Target measure="bridges">改造危桥2座</Target> | 3座 |',
    );
  });

  it('tells what is done in numbers and has no measure', () => {
    expect(
      suggestIn(
        writeDocument(
          { topics: '[安全应急]' },
          '改造危桥3座，新建充电桩40个，同比增长3%，比上年多建成2个充电站。',
        ),
      ).unmatched,
    ).toEqual([
      { text: '新建充电桩40个', name: '充电桩', unit: '个', topic: '安全应急', line: 11, column: 8 },
    ]);
  });
});

/** What is proposed for a body with the measures of the program: kind, measure, words, and why it is not sure. */
function listProposals(body: string, fields: Readonly<Record<string, string>> = report): string[] {
  const { suggestions, doubtful } = suggestWithCore(writeDocument(fields, body));
  return [...suggestions, ...doubtful].map(({ kind, measure, text, doubt }) =>
    [kind, measure, text, ...(doubt === undefined ? [] : [doubt])].join(' | '),
  );
}

/** Kind and period of what is proposed as sure; `usual` where the document's stands. */
function listKinds(body: string, fields: Readonly<Record<string, string>>, usual: string): string[] {
  return suggestWithCore(writeDocument(fields, body)).suggestions.map(
    ({ kind, period }) => `${kind} ${period ?? usual}`,
  );
}

describe('propose, with the measures of the program', () => {
  it('takes a task and what was done of it for two numbers, however they are joined', () => {
    for (const body of [
      '农村公路新改建计划60公里，已完成50公里，完成率83.3%。',
      '农村公路新改建任务60公里，实际完成50公里，占任务的83.3%。',
    ])
      expect(listProposals(body).map((one) => one.split(' | ').slice(0, 2))).toEqual([
        ['target', 'rural-roads-built'],
        ['result', 'rural-roads-built'],
      ]);
    expect(listProposals('全年计划任务已完成50公里。')).toEqual([]);
  });

  it('gives growth only to what grew', () => {
    expect(listProposals('全县交通投资完成12亿元，为年计划的94%，同比增长9.4%。')).toEqual([
      'result | transport-investment | 全县交通投资完成12亿元',
      'result | transport-investment-growth | 同比增长9.4%',
    ]);
    for (const body of [
      '港口货物吞吐量完成300万吨，同比增长9.4%。',
      '农村公路完成投资3亿元，增长12%。',
      '全县交通投资完成12亿元，公路货运量300万吨，同比增长9.4%。',
      '同比增长9.4%。',
    ])
      expect(listProposals(body).filter((one) => one.includes('growth'))).toEqual([]);
  });

  it('gives what is done here to no name of what was done before', () => {
    expect(listProposals('改造提升农村公路126公里，新建农村公路36公里。')).toEqual([
      'result | rural-road-upgrading | 改造提升农村公路126公里',
      'result | rural-roads-built | 新建农村公路36公里',
    ]);
  });

  it('keeps parts apart from the whole that was counted', () => {
    expect(listProposals('新改建农村公路100公里，其中石桥镇31公里、柳林乡20公里。')).toEqual([
      'result | rural-roads-built | 新改建农村公路100公里',
    ]);
    expect(listProposals('全县公路总里程1689公里（其中县道168公里、云溪大道30公里、乡道445公里）。')).toEqual(
      [
        'result | road-total | 全县公路总里程1689公里',
        'result | county-road-total | 县道168公里',
        'result | township-road-total | 乡道445公里',
      ],
    );
    expect(listProposals('检查车辆300辆次，其中检查客运车辆120辆次。')).toEqual([
      'result | vehicles-checked | 检查车辆300辆次',
      'result | vehicles-checked | 检查客运车辆120辆次 | 可能是前面那个数的一部分',
    ]);
  });

  it('is not sure of what may be less than all, and tells why', () => {
    expect(listProposals('石桥镇新改建农村公路8公里。')).toEqual([
      'result | rural-roads-built | 石桥镇新改建农村公路8公里 | 可能只是“石桥镇”的数',
    ]);
    expect(listProposals('多年来新改建农村公路600公里。')).toEqual([
      'result | rural-roads-built | 多年来新改建农村公路600公里 | 可能是几年合起来的数，请写明 period',
    ]);
    expect(listProposals('全国新改建农村公路16万公里。')).toEqual([
      'result | rural-roads-built | 全国新改建农村公路16万公里 | 可能是全国的数',
    ]);
    expect(
      listProposals('| 指标 | 目标 | 完成 |\n| --- | --- | --- |\n| 新改建农村公路 | 90公里 | 88公里 |'),
    ).toEqual([
      'result | rural-roads-built | 90公里 | 要看表头才知道是目标还是成果',
      'result | rural-roads-built | 88公里 | 要看表头才知道是目标还是成果',
    ]);
  });

  it('does not take what stands beside a number for what it counts', () => {
    for (const body of [
      '公交车充电设备运维人员60人。',
      '培训公交车驾驶员300名。',
      '农村公路沿线绿化带宽3米。',
      '工程惠及建制村18个。',
      '通过公路运送物资的企业12家。',
      '平均每天新改建农村公路0.3公里。',
      '农村公路优良路率由76%提升到81%，比上年提高5个百分点。',
    ])
      expect(
        listProposals(body)
          .filter((one) => one.split(' | ').length === 3)
          .map((one) => one.split(' | ')[2]),
      ).toEqual(body.includes('优良') ? ['提升到81%'] : []);
  });

  it('lets the words that begin a sentence tell what is promised and of which year', () => {
    const published = { ...report, published: '2024-01-10' };
    for (const [body, expected] of [
      ['今年，云溪县计划建成西坡枢纽，改造危桥8座。', ['target 2024']],
      ['今年还将改造危桥8座。', ['target 2024']],
      ['今年要抓好几件事。年内完成改造危桥8座等重点任务。', ['target 2024']],
      ['对照年度计划，改造危桥8座。', ['result 2023']],
      ['今年，全县改造危桥8座。', ['result 2023']],
      ['计划改造危桥8座，已完成7座。', ['target 2023', 'result 2023']],
      ['2024年计划完成交通投资53亿元，其中：站场4亿元。', ['target 2024', 'target 2024']],
    ] as const)
      expect([body, listKinds(body, published, '2023')]).toEqual([body, expected]);
    for (const [body, expected] of [
      ['去年，全县路网更密，改造危桥8座。', ['result 2023']],
      ['2023年完成交通投资4亿元，改造危桥8座。', ['result 2023', 'result 2023']],
      ['今年4月份，圆满完成检修，改造危桥8座。', ['result 2024']],
      ['去年底，建制村通客车率达100%。今年要改造危桥8座。', ['result 2023', 'target 2024']],
    ] as const)
      expect([body, listKinds(body, plan, '2024')]).toEqual([body, expected]);
    expect(
      listKinds(
        '上半年改造危桥4座，下半年计划改造危桥5座，全年力争改造危桥9座。',
        { ...halfYear, plans: '[]' },
        '2023-H1',
      ),
    ).toEqual(['result 2023-H1', 'target 2023-H2', 'target 2023']);
  });

  it('gives each of two names that are told together its own number', () => {
    expect(listProposals('水路货运量、货物周转量分别完成90万吨和63亿吨公里。')).toEqual([
      'result | waterway-freight | 水路货运量、货物周转量分别完成90万吨',
      'result | waterway-freight-turnover | 63亿吨公里',
    ]);
    expect(listProposals('公路、水路、站场建设分别完成投资3亿元、2亿元、1亿元。')).toEqual([
      'result | road-investment | 公路、水路、站场建设分别完成投资3亿元',
      'result | waterway-investment | 2亿元',
      'result | station-investment | 1亿元',
    ]);
    expect(listProposals('全年完成客、货运量18万人次、20万吨。').map((one) => one.split(' | ')[1])).toEqual([
      'passengers',
      'freight',
    ]);
    expect(listProposals('客运量、货运量分别完成18万人次。')[0]).toContain('不清楚哪个数是哪一样的');
  });

  it('reads two rates with one number, and a list whose last member is several', () => {
    expect(listProposals('建制村通客车率、通硬化路率均达100%。')).toEqual([
      'result | villages-with-bus-rate | 建制村通客车率、通硬化路率均达100%',
    ]);
    expect(
      listProposals('公路、水路以及信息化、绿色交通等支持系统分别完成投资6亿元、2亿元、1亿元。').map((one) =>
        one.split(' | ').slice(1, 3),
      ),
    ).toEqual([
      ['road-investment', '公路、水路以及信息化、绿色交通等支持系统分别完成投资6亿元'],
      ['waterway-investment', '2亿元'],
    ]);
  });

  it('takes the number before a share for what was promised', () => {
    expect(listProposals('完成公路建设投资34亿元，完成年度目标32亿元的106%。')).toEqual([
      'result | road-investment | 完成公路建设投资34亿元',
      'target | road-investment | 完成年度目标32亿元的',
    ]);
  });

  it('gives a sum of five years to the five years, and what there is then to the last of them', () => {
    expect(
      listKinds(
        '据统计，“十三五”时期新改建农村公路3600公里，比“十二五”时期增长8%，农村公路总里程达1.2万公里。',
        report,
        '2023',
      ),
    ).toEqual(['result 2016/2020', 'result 2020']);
  });

  it('reads what the targets of this year are, and the half of the year that is left', () => {
    const published = { ...report, published: '2024-01-10' };
    expect(listKinds('今年工作的主要目标是：完成交通投资10亿元，改造危桥8座。', published, '2023')).toEqual([
      'target 2024',
      'target 2024',
    ]);
    const whole = { ...halfYear, plans: '["2023"]' };
    expect(listKinds('下半年再改造危桥5座。', whole, '2023')).toEqual(['target 2023-H2']);
    expect(listKinds('“十四五”期间计划改造危桥80座，2024年计划改造9座。', plan, '2024')).toEqual([
      'target 2021/2025',
      'target 2024',
    ]);
  });

  it('keeps a part that is named from what else the whole names', () => {
    expect(
      listProposals('全年完成公路水路投资9亿元，其中公路8亿元、水路1亿元。').map(
        (one) => one.split(' | ')[1],
      ),
    ).toEqual(['transport-investment', 'road-investment', 'waterway-investment']);
    expect(listProposals('计划投资3亿元的云溪客运枢纽开工建设。')).toEqual([]);
  });

  it('speaks of the way of transport that was named last', () => {
    expect(
      listProposals('公路水路方面，完成投资34亿元。铁路方面，完成投资30亿元。').map(
        (one) => one.split(' | ')[1],
      ),
    ).toEqual(['transport-investment', 'railway-investment']);
    expect(
      listProposals(
        '公路完成货物周转量57亿吨公里；水路货运量增长较快，完成货运量0.7亿吨、货运周转量40亿吨公里。',
      ).map((one) => one.split(' | ')[1]),
    ).toEqual(['road-freight-turnover', 'waterway-freight', 'waterway-freight-turnover']);
  });

  it('counts what went by road in a holiday, and what is new beside what there is', () => {
    expect(listProposals('春节七天，全县道路客运发送旅客12万人次。')).toEqual([
      'result | holiday-passengers | 全县道路客运发送旅客12万人次',
    ]);
    expect(
      listProposals('新增高速公路通车里程70公里，达到535公里。').map((one) => one.split(' | ')[1]),
    ).toEqual(['expressway-opened', 'expressway-total']);
    expect(listProposals('全县巡游出租车320辆。').map((one) => one.split(' | ')[1])).toEqual(['taxis-total']);
  });

  it('is sure of no count of a part, a month, a festival or all years', () => {
    for (const body of [
      '沿江港口完成货物吞吐量300万吨，内河港口完成货物吞吐量30万吨。',
      '全市渡口完成客运量36万人次。',
      '铁路、公路完成货物周转量118亿吨公里。',
      '五一假期铁路客运量12万人次。',
      '城西路完成大桥1座、中桥2座、涵洞31道。',
      '县乡公路改造投资1.2亿元。',
      '12个偏远乡镇的农村公路完成改造38公里。',
      '截至目前，全县累计新改建农村公路840公里。',
      '6月份，水路完成货运量42万吨。',
      '这70公里农村公路改造已全面启动。',
      '云溪大桥项目进展顺利，全年完成投资2.1亿元。',
      '支持年旅客吞吐量100万人次以上的机场扩容。',
      '投资过千万元的项目有12个。',
    ])
      expect([body, listProposals(body).filter((one) => one.split(' | ').length === 3)]).toEqual([body, []]);
  });

  it('takes the subject from 水路方面, from 其中 and from the month before a sum', () => {
    expect(
      listProposals('水路运输方面，4月份完成货运量9万吨。1-12月累计完成118万吨。').map((one) =>
        one.split(' | ').slice(1, 3),
      ),
    ).toEqual([
      ['waterway-freight', '1-12月累计完成118万吨'],
      ['waterway-freight', '4月份完成货运量9万吨'],
    ]);
    expect(listProposals('全年完成交通投资7亿元，其中：公路5亿元，水路1亿元。')).toEqual([
      'result | transport-investment | 全年完成交通投资7亿元',
      'result | road-investment | 公路5亿元',
      'result | waterway-investment | 水路1亿元',
    ]);
    expect(listProposals('全县完成投资56亿元。')).toEqual([
      'result | transport-investment | 全县完成投资56亿元',
    ]);
    expect(listProposals('紧紧围绕全国、全市工作大局，改造危桥3座。')).toEqual([
      'result | dilapidated-bridge-renovation | 改造危桥3座',
    ]);
  });

  it("counts in a unit that stands for the measure's", () => {
    expect(listProposals('新增新能源公交车30辆。')).toEqual([
      'result | new-energy-buses | 新增新能源公交车30辆',
    ]);
    expect(suggestWithCore(writeDocument(report, '新增新能源公交车30辆。')).problems).toEqual([]);
  });

  it('offers no skeleton for words that name nothing, and none beside a measure that is known', () => {
    for (const body of [
      '实际完成191个。',
      '统筹推进12项。',
      '县道18公里完成改造验收。',
      '完成县道20公里的隐患治理。',
    ])
      expect(suggestWithCore(writeDocument(report, body)).unmatched.map(({ name }) => name)).toEqual([]);
    expect(
      suggestWithCore(writeDocument(report, '建成无人机机库3座。')).unmatched.map(({ name }) => name),
    ).toEqual(['无人机机库']);
  });
});
