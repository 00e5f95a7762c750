import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../src/import/blocks.ts';
import { breakRunOn } from '../../../../src/import/recognise/break-run-on.ts';
import { readText } from '../../../../src/import/text/read-text.ts';

const filler =
  '全县上下齐心协力，各项工作稳步推进，群众出行条件明显改善，安全形势持续平稳，取得了良好的成效，受到群众好评。';
const split = (text: string): string[] => blockText(breakRunOn(readText(text)).blocks).split('\n');

describe('breakRunOn', () => {
  it.each<[string, string[]]>([
    [
      `云溪县交通运输局2012年工作总结一、公路建设今年以来，建成12公里。（一）大修20公里。${filler}二、打算${filler}`,
      [
        '云溪县交通运输局2012年工作总结',
        '一、公路建设今年以来，建成12公里。',
        `（一）大修20公里。${filler}`,
        `二、打算${filler}`,
      ],
    ],
    [
      `云溪县交通局上半年工作总结和下半年工作安排2022年上半年，${filler}${filler}`,
      ['云溪县交通局上半年工作总结和下半年工作安排', `2022年上半年，${filler}${filler}`],
    ],
    [
      `第1页共3页某县交通运输局工作情况报告今年，${filler}${filler}`,
      ['第1页共3页', '某县交通运输局工作情况报告', `今年，${filler}${filler}`],
    ],
  ])('%j', (text, pieces) => {
    expect(split(text)).toEqual(pieces);
  });

  it.each([
    `云溪县交通运输局2012年工作总结\n${filler}${filler}一、公路建设`,
    `2012年，全县交通运输工作计划完成投资2亿元。一、公路建设。${filler}${filler}`,
    '云溪县交通运输局2012年工作总结一、公路建设',
  ])('leaves %j as it is', (text) => {
    const source = readText(text);
    expect(breakRunOn(source)).toBe(source);
  });

  it('loses and adds nothing', () => {
    const piece = fc.constantFrom(
      '云溪县交通局2012年工作总结',
      '一、',
      '（二）',
      '。',
      '；',
      '建成12公里',
      filler,
      '第1页共2页',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = readText(pieces.join(''));
        const join = (blocks: Parameters<typeof blockText>[0]): string =>
          blockText(blocks).replaceAll('\n', '');
        expect(join(breakRunOn(source).blocks)).toBe(join(source.blocks));
      }),
    );
  });
});
