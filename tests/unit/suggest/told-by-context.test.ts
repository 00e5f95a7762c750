import { describe, expect, it } from 'vitest';
import { writeDocument } from '../check/example-site.ts';
import { listReasons, report, suggestWithCore } from './suggest-example.ts';

/** Kind and measure of what is proposed as sure. */
function listSure(body: string, fields: Readonly<Record<string, string>> = report): string[] {
  return suggestWithCore(writeDocument(fields, body)).suggestions.map(
    ({ kind, measure }) => `${kind} ${measure ?? ''}`,
  );
}

describe('what the unit, the writer and the place of a number tell', () => {
  it('needs no noun where only one thing is counted in its unit', () => {
    expect(listSure('全年共检查客运场站、码头、工地180家次。')).toEqual(['result companies-inspected']);
    expect(listSure('完成客运量320万人次，周转量1600万人公里。')).toContain('result road-passenger-turnover');
  });

  it('is the road’s in a county that counts nothing else apart', () => {
    expect(listSure('全年完成客运量320万人次。')).toEqual(['result road-passengers']);
    expect(listSure('全年完成客运量320万人次，其中公路290万人次。')).toContain('result passengers');
    expect(listSure('水路完成客运量9万人次。全年完成客运量320万人次。')).not.toContain(
      'result road-passengers',
    );
  });

  it('is of trunk roads where the bureau has no others', () => {
    const of = (title: string, body: string): string[] => listSure(body, { ...report, title });
    const works = '国省干线管养有力。改造危桥6座，实施安保工程90公里。';
    expect(of('云溪公路局2023年工作总结', works)).toEqual([
      'result trunk-bridge-renovation',
      'result trunk-road-safety-works',
    ]);
    expect(of('云溪县交通运输局2023年工作总结', works)).not.toContain('result trunk-bridge-renovation');
    expect(of('云溪公路局2023年工作总结', '国省干线和农村公路管养有力。改造危桥6座。')).not.toContain(
      'result trunk-bridge-renovation',
    );
  });

  it('is of buses in the report of their company', () => {
    const of = (body: string): string[] => listSure(body, { ...report, title: '云溪公交集团2023年工作总结' });
    expect(of('全年客运总量1.6亿人次，购置新车90台，新开线路4条。')).toEqual([
      'result bus-passengers',
      'result buses-added',
      'result bus-lines-opened',
    ]);
  });

  it('is maintenance where no flood is told', () => {
    expect(listSure('做好公路日常养护，清理塌方300立方米。')).toEqual(['result routine-slide-clearing']);
    expect(listSure('汛期公路养护任务重，清理塌方300立方米。')).not.toContain(
      'result routine-slide-clearing',
    );
  });

  it('is not sure where a word before people, cases and hazards narrows them', () => {
    expect(listSure('开展逃生应急演练42场次。')).toEqual(['result emergency-drills']);
    expect(listReasons('排查重大隐患3处。')).not.toContain('sure');
  });
});

describe('points that begin with their own heading', () => {
  const both = { kind: '年度工作计划', plans: '["2024"]', reviews: '["2023"]' };
  const body =
    '2023年工作回顾\n\n（一）农村公路。新改建农村公路60公里。\n\n（二）危桥。改造危桥9座。\n\n2024年工作打算：\n\n（一）农村公路。新改建农村公路80公里。';

  it('go on with what the line above them looks at', () => {
    expect(listSure(body, both)).toEqual([
      'result rural-roads-built',
      'result dilapidated-bridge-renovation',
      'target rural-roads-built',
    ]);
  });
});

describe('the year of a report that was written within it', () => {
  const within = { ...report, published: '2023-07-10' };
  const list = (body: string, fields: Readonly<Record<string, string>>): string[] =>
    suggestWithCore(writeDocument(fields, body)).suggestions.map(
      ({ kind, period }) => `${kind} ${period ?? ''}`,
    );

  it('is that of what is left of it, and the next one where it was over', () => {
    expect(list('下一步，改造危桥9座。', within)).toEqual(['target ']);
    expect(list('下一步，改造危桥9座。', { ...report, published: '2024-01-10' })).toEqual(['target 2024']);
  });

  it('is that of tasks that were handed down and fulfilled', () => {
    expect(listSure('自然村道路硬化项目下达60公里，竣工58公里。')).toEqual([
      'target natural-village-roads',
      'result natural-village-roads',
    ]);
  });

  it('asks for all roads where money is told of one kind of them', () => {
    expect(listReasons('硬化通组路60公里，完成投资9000万元。')).toContain(
      '前面只说了一种农村公路，可能只是它的投资',
    );
    expect(listSure('新改建农村公路60公里，完成投资9000万元。')).toContain('result rural-road-investment');
  });
});
