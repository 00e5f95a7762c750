import { describe, expect, it } from 'vitest';
import { describeScope } from '../../../../src/promises/lists/describe-scope.ts';

describe('describeScope', () => {
  it('says what a list was narrowed to, and of how many lines it is a part', () => {
    expect(
      describeScope({ chosen: ['未完成', '2023年'], words: '', found: 3, whole: 211, of: '“承诺与兑现”' }),
    ).toBe('只列属于“未完成”、“2023年”的 3 行；“承诺与兑现”一共 211 行。');
    expect(describeScope({ chosen: [], words: '安防', found: 1, whole: 9, of: '“承诺与兑现”' })).toBe(
      '只列写着“安防”的 1 行；“承诺与兑现”一共 9 行。',
    );
  });

  it('says so when nothing is left', () => {
    expect(
      describeScope({ chosen: ['不再作数'], words: '客运', found: 0, whole: 9, of: '“承诺与兑现”' }),
    ).toBe('没有属于“不再作数”、写着“客运”的；“承诺与兑现”一共 9 行。');
  });
});
