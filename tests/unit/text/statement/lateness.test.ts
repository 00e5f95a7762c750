import { describe, expect, it } from 'vitest';
import { saysLate } from '../../../../src/text/statement/lateness.ts';

describe('saysLate', () => {
  it.each(['比计划晚了三个半月', '较原定工期推迟两个月', '晚于计划节点', '逾期完成', '未能按期通车'])(
    '%s',
    (text) => {
      expect(saysLate(text)).toBe(true);
    },
  );

  it.each(['比计划提前两个月', '没有比计划晚', '按期完成', '并未逾期完成', '比去年晚通车'])(
    'not: %s',
    (text) => {
      expect(saysLate(text)).toBe(false);
    },
  );
});
