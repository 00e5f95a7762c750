import { describe, expect, it } from 'vitest';
import { halfYear, listReasons, listSure, plan, report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

/** Kind, period and number of what is proposed as sure. */
function listKinds(body: string, fields: Readonly<Record<string, string>>): string[] {
  const { suggestions, problems } = suggestWithCore(writeDocument(fields, body));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return suggestions.map(({ kind, period = '', text }) =>
    [kind, period, /[\d.]+(?=\D*$)/u.exec(text)?.[0]].filter(Boolean).join(' '),
  );
}

describe('what a report says before its plans', () => {
  const works = '## 二、重点工作\n\n（一）农路提升。新改建农村公路16公里。\n\n（二）民生实事。改造危桥9座。';

  it('was done, where the plans have a section of their own', () => {
    const body = `${works}\n\n## 三、下半年思路\n\n改造危桥4座。`;
    expect(listKinds(body, halfYear)).toEqual(['result 16', 'result 9', 'target 4']);
  });

  it('is promised where nothing else is', () => {
    expect(listKinds(works, halfYear)).toEqual(['target 16', 'target 9']);
    const body = `## 一、下一步打算\n\n改造危桥4座。\n\n${works}`;
    expect(listKinds(body, halfYear).filter((one) => one.startsWith('result'))).toEqual([]);
  });
});

describe('a time within a plan', () => {
  it('goes on with 下半年 where 年内 only tells by when', () => {
    const body =
      '下半年工作计划如下：\n\n（一）年内建成二级公路12公里，改造农村危桥30座。\n\n（二）建成便民码头15座。';
    expect(listKinds(body, halfYear)).toEqual(['target 2023 30', 'target 15']);
  });

  it('is not told by what was done before it', () => {
    const both = { ...plan, plans: '["2024"]', reviews: '["2023"]', published: '2023-12-30' };
    const body =
      '（一）在去年完成危桥86座的基础上，再改造危桥23座。\n\n（二）计划新改建农村公路60公里。\n\n（三）年底前开通公交线路3条。';
    expect(listKinds(body, both).slice(-2)).toEqual(['target 60', 'target 3']);
  });

  it('is before the plan for all that stands beside 截至', () => {
    const body = '截至2022年底，农村公路总里程900公里；桥梁233座。';
    const kinds = listKinds(body, { ...plan, plans: '["2023"]', reviews: '[]' });
    expect(kinds.filter((one) => one.startsWith('target'))).toEqual([]);
  });
});

describe('what only looks like the whole', () => {
  it('is the money of projects that were begun', () => {
    expect(listReasons('新开工交通项目8个，当年投资9亿元。')).toContain('前面数了项目，可能只是它们的投资');
    expect(listSure('实施交通项目8个，完成投资9亿元。')).toContain('transport-investment 9');
  });

  it('is the money of one expressway, or of all that follows', () => {
    expect(listSure('推进高速公路建设。甲乙高速（17公里）完成投资6亿元。')).toEqual([]);
    expect(listSure('上半年完成投资71亿元，新开工高速公路86公里。', halfYear)).not.toContain(
      'expressway-investment 71',
    );
  });

  it('is money that is handed down, and help for a village', () => {
    expect(listReasons('下达养护资金900万元。')).toEqual(['可能是往下拨的钱，不是争取来的']);
    expect(listSure('干部结对帮扶30户，修建自然村公路6公里。')).not.toContain('natural-village-roads 6');
    expect(listSure('修建自然村公路6公里。')).toContain('natural-village-roads 6');
  });

  it('is a few roads, a few vehicles, or what was only improved', () => {
    expect(listReasons('做好S901、S902共38公里的日常保洁。')).toEqual(['可能只是“S901、S902”的数']);
    expect(listReasons('查处百吨王3辆。')).toEqual(['只数了百吨王，可能只是一部分']);
    expect(listReasons('全县国省道升级改造完工47公里。')).not.toContain('sure');
    expect(listSure('全县国省道建成通车47公里。')).toContain('trunk-road-opened 47');
  });

  it('is how often those are checked that there are', () => {
    expect(listSure('对全县9家客运企业每季度检查一遍。')).toEqual([]);
    expect(listSure('检查客运企业9家。')).toContain('companies-inspected 9');
  });

  it('is what a plan says that there is', () => {
    const body = '全县将加快建设，计划新改建农村公路60公里。\n\n全县营运客车126台，班线62条。';
    expect(listSure(body, { ...plan, reviews: '[]' })).toEqual(['rural-roads-built 60']);
  });

  it('is one road of several projects', () => {
    expect(listSure('开工951国道等8个项目。')).not.toContain('trunk-road-projects-started 8');
    expect(listSure('提升国省干线。开工951国道等8个项目。')).toContain('trunk-road-projects-started 8');
  });
});

describe('a number that stands beside others', () => {
  it('is of the whole year behind that of a festival', () => {
    const sure = listSure('“五一”假期运送旅客3万人次，全年道路客运量31万人次。');
    expect(sure).not.toContain('holiday-passengers 31');
  });

  it('is the fine for what was caught before it, where that is of one kind', () => {
    expect(listSure('全年查处超限超载车辆90台，罚款51万元。')).toContain('overload-fines 51');
    expect(listSure('查处超限超载车辆90台、非法营运车辆8辆，罚款51万元。')).not.toContain(
      'overload-fines 51',
    );
  });

  it('was won where 争取 is only the topic', () => {
    const body = '资金争取：争取中央车购税和省级补助资金2亿元，落实一般债券4500万元。';
    expect(listKinds(body, report)).toEqual(['result 2', 'result 4500']);
  });
});
