import { describe, expect, test } from 'vitest';
import { isSimilar } from '../../../../src/text/likeness/similar.ts';

const title = '云溪县交通运输局2024年工作计划';

describe('isSimilar', () => {
  test.each([
    title,
    '云溪县 交通运输局\n2024年工作计划',
    '云溪县交通运输局二〇二四年工作计划',
    '2024年工作计划',
    '云溪县交通运输局2023年工作计划',
    '关于云溪县交通运输局2024年工作计划',
  ])('%s is the title again', (text) => {
    expect(isSimilar(text, title)).toBe(true);
  });

  test.each([
    '工作计划',
    '总体要求',
    '云溪县交通运输局2023年工作总结',
    '2024年是关键的一年',
    '',
    '云溪县交通运输局',
  ])('%s is something else', (text) => {
    expect(isSimilar(text, title)).toBe(false);
  });
});
