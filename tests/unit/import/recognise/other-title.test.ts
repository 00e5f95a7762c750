import { describe, expect, test } from 'vitest';
import { askForOtherTitle } from '../../../../src/import/recognise/other-title.ts';
import { paragraph } from '../make-blocks.ts';

function ask(title: string, ...lines: string[]): string[] {
  return askForOtherTitle(
    title,
    lines.map((line) => paragraph(line)),
  ).map(({ advice }) => advice);
}

describe('askForOtherTitle', () => {
  test('asks of a second document behind the first', () => {
    expect(
      ask(
        '云溪县交通运输局2031年工作总结',
        '建成公路45公里。',
        '云溪县交通运输局2032年工作计划',
        '建成公路50公里。',
      ),
    ).toEqual([
      '正文里的“云溪县交通运输局2032年工作计划”像是另一份文件的标题。一个文件里有两份的，请分成两个文件各自导入，否则后一份的数都算成前一份的。',
    ]);
    expect(ask('石门县公路中心二〇三一年工作要点', '石门县公路中心二〇三二年工作要点')).toHaveLength(1);
  });

  test.each([
    ['a section without an office', '云溪县交通运输局2031年工作总结', '2032年工作计划'],
    [
      'what a notice encloses',
      '关于印发云溪县交通运输局2032年工作要点的通知',
      '云溪县交通运输局2032年工作要点',
    ],
    ['what is attached', '云溪县交通运输局2031年工作总结', '附件：云溪县交通运输局2032年工作计划'],
    ['an item of a list', '云溪县交通运输局2031年工作总结', '1.云溪县交通运输局2032年工作计划'],
    [
      'a part of its title',
      '云溪县交通运输局2031年工作总结和2032年工作计划',
      '云溪县交通运输局2031年工作总结',
    ],
    ['a sentence', '云溪县交通运输局2031年工作总结', '按照《云溪县交通运输局2032年工作计划》'],
  ])('asks nothing of %s', (_, title, line) => {
    expect(ask(title, line)).toEqual([]);
  });
});
