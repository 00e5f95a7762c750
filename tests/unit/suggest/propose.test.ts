import { describe, expect, it } from 'vitest';
import { halfYear, markBody, plan, report, suggestIn } from './suggest-example.ts';
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
    expect(markBody('2023年改造危桥3座。到2026年底，改造危桥9座。2024年改造危桥5座。')).toBe(
      '<Result measure="bridges" period="2023">2023年改造危桥3座</Result>。到2026年底，' +
        '<Target measure="bridges" period="2026">改造危桥9座</Target>。<Target measure="bridges">2024年改造危桥5座</Target>。',
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
