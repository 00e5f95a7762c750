import { describe, expect, test } from 'vitest';
import { findGluedLines } from '../../../src/text/glued-lines.ts';

const find = (text: string): number[] => findGluedLines(text.split('\n'));

describe('findGluedLines', () => {
  test.each([
    ['an indent', '今年修路二十公里，\n　　明年修路三十公里'],
    ['the end of a sentence', '今年修路二十公里。\n明年修路三十公里。'],
    ['the end of a quotation', '要做到“路通心更通。”\n明年修路三十公里。'],
    ['a number behind a clause', '重点做好以下工作：\n1.修路二十公里；'],
    ['a number that Markdown does not take for a list', '1.修路二十公里；\n2.改造危桥三座；'],
    ['a bracketed number', '（一）修路二十公里；\n（二）改造危桥三座。'],
    ['a heading', '一、总体要求\n坚持建管养运并重，今年修路二十公里。'],
    ['a date below the signature', '云溪县交通运输局\n2024年1月5日'],
    ['a date in Chinese figures', '云溪县交通运输局\n二〇二四年一月五日'],
    ['a heading in bold type', '**一、总体要求**\n今年修路二十公里。'],
    ['the end of a sentence with a footnote', '今年修路二十公里。[^1]\n明年修路。'],
    ['the number behind that of the line above', '1.修路二十公里\n2.改造危桥三座'],
    ['the second attachment', '附件：1.任务分解表\n2.经费安排表'],
    ['an attachment', '特此报告\n附件：1.任务分解表'],
  ])('finds %s', (_, text) => {
    expect(find(text)).toEqual([1]);
  });

  test.each([
    ['a sentence that goes on', '今年修好农村公路\n二十公里。'],
    ['an enumeration', '完成一、\n二季度任务。'],
    ['an amount that looks like a number', '今年投资\n3.5亿元。'],
    ['a break that is asked for with spaces', '云溪县交通运输局  \n2024年1月5日'],
    ['a break that is asked for with a backslash', '今年修路二十公里。\\\n明年三十公里。'],
    ['a number that does not follow the one above', '1.修路二十公里，按照\n4.所列的办法办理'],
    ['a number within a sentence', '按照\n（一）所列的办法办理。'],
    ['a long first line with a number', '（一）继续把县乡道提质改造放在全年各项工作的首位\n来抓。'],
  ])('leaves alone %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  const wrapped = [
    '今年全县修好农村公路二十公里，改造危桥三座，全部建成通车。',
    '明年继续修路三十公里，资金由县财政和上级补助共同承担下来，',
    '各乡镇要按照任务分解表逐条落实，每个季度报告一次进度情况。',
    '年底验收。',
  ];

  test('leaves alone a text that was broken at a width, where a sentence may end at the end of a line', () => {
    expect(findGluedLines(wrapped)).toEqual([]);
  });

  test('finds the indent there too', () => {
    expect(findGluedLines(wrapped.toSpliced(2, 1, `\u3000\u3000${wrapped[2] ?? ''}`))).toEqual([2]);
  });
});
