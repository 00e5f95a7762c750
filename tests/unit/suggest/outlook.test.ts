import { describe, expect, it } from 'vitest';
import { suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

const title = (words: string) => ({ title: `云溪县交通运输局${words}` });
const plan = { ...title('2024年工作要点'), plans: '["2024"]', reviews: '["2023"]', published: '2024-01-20' };
const report = { ...title('2023年工作总结'), kind: '年度工作总结', plans: '[]', reviews: '["2023"]' };
const both = {
  ...report,
  ...title('2023年工作总结和2024年工作打算'),
  plans: '["2024"]',
  published: '2024-01-10',
};
const halfYear = {
  ...report,
  ...title('2023年上半年工作总结及下半年工作安排'),
  plans: '["2023"]',
  published: '2023-07-03',
};

/** Kind and number of what is proposed as sure, and what is shown as unsure, in order. */
function list(body: string, fields: Readonly<Record<string, string>>): string {
  const { suggestions, doubtful, problems } = suggestWithCore(writeDocument(fields, body));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const all = [
    ...suggestions.map(({ kind, text, source }) => ({ at: source.start, said: `${kind} ${number(text)}` })),
    ...doubtful.map(({ doubt = '', text, source }) => ({
      at: source.start,
      said: `? ${doubt} ${number(text)}`,
    })),
  ];
  return all
    .sort((one, other) => one.at - other.at)
    .map(({ said }) => said)
    .join(', ');
}

function number(text: string): string {
  return /[\d.]+(?=\D*$)/u.exec(text)?.[0] ?? '';
}

describe('which way a part of a document looks', () => {
  it('is ahead in all of a plan, although it reports a number of the year before', () => {
    expect(
      list(
        '2023年，全县新改建农村公路51公里。2024年要再加力。\n\n主要目标：\n\n——新改建农村公路60公里；\n\n——危桥改造9座。',
        plan,
      ),
    ).toBe('result 51, target 60, target 9');
    expect(list('一、建设。2023年改造危桥7座，今年再安排8座，新改建农村公路60公里。', plan)).toBe(
      'result 7, target 8, target 60',
    );
  });

  it('is back in a report until its plans begin, by a heading, a head or the year that begins a sentence', () => {
    for (const ahead of [
      '二、2024年打算\n\n新改建农村公路60公里。',
      '第二部分 2024年工作计划\n\n新改建农村公路60公里。',
      '【2024年安排】\n\n新改建农村公路60公里。',
      '2024年打算：新改建农村公路60公里；改造桥梁两座。',
      '二○二四年主要任务：新改建农村公路60公里。',
      '2024年，新改建农村公路60公里。',
      '2024年还要办好几件事：农村公路方面，新改建60公里。',
    ])
      expect([ahead, list(`新改建农村公路51公里，改造危桥7座。\n\n${ahead}`, both)]).toEqual([
        ahead,
        'result 51, result 7, target 60',
      ]);
  });

  it('is not told by a report that nowhere begins to plan', () => {
    expect(list('新改建农村公路51公里。', both)).toBe('? 文件既写计划又写成果，这里没有说是哪一样 51');
    expect(list('新改建农村公路51公里。', { ...both, ...title('2023年工作总结') })).toContain('51');
    // News tells of anything in any order.
    expect(
      list('新改建农村公路51公里。\n\n2024年，改造危桥9座。', {
        ...both,
        title: '我县加快交通建设',
      }),
    ).toContain('? 文件既写计划又写成果，这里没有说是哪一样 51');
  });

  it('turns in the middle of a paragraph, and back again where it tells what is lacking', () => {
    expect(
      list(
        '上半年，新改建农村公路51公里，改造危桥7座。下半年重点是抢抓工期，新改建农村公路60公里、改造危桥9座。',
        halfYear,
      ),
    ).toBe('result 51, result 7, target 60, target 9');
    expect(
      list(
        '新改建农村公路51公里。\n\n二、2024年打算\n\n改造危桥9座。\n\n当前也存在一些短板：养护资金紧，全年处治油路病害3000平方米。为此，2024年还将办好一件事：修补坑槽5000平方米。',
        both,
      ),
    ).toBe('result 51, target 9, result 3000, target 5000');
  });

  it('is back again below the next heading, as long as more of what is planned is to come', () => {
    expect(
      list(
        '（一）农村公路建设。新改建农村公路51公里。\n\n下一步，新改建农村公路60公里。\n\n（二）桥梁。改造危桥7座。\n\n下一步，改造危桥9座。',
        both,
      ),
    ).toBe('result 51, target 60, result 7, target 9');
  });

  it('what is planned in the middle of a year is of that year', () => {
    const fields = { ...halfYear, plans: '[]' };
    const { suggestions } = suggestWithCore(
      writeDocument(fields, '上半年，改造危桥7座。\n\n二、下半年打算\n\n改造危桥9座。'),
    );
    expect(suggestions.map(({ kind, period }) => [kind, period])).toEqual([
      ['result', '2023-H1'],
      ['target', undefined],
    ]);
  });

  it('a bare heading goes on from nothing that stands before it', () => {
    expect(
      list(
        '一、总体目标\n\n计划完成交通投资9亿元，在2023年实际完成8亿元的基础上增长12%。\n\n二、主要任务\n\n1、农村公路：新改建农村公路60公里。',
        plan,
      ),
    ).toBe('target 9, result 8, target 12, target 60');
  });
});

describe('what a part of a report promises and reports', () => {
  it('does not go on with what the paragraph before promised', () => {
    expect(
      list(
        '一、2023年主要工作\n\n（一）运输市场。今年新开通公交线路1条，将甲至乙、丙至丁2条客运班线改造为公交化运营。\n\n（二）执法。出动执法人员5600人次，查扣非法营运车辆73台。\n\n二、2024年打算\n\n新改建农村公路60公里。',
        both,
      ),
    ).toBe('result 1, result 2, result 5600, result 73, target 60');
  });

  it('is what was done up to a month, however long its name', () => {
    expect(
      list(
        '今年农村公路建设任务为：25户以上自然村通水泥路480公里。至6月底，25户以上自然村通水泥路完成396公里，危桥完工21座。',
        halfYear,
      ),
    ).toContain('result 396, result 21');
  });

  it('is not doubted of a half that is its period, and of several years is what they add up', () => {
    expect(list('上半年检测货车1.9万辆次。', { ...halfYear, plans: '[]' })).toBe('result 1.9');
    const five = {
      ...title('“十三五”交通发展回顾和“十四五”展望'),
      kind: '五年规划总结',
      plans: '["2021/2025"]',
      reviews: '["2016/2020"]',
      published: '2021-03-10',
    };
    const { suggestions } = suggestWithCore(
      writeDocument(
        five,
        '五年新改建农村公路412公里。\n\n港口吞吐量完成264万吨。\n\n“十四五”时期，全县规划完成交通投资90亿元。到2025年，高速公路通车里程达到140公里；新改建农村公路300公里。',
      ),
    );
    expect(suggestions.map(({ kind, period = '', text }) => `${kind} ${number(text)} ${period}`)).toEqual([
      'result 412 ',
      'result 264 2020',
      'target 90 ',
      'target 140 2025',
      'target 300 ',
    ]);
  });

  it('is a target where it was fulfilled, and one road is not all', () => {
    expect(list('淘汰柴油货车386辆，超额完成市定350辆的任务。', report)).toBe('result 386, target 350');
    expect(list('国道202线大修工程86公里完工。', report)).toContain('? 可能只是“国道202线”的数 86');
    expect(list('建制村通客车率由现在的91%提高到95%。', plan)).toBe('target 95');
  });
});
