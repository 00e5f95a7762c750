import { describe, expect, it } from 'vitest';
import type { Meta } from '../../../../src/import/blocks.ts';
import { findTitle } from '../../../../src/import/recognise/title.ts';
import { lines, paragraph } from '../make-blocks.ts';

const head = (name: string, value: string): Meta => ({ name, value, place: 1 });

describe('findTitle', () => {
  it('takes the first short line that sounds like one', () => {
    expect(findTitle(lines('首页 > 规划计划\n\n云溪县交通运输局2024年工作计划\n建成60公里。'), [])).toEqual({
      text: '云溪县交通运输局2024年工作计划',
      start: 2,
      end: 3,
      place: 3,
    });
  });

  it('takes no number of a paper, no salutation and no item of a menu for one', () => {
    const page =
      '云交运〔2024〕8号\n·计划总结\n各股室：\n现印发给你们，请认真组织实施，遇到的问题请及时报告局办公室，年底前汇总。\n云溪县2024年工作要点';
    expect(findTitle(lines(page), [head('title', '云交运〔2024〕8号-云溪县交通运输局')])).toMatchObject({
      text: '云溪县2024年工作要点',
      start: 4,
    });
    expect(findTitle(lines('一、修路。'), [head('title', '云交运〔2024〕8号')])?.text).toBe(
      '云交运〔2024〕8号',
    );
  });

  it('takes the office in a line of its own above it, where both are centred', () => {
    const centred = { alignment: 'centre' } as const;
    const blocks = [
      paragraph('云溪县交通局', centred),
      paragraph('二〇〇八年工作总结', { ...centred, rank: 0, place: 2 }),
    ];
    expect(findTitle(blocks, [])).toMatchObject({ text: '云溪县交通局二〇〇八年工作总结', start: 0, end: 2 });
  });

  it('takes no line that says by whom and when it was adopted', () => {
    const text = '云溪县2031年工作计划\n（2031年1月8日局长办公会通过）\n建成60公里。';
    expect(findTitle(lines(text), [])?.text).toBe('云溪县2031年工作计划');
  });

  it('looks only for the place of a title that is known', () => {
    const blocks = lines('云溪县2024年工作计划\n2024 年 工作要点\n修路。');
    expect(findTitle(blocks, [], '2024年工作要点')).toMatchObject({ start: 1, end: 2, place: 2 });
    expect(findTitle(blocks, [], '工作安排')).toEqual({ text: '工作安排', start: 0, end: 0 });
  });

  it('takes the paragraph that the file marks as one', () => {
    const blocks = [
      paragraph('云交发〔2024〕1号'),
      paragraph('工作计划一览', { rank: 0, place: 2 }),
      paragraph('2024年工作计划'),
    ];
    expect(findTitle(blocks, [])).toMatchObject({ text: '工作计划一览', start: 1, end: 2, place: 2 });
  });

  it('takes lines for one title that the head of the page has as one, however they look', () => {
    const blocks = [
      paragraph('云溪县交通运输局', { rank: 0 }),
      paragraph('2024年工作计划'),
      paragraph('建成60公里，改造危桥3座。'),
    ];
    expect(findTitle(blocks, [head('title', '云溪县交通运输局2024年工作计划')])).toMatchObject({
      text: '云溪县交通运输局2024年工作计划',
      start: 0,
      end: 2,
    });
    expect(findTitle(blocks, [])?.text).not.toBe('云溪县交通运输局2024年工作计划');
  });

  it.each([
    ['云溪县2024年工作计划-云溪县人民政府', '云溪县2024年工作计划'],
    ['云溪县2024年工作计划-规划计划-云溪县交通运输局', '云溪县2024年工作计划'],
    ['云溪县2024年工作计划-农村公路-云溪县交通运输局', '云溪县2024年工作计划-农村公路'],
    ['春运服务-工作总结-云溪县交通运输局', '春运服务-工作总结'],
    ['《云溪县2024年工作计划》', '云溪县2024年工作计划'],
    ['《公路》和《航道》工作计划', '《公路》和《航道》工作计划'],
    ['云溪县2024年工作计划_规划计划_云溪县人民政府网', '云溪县2024年工作计划'],
    ['云溪县2021-2025年交通规划', '云溪县2021-2025年交通规划'],
    ['计划-云溪县交通局', '计划-云溪县交通局'],
  ])('takes %s from the head of a page whose text has no title as %s', (named, title) => {
    expect(findTitle([paragraph('建成60公里，改造危桥3座。')], [head('title', named)])?.text).toBe(title);
  });

  it('takes the line that the head of the page names, without the name of the site', () => {
    const blocks = lines('规划计划\n2024年全县交通工作\n正文有三条。');
    expect(findTitle(blocks, [head('title', '2024年全县交通工作_云溪县人民政府')])).toMatchObject({
      text: '2024年全县交通工作',
      start: 1,
      end: 2,
    });
  });

  it.each([
    ['2024年工作计划_云溪县人民政府', '2024年工作计划'],
    ['2024年工作计划 | 云溪县', '2024年工作计划'],
    ['2024年工作计划 - 云溪县人民政府', '2024年工作计划'],
    ['2024年工作计划--云溪县', '2024年工作计划'],
    ['2021-2025年规划', '2021-2025年规划'],
  ])('takes the head of the page where no line is one: %s', (named, text) => {
    expect(findTitle(lines('建成农村公路60公里。'), [head('ArticleTitle', named)])).toEqual({
      text,
      start: 0,
      end: 0,
    });
  });

  it.each<[string, string, string]>([
    [
      'an office before it',
      '云溪县交通运输局\n2024年工作计划\n建成60公里。',
      '云溪县交通运输局2024年工作计划',
    ],
    ['a year before it', '云溪县2024年度\n交通运输工作要点\n建成60公里。', '云溪县2024年度交通运输工作要点'],
    [
      'a second half',
      '云溪县交通运输局2023年工作总结\n和2024年工作计划\n建成60公里。',
      '云溪县交通运输局2023年工作总结和2024年工作计划',
    ],
    [
      'a break after 和',
      '云溪县交通运输局2023年工作总结和\n2024年工作计划\n建成60公里。',
      '云溪县交通运输局2023年工作总结和2024年工作计划',
    ],
    ['关于', '云溪县交通运输局关于\n2024年工作的计划\n建成60公里。', '云溪县交通运输局关于2024年工作的计划'],
    [
      'a note in brackets',
      '云溪县2024年工作计划\n（征求意见稿）\n建成60公里。',
      '云溪县2024年工作计划（征求意见稿）',
    ],
  ])('puts a title of several lines together: %s', (_, text, title) => {
    expect(findTitle(lines(text), [])?.text).toBe(title);
  });

  it.each<[string, string]>([
    [
      'an office that the title names itself',
      '云溪县交通运输局\n云溪县交通运输局2024年工作计划\n建成60公里。',
    ],
    ['a date', '云溪县交通运输局2024年工作计划\n（2024年1月12日）\n建成60公里。'],
    ['a number of the outline', '云溪县交通运输局2024年工作计划\n一、农村公路计划\n建成60公里。'],
    ['facts of the page', '发布时间：2024-01-12\n云溪县交通运输局2024年工作计划\n来源：本站\n建成60公里。'],
  ])('does not take %s for a part of it', (_, text) => {
    expect(findTitle(lines(text), [])?.text).toBe('云溪县交通运输局2024年工作计划');
  });

  it('joins the lines that a break divides', () => {
    const block = paragraph('');
    const content = [
      { kind: 'text' as const, text: '云溪县交通运输局 ' },
      { kind: 'break' as const },
      { kind: 'text' as const, text: '2024年工作计划' },
    ];
    expect(findTitle([{ ...block, content }], [])?.text).toBe('云溪县交通运输局2024年工作计划');
  });

  it('finds none among sentences, and none far below', () => {
    expect(findTitle(lines('建成农村公路60公里。\n一、建设'), [])).toBeUndefined();
    expect(findTitle(lines(`${'建成农村公路60公里。\n'.repeat(30)}2024年工作计划`), [])).toBeUndefined();
    expect(findTitle([], [])).toBeUndefined();
  });
});
