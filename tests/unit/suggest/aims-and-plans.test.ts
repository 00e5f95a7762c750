import { describe, expect, it } from 'vitest';
import { report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

const both = { ...report, plans: '["2024"]', published: '2024-01-10' };

/** Kind, measure and period of what is proposed as sure. */
function listMarks(body: string, fields: Readonly<Record<string, string>> = report): string[] {
  return suggestWithCore(writeDocument(fields, body)).suggestions.map(({ kind, measure, period }) =>
    [kind, measure, period].filter((one) => one !== undefined).join(' '),
  );
}

describe('a promise', () => {
  it('goes on over ；', () => {
    expect(listMarks('力争完成交通投资9亿元；启动3个项目；新改建农村公路60公里。', both)).toEqual([
      'target transport-investment',
      'target rural-roads-built',
    ]);
    expect(listMarks('完成交通投资9亿元，为年度确保目标的112%；新改建农村公路60公里。')).toEqual([
      'result transport-investment',
      'result rural-roads-built',
    ]);
  });

  it('holds for a sentence between two of them', () => {
    const body = '高速公路计划续建2个项目90公里。农村公路新改建50公里，改造危桥9座，力争开工甲线。';
    expect(listMarks(body, both)).toContain('target dilapidated-bridge-renovation');
  });

  it('is what something is done for', () => {
    expect(listMarks('为实现全年新改建农村公路60公里的目标，县局加强调度。')).toEqual([
      'target rural-roads-built',
    ]);
    expect(listMarks('完成新改建农村公路60公里的目标。')).toEqual(['result rural-roads-built']);
  });

  it('is no promise where the number is measured by the plan', () => {
    expect(listMarks('公路养护方面，年计划投资2亿元，年度完成投资3亿元，占年计划的150%。')).toEqual([
      'target maintenance-spending',
      'result maintenance-spending',
    ]);
  });

  it('is none where it was kept on a day', () => {
    const body = '今年计划通车高速公路2条，其中甲线于9月26日建成通车。全县新增高速公路75公里。';
    expect(listMarks(body)).toContain('result expressway-opened');
  });

  it('may go on in the next paragraph of a document that plans and reports', () => {
    const lead = '2024年，全县计划完成交通投资6亿元。\n\n';
    expect(listMarks(`${lead}新增高速公路33公里。`, both)).not.toContain('result expressway-opened');
    expect(listMarks(`${lead}2023年，新增高速公路33公里。`, both)).toContain('result expressway-opened');
    expect(listMarks(`${lead}已建成高速公路33公里。`, both)).toContain('result expressway-opened');
  });

  it('is none where a plan was fulfilled', () => {
    expect(listMarks('完成计划内公路安防工程27公里。')).toEqual(['result rural-road-safety-works']);
    expect(listMarks('完成交通投资7亿元，达到年度目标14亿元的50%，同比增长3%。')).toContain(
      'result transport-investment-growth',
    );
  });

  it('may be one where only a bound is told', () => {
    expect(listMarks('新增公交专用道40公里以上。', both)).toEqual([]);
    expect(listMarks('全年累计培训6期，新增公交专用道40公里。', both)).toHaveLength(1);
  });

  it('is nothing that grew, nor what grew over other years', () => {
    for (const than of ['“十三五”', '2019年'])
      expect(listMarks(`完成交通投资9亿元，较${than}增长50%。`)).toEqual(['result transport-investment']);
    expect(listMarks('完成交通投资9亿元，较2022年增长50%。')).toHaveLength(2);
    expect(listMarks('计划完成交通投资9亿元，较去年目标任务增长24%。', both)).toEqual([
      'target transport-investment',
    ]);
  });
});

describe('the year', () => {
  it('is that of the heading', () => {
    const body =
      '## 一、2023年工作\n\n今年更换纯电动公交车85辆。\n\n## 二、2024年工作\n\n更换纯电动公交车60辆。';
    expect(listMarks(body, both)).toEqual(['result new-energy-buses', 'target new-energy-buses']);
  });

  it('is the own one of each of two numbers', () => {
    expect(listMarks('到2025年高速公路通车里程突破500公里，2030年突破900公里。', {})).toEqual([
      'target expressway-total 2025',
      'target expressway-total 2030',
    ]);
  });

  it('is several where several are told', () => {
    for (const [body, period] of [
      ['近五年，全县累计新改建农村公路900公里。', '2019/2023'],
      ['过去三年，新改建农村公路900公里。', '2021/2023'],
      ['2018年以来，新改建农村公路900公里。', '2018/2023'],
      ['云溪县5年完成新改建农村公路900公里。', '2019/2023'],
    ])
      expect([body, ...listMarks(body ?? '')]).toEqual([body, `result rural-roads-built ${period ?? ''}`]);
    expect(listMarks('新增高速公路80公里，创2010年以来新高。新改建农村公路90公里。')).toContain(
      'result rural-roads-built',
    );
    expect(listMarks('近年来，新改建农村公路900公里。')).toEqual([]);
    expect(listMarks('近五年来，新改建农村公路900公里。', { ...report, reviews: '["2023-H1"]' })).toEqual([]);
  });

  it('may be five where the paragraph before told of a plan', () => {
    const lead = '“十四五”完成交通投资60亿元，比“十三五”多9亿元。\n\n';
    const detail = '农村公路新改建400公里。';
    expect(listMarks(lead + detail)).not.toContain('result rural-roads-built');
    expect(listMarks(`${lead}今年，${detail}`)).toContain('result rural-roads-built');
  });
});
