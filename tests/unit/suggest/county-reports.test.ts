import { describe, expect, it } from 'vitest';
import { listReasons, listSure, plan, report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

function listKinds(body: string, fields: Readonly<Record<string, string>> = report): string[] {
  return suggestWithCore(writeDocument(fields, body)).suggestions.map(
    ({ kind, measure, text }) => `${kind} ${measure ?? ''} ${/[\d.]+(?=\D*$)/u.exec(text)?.[0] ?? ''}`,
  );
}

describe('how reports of counties count', () => {
  it('money by lines, in a sentence of its own', () => {
    expect(
      listSure('全县完成交通投资12亿元。分行业看，高速公路7亿元，国省干线2亿元，农村公路3亿元。'),
    ).toEqual([
      'transport-investment 12',
      'expressway-investment 7',
      'trunk-road-investment 2',
      'rural-road-investment 3',
    ]);
  });

  it('money and works under a head that names them', () => {
    expect(listKinds('【序号1】交通建设投资。目标9亿元，实际9.4亿元，超额完成。')).toEqual([
      'target transport-investment 9',
      'result transport-investment 9.4',
    ]);
    expect(listSure('一是投资提速，年度完成9亿元；改造危桥3座。')[0]).toBe('transport-investment 9');
    expect(listSure('三、县志编纂，年度完成9万元。')).toEqual([]);
  });

  it('what is expected at the end of a year, and how a task was fulfilled', () => {
    expect(listKinds('交通固定资产投资：年计划9亿元，预计完成9.4亿元。')).toEqual([
      'target transport-investment 9',
      'result transport-investment 9.4',
    ]);
    expect(listKinds('2、任务：建成通村公路90公里。完成情况：建成93公里，涉及8个镇。')).toEqual([
      'target village-roads-built 90',
      'result village-roads-built 93',
    ]);
  });

  it('how long things are as they were done, and what there is in a plan as what there is', () => {
    expect(listKinds('改造危桥4座，总长152延米。')).toEqual([
      'result dilapidated-bridge-renovation 4',
      'result dilapidated-bridge-length 152',
    ]);
    expect(listKinds('全县公交车目前共有268辆，计划更新新能源公交车40辆。', plan)).toEqual([
      'result buses-total 268',
      'target new-energy-buses 40',
    ]);
  });

  it('who was sent out with others, trees by their unit, and what stands behind 争取', () => {
    expect(listSure('出动执法车310台次、人员1240人次。')).toEqual([
      'enforcement-vehicles 310',
      'enforcement-officers 1240',
    ]);
    expect(listSure('派出督导组46个、检查人员918人次。')).toEqual(['inspectors-sent 918']);
    expect(listSure('新植法桐、白蜡9800株。')).toEqual(['roadside-trees-planted 9800']);
    expect(listSure('栽植花椒9800株。')).toEqual([]);
    expect(listSure('——争取完成交通建设投资2.1亿元。', plan)).toEqual(['transport-investment 2.1']);
    expect(listSure('排查问题隐患96处，闭环整改95处。')).toEqual([
      'safety-hazards-found 96',
      'safety-hazards-rectified 95',
    ]);
  });

  it('with words of their own', () => {
    for (const [body, measure] of [
      ['清边沟340公里。', 'side-ditch-cleared'],
      ['危桥消危行动完工86座。', 'dilapidated-bridge-renovation'],
      ['处置“畅返不畅”路段22公里。', 'poor-rural-roads-repaired'],
      ['拆解老旧运输船42艘。', 'vessels-scrapped'],
      ['全县共撤渡3处。', 'ferries-closed'],
      ['检查货车9000辆，查处超限185辆。', 'overload-vehicles-caught'],
      ['科技治超点抓拍并处罚超限车辆154台。', 'overload-vehicles-off-site'],
      ['建成通嘎查村沥青水泥路156公里。', 'village-roads-built'],
      ['全县农村公路3985公里全部纳入养护。', 'rural-road-total'],
      ['双节期间发送旅客3.2万人次。', 'holiday-passengers'],
      ['水上救生演练1次。', 'emergency-drills'],
    ] as const)
      expect([body, listSure(body).some((one) => one.startsWith(`${measure} `))]).toEqual([body, true]);
  });
});

describe('what reports of counties do not count', () => {
  it('is told as what is lacking, as several years, or as how long projects are', () => {
    expect(listReasons('三、存在问题\n\n农村公路养护里程900公里，投入资金80万元。')).not.toContain('sure');
    expect(listReasons('“组组通”硬化路三年任务900公里。')).toEqual(['可能是几年合起来的数，请写明 period']);
    expect(listReasons('全县实施公路建设项目9个，总里程287公里。')).not.toContain('sure');
    expect(listReasons('市区公交专用道达到47公里。')).not.toContain('sure');
    expect(listReasons('农村客车283台。')).not.toContain('sure');
  });

  it('is not the epidemic, where that only made it less', () => {
    expect(listSure('水陆客运量受疫情影响较大，全年公路客运量184万人次。')).toEqual(['road-passengers 184']);
  });
});
