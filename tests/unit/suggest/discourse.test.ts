import { describe, expect, it } from 'vitest';
import { createGoingOn } from '../../../src/suggest/time/discourse/going-on.ts';
import { halfYear, plan, report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

const both = { ...report, plans: '["2024"]', published: '2024-01-10' };
const published = { ...report, published: '2024-01-10' };

/** Kind and period of what is proposed as sure, in order; no period where it is the document's. */
function listKinds(body: string, fields: Readonly<Record<string, string>>): string[] {
  const { suggestions, problems } = suggestWithCore(writeDocument(fields, body));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return suggestions.map(({ kind, period }) => [kind, ...(period === undefined ? [] : [period])].join(' '));
}

describe('the time and the promise that hold for a number', () => {
  it('go on behind ； and 。, and into a paragraph that goes on', () => {
    for (const [body, expected] of [
      ['我县今年将加快路网建设，改造危桥8座；新改建农村公路60公里；完成安防工程40公里。', 3],
      ['今年，云溪县将加快路网建设。改造危桥8座。\n\n同时，云溪县将推进服务提升。新增新能源公交车30辆。', 2],
      ['今年，云溪县将抓好以下工作：\n\n一是改造危桥8座。\n\n二是新改建农村公路60公里。', 2],
      ['今年，云溪县将加快路网建设。\n\n农村公路方面，新改建60公里，改造危桥8座。', 2],
      ['会议强调，要守住安全底线。改造危桥8座。', 1],
      ['2024年是关键的一年。全县计划完成交通投资10亿元；改造危桥8座。', 2],
      ['今年是关键的一年。全县将完成交通投资10亿元。\n\n水运方面，整治航道9公里。', 2],
    ] as const)
      expect([body, listKinds(body, published)]).toEqual([
        body,
        Array.from({ length: expected }, () => 'target 2024'),
      ]);
  });

  it('end where a paragraph begins something of its own', () => {
    expect(listKinds('今年，云溪县将加快路网建设，改造危桥8座。\n\n改造危桥9座。', published)).toEqual([
      'target 2024',
      'result',
    ]);
    expect(
      listKinds(
        '## 甲\n\n今年，云溪县将加快路网建设，改造危桥8座。\n\n## 乙\n\n同时，改造危桥9座。',
        published,
      ),
    ).toEqual(['target 2024', 'result']);
  });

  it('end with what has been done, and with a month that was over', () => {
    for (const body of [
      '全年计划新改建农村公路60公里，1至6月完成32公里。',
      '农村公路新改建年度计划60公里，至6月底，完成32公里，为年度计划的53.3%。',
      '农村公路新改建任务60公里，已完成32公里。',
    ])
      expect([body, listKinds(body, halfYear)]).toEqual([body, ['target 2023', 'result']]);
    expect(listKinds('计划新改建农村公路60公里，确保到6月底完成32公里。', published)).not.toContain('result');
  });

  it('are not begun by the plan that was fulfilled, nor by what was disposed of', () => {
    expect(listKinds('2023年完成交通投资10亿元，为年计划103%。其中：公路8亿元，港口1亿元。', report)).toEqual(
      ['result', 'result', 'result'],
    );
    expect(listKinds('2023年，我县将农村公路建设纳入民生实事，新改建农村公路60公里。', report)).toEqual([
      'result',
    ]);
    for (const body of [
      '我局将推进项目建设作为首要任务，改造危桥8座。',
      '我县力争上游，改造危桥8座。',
      '今年，为确保出行安全，改造危桥8座。',
    ])
      expect([body, listKinds(body, report)]).toEqual([body, ['result']]);
    expect(listKinds('确保全年改造危桥8座。', report)).toEqual(['target']);
    expect(listKinds('县政府要求完成新改建农村公路60公里，我局完成62公里。', report)).toEqual([
      'target',
      'result',
    ]);
  });

  it('are those of the task where the sentence tells what was done of it', () => {
    expect(listKinds('市下达农村公路新改建计划60公里，目前完工52公里。', both)).toEqual([
      'target 2023',
      'result',
    ]);
    expect(listKinds('农村公路新改建计划60公里。', both)).toEqual(['target']);
  });

  it('are those of 今年 in a January that reports and plans', () => {
    expect(listKinds('农村公路方面，今年新改建60公里，改造危桥8座。', both)).toEqual(['target', 'target']);
    expect(listKinds('今年以来，新改建农村公路60公里。', both)).toEqual(['result']);
  });

  it('are of the years that are over in a plan', () => {
    expect(listKinds('过去五年，全县路网更密，农村公路总里程达到900公里。今年改造危桥8座。', plan)).toEqual([
      'result 2023',
      'target',
    ]);
  });

  it('are of the last of several years for what there is then', () => {
    const years = { ...report, reviews: '["2016/2020"]', title: '云溪县“十三五”交通发展情况' };
    expect(listKinds('新增农村公路60公里，农村公路总里程达到900公里。', years)).toEqual([
      'result',
      'result 2020',
    ]);
    expect(listKinds('2020年，全县公路客运量完成90万人次。', years)).toEqual(['result 2020']);
  });

  it('are not those of a date from which something grew', () => {
    expect(listKinds('届时，公路总里程由2021年底的800公里增加到900公里。', plan)).toEqual(['target']);
  });

  it('are unsure in a season that is not the document’s', () => {
    const nine = { ...report, reviews: '["2023-Q3"]' };
    const { suggestions, doubtful } = suggestWithCore(
      writeDocument(nine, '四季度，全县将抢抓时机，力争完成交通投资2亿元。'),
    );
    expect([suggestions.length, doubtful.map(({ doubt }) => doubt)]).toEqual([
      0,
      ['可能只是一年里一段时间的数，请写明 period'],
    ]);
  });
});

describe('createGoingOn', () => {
  it('gives what a paragraph goes on from, and forgets what is long past', () => {
    const follow = createGoingOn();
    expect(follow({ id: '1', section: 'a', text: '今年要建路。' })).toBe('');
    expect(follow({ id: '2', section: 'a', text: '同时，要修桥。' })).toBe('今年要建路。');
    expect(follow({ id: '3', section: 'a', text: '此外，要护路。' })).toBe('今年要建路。\n同时，要修桥。');
    expect(follow({ id: '4', section: 'a', text: '天气晴好。' })).toBe('');
    expect(follow({ id: '5', section: 'b', text: '同时，要修桥。' })).toBe('');
    follow({ id: '6', section: 'b', text: '同时，' + '路'.repeat(4000) });
    expect(follow({ id: '7', section: 'b', text: '同时，要修桥。' }).length).toBe(1500);
  });
});
