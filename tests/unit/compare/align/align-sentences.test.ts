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
