import { describe, expect, test } from 'vitest';
import { describeLines, type ToldLines } from '../../../../src/browser/search/describe-lines.ts';

const line = (text: string, about: string, state: string, row = 'l-1') => ({
  paragraph: 'p-1',
  text,
  about,
  state,
  row,
});
const paragraph =
  '农村公路新建安防工程8公里，改造危桥2座，完成投资3亿元。已改造危桥1座，群众满意。还有一段路没有修。';
const lines = [
  line('新建安防工程8公里', '安防工程里程（2023年）', '已完成'),
  line('改造危桥2座', '危桥改造座数（2023年）', '未完成', 'l-2'),
  line('已改造危桥1座', '危桥改造座数（2023年）', '未完成', 'l-2'),
  line('完成投资3亿元', '交通建设投资（2023年）', '已完成', 'l-3'),
];
const join = ({ summary = '', lines: told }: ToldLines): string =>
  [summary, ...told.map(({ text }) => text)].filter(Boolean).join('；');

describe('describeLines', () => {
  test('tells of the statement that has a string of the query, a promise and its report once, and leads to the line', () => {
    expect(describeLines(paragraph, lines, ['危桥'])).toEqual({
      lines: [{ text: '危桥改造座数（2023年） 未完成', row: 'l-2' }],
    });
    expect(join(describeLines(paragraph, lines, ['安防', '投资']))).toBe(
      '安防工程里程（2023年） 已完成；交通建设投资（2023年） 已完成',
    );
  });

  test('tells of the sentence that has it where no statement has; many are counted, and each leads to its line', () => {
    const told = describeLines(paragraph, lines, ['农村公路']);
    expect(told.summary).toBe('台账里的 3 项：已完成 2，未完成 1');
    expect(told.lines.map(({ row }) => row)).toEqual(['l-1', 'l-2', 'l-3']);
    expect(join(describeLines(paragraph, lines, ['群众满意']))).toBe('危桥改造座数（2023年） 未完成');
  });

  test('says nothing where it stands in another sentence, and nothing of a paragraph without a promise', () => {
    expect(describeLines(paragraph, lines, ['没有修'])).toEqual({ lines: [] });
    expect(describeLines(paragraph, [], ['危桥'])).toEqual({ lines: [] });
  });

  test('leads nowhere by an index that knows no lines', () => {
    const { row: _, ...older } = line('改造危桥2座', '危桥改造座数（2023年）', '未完成');
    expect(describeLines(paragraph, [older], ['危桥']).lines).toEqual([
      { text: '危桥改造座数（2023年） 未完成' },
    ]);
  });
});
