import { describe, expect, test } from 'vitest';
import { findReversedQuotations } from '../../../../src/text/spelling/quotation-marks.ts';

const find = (text: string): string[] =>
  findReversedQuotations(text).map(({ text: wrong, correct }) => `${wrong} ${correct}`);

describe('findReversedQuotations', () => {
  test.each([
    ['开展”追赶“行动。', ['”追赶“ “追赶”']],
    ['开展“追赶“行动。', ['“追赶“ “追赶”']],
    ['开展”追赶”行动。', ['”追赶” “追赶”']],
    ['创建“四好农村路”，开展”追赶“行动。', ['”追赶“ “追赶”']],
    ['”追赶“、”超越“两项行动。', ['”追赶“、”超越“ “追赶”、“超越”']],
    ['”追赶“行动和“超越”行动。', ['”追赶“ “追赶”']],
    ['开展’好‘的行动。', ['’好‘ ‘好’']],
    ['开展‘追赶‘行动。', ['‘追赶‘ ‘追赶’']],
    ['开展」追赶「行动，实施『超越『计划。', ['」追赶「 「追赶」', '『超越『 『超越』']],
    ['学习》办法《。', ['》办法《 《办法》']],
    ['”追赶“与’超越‘。', ['”追赶“ “追赶”', '’超越‘ ‘超越’']],
  ])('finds what is wrong in %s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  test.each([
    '开展“追赶”“超越”行动。',
    '局长说：“建好“四好农村路”，',
    '乡村要振兴。”大家都说好。',
    '先要修路。”他又说：“还要养路，路养好了才能说修好了路，这是多少年来大家从一次次的教训里得出来的一条道理，谁也不能忘记，谁也不许忘记，年年都要讲。',
    '他说：“修路。要修好路，“就这样。',
    'China’s road，’98洪水，‘超越’。',
    '《关于印发《养护办法》的通知》《办法》',
    '1）修路（含桥）；2）养路（含渡口）',
    '',
  ])('leaves alone %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
