import { describe, expect, test } from 'vitest';
import { describeLines } from '../../../../src/browser/search/describe-lines.ts';

const line = (text: string, about: string, state: string) => ({ paragraph: 'p-1', text, about, state });
const lines = [
  line('新建安防工程8公里', '安防工程里程（2023年）', '已完成'),
  line('改造危桥2座', '危桥改造座数（2023年）', '未完成'),
  line('已改造危桥1座', '危桥改造座数（2023年）', '未完成'),
  line('完成投资3亿元', '交通建设投资（2023年）', '已完成'),
];

describe('describeLines', () => {
  test('tells of the statement that has a string of the query, a promise and its report once', () => {
    expect(describeLines(lines, ['危桥'])).toBe('台账：危桥改造座数（2023年） 未完成');
    expect(describeLines(lines, ['安防', '投资'])).toBe(
      '台账：安防工程里程（2023年） 已完成；交通建设投资（2023年） 已完成',
    );
  });

  test('counts the states of all where none of them has it', () => {
    expect(describeLines(lines, ['农村公路'])).toBe('台账里的 3 项：已完成 2，未完成 1');
  });

  test('says nothing of a paragraph without a promise', () => {
    expect(describeLines([], ['危桥'])).toBe('');
  });
});
