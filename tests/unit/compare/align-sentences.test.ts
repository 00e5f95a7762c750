import { describe, expect, test } from 'vitest';
import { compareBodies, writeComparison } from './compare-bodies.ts';

describe('alignSentences', () => {
  /** What becomes of a sentence that leaves its section, when another section has got a like one. */
  const move = (old: string, later: string) =>
    writeComparison(
      compareBodies(
        `## 一、公路\n\n修好县道三条。${old}\n\n## 二、水路\n\n疏浚航道两处。`,
        `## 一、公路\n\n修好县道三条。\n\n## 二、水路\n\n疏浚航道两处。${later}`,
      ),
    ).filter((line) => !/^#?=/u.test(line));

  test('finds a sentence elsewhere where more than three fifths of it are the same', () => {
    expect(move('组织开展农村客运车辆安全检查专项行动。', '组织开展城区客运车辆安全检查专项整治。')).toEqual([
      '~{一、公路} 组织开展[农村]客运车辆安全检查专项[行动]。 → 组织开展[城区]客运车辆安全检查专项[整治]。',
    ]);
  });

  test('takes a sentence elsewhere that is like it by little more than half for another', () => {
    expect(move('组织开展农村客运车辆安全检查专项行动。', '组织开展客运车辆安全检查和培训。')).toEqual([
      '- 组织开展农村客运车辆安全检查专项行动。',
      '+ 组织开展客运车辆安全检查和培训。',
    ]);
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
      '~ 建成渡口[5处]。 → 建成渡口[7处]。',
    ]);
  });
});
