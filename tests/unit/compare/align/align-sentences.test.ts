import { describe, expect, test } from 'vitest';
import { compareBodies, writeComparison } from '../compare-bodies.ts';

describe('alignSentences', () => {
  /** What becomes of a sentence that leaves its section, when another section has got a like one. */
  const move = (old: string, later: string) =>
    writeComparison(
      compareBodies(
        `## 一、公路\n\n修好县道三条。${old}\n\n## 二、水路\n\n疏浚航道两处。`,
        `## 一、公路\n\n修好县道三条。\n\n## 二、水路\n\n疏浚航道两处。${later}`,
      ),
    ).filter((line) => !/^#?=/u.test(line));

  test('finds a sentence elsewhere that is about the same in other words', () => {
    expect(move('组织开展农村客运车辆安全检查专项行动。', '对农村客运车辆集中检查一遍安全。')).toEqual([
      '~{一、公路} [组织开展]农村客运车辆[安全检查专项行动]。 → [对]农村客运车辆[集中检查一遍安全]。',
    ]);
  });

  test.each([
    ['with the same words about something else', '加强公路管理。', '加强队伍管理。'],
    ['about another road', '完成X012线路面大修7公里。', '完成X014线路面大修9公里。'],
    ['about another stretch of a road', '建成X012线东岭至石门段。', '建成X012线石门至青溪段。'],
    ['about another phase', '建成云溪码头一期工程。', '建成云溪码头二期工程。'],
  ])('takes a sentence %s for another', (_, old, later) => {
    expect(move(old, later)).toEqual([`- ${old}`, `+ ${later}`]);
  });

  test.each([
    ['only says how things went', '春运期间，全县发送旅客9万人次。', '客运量平稳增长。'],
    ['is as empty about something else', '运输服务不断改善。', '路网结构不断优化。'],
    ['tells of passengers, not of goods', '铁路货运量同比增长5%，水路持平。', '铁路、民航客运量较快增长。'],
  ])('no partner is what %s', (_, old, later) => {
    expect(move(old, later)).toEqual([`- ${old}`, `+ ${later}`]);
  });

  test('what was done joins no plan', () => {
    const lines = writeComparison(
      compareBodies(
        '今年，全县计划建设高速公路36公里，年底交工东岭高速公路16公里。',
        '今年全县争取开工高速公路28公里。\n\n去年，交工东岭高速公路、西岭一级公路等项目。',
      ),
    );
    expect(lines.at(-1)).toMatch(/^\+ 去年/u);
  });

  test('a headline leaves figures to the sentence that tells them in full', () => {
    const told = '据云溪县交通运输局统计，全县交通建设完成投资3亿元，占计划的29%。';
    expect(
      writeComparison(
        compareBodies(
          `全县交通建设完成投资3亿元\n\n${told}`,
          '一季度，全县交通建设投资完成投资4亿元，占计划的28%。',
        ),
      )[0],
    ).toBe('- 全县交通建设完成投资3亿元');
  });

  test('of two that are equally like it, takes the one at the same height of the section', () => {
    const body = (first: string, last: string) =>
      `## 一、渡口\n\n${first}\n\n巡查航道。\n\n清理岸线。\n\n${last}`;
    expect(
      writeComparison(
        compareBodies(body('建成渡口3处。', '建成渡口5处。'), body('宣传法规。', '建成渡口7处。')),
      ),
    ).toEqual([
      '#= 一、渡口',
      '- 建成渡口3处。',
      '+ 宣传法规。',
      '= 巡查航道。',
      '= 清理岸线。',
      '% 建成渡口[5处]。 → 建成渡口[7处]。',
    ]);
  });
});
