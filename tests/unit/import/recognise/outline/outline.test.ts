import { describe, expect, it } from 'vitest';
import { inlineText, type Block } from '../../../../../src/import/blocks.ts';
import { outlineBlocks } from '../../../../../src/import/recognise/outline/outline.ts';
import { inlines, item, lines, paragraph, table } from '../../make-blocks.ts';

/** `## 标题` for headings, `**1.开头。**其余` for paragraphs that begin with theirs. */
function outline(blocks: readonly Block[]): string[] {
  return outlineBlocks(blocks).map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.depth)} ${inlineText(block.content)}`;
    if (block.kind === 'run-in') return `**${inlineText(block.title)}**${inlineText(block.content)}`;
    return block.kind === 'table' ? '|' : inlineText(block.content);
  });
}

const outlineText = (text: string) => outline(lines(text));

describe('outlineBlocks', () => {
  it('gives 一、（一）1.（1） their depths', () => {
    expect(
      outlineText(
        '总的要求。\n一、建设\n（一）公路\n1.农村公路\n（1）新建\n建成60公里。\n二、养护\n养护100公里。',
      ),
    ).toEqual([
      '总的要求。',
      '## 一、建设',
      '### （一）公路',
      '#### 1.农村公路',
      '##### （1）新建',
      '建成60公里。',
      '## 二、养护',
      '养护100公里。',
    ]);
  });

  it('makes headings of 一、 and （一） with text behind them, and a paragraph of the text', () => {
    expect(
      outlineText('一、加快建设。全年完成投资3亿元；开工5个项目。\n（一）公路。建成60公里；改造4座桥。'),
    ).toEqual([
      '## 一、加快建设。',
      '全年完成投资3亿元；开工5个项目。',
      '### （一）公路。',
      '建成60公里；改造4座桥。',
    ]);
  });

  it('leaves 1. and （1） with text behind them in their paragraph', () => {
    expect(
      outlineText(
        '一、建设\n1.农村公路。建成60公里；改造4座桥。\n（1）新建：乌石至柳树路，全长5公里；年底通车。',
      ),
    ).toEqual([
      '## 一、建设',
      '**1.农村公路。**建成60公里；改造4座桥。',
      '**（1）新建：**乌石至柳树路，全长5公里；年底通车。',
    ]);
  });

  it('leaves no gap where a style is not used', () => {
    expect(outlineText('（一）公路\n建成60公里。\n1.新建\n建成30公里。')).toEqual([
      '## （一）公路',
      '建成60公里。',
      '### 1.新建',
      '建成30公里。',
    ]);
  });

  it('leaves clauses and short items alone', () => {
    const text = '要做到：\n1.宣传到村；\n2.服务到户；\n3.检查到点。\n4.新增公交线路2条\n5.改造站点3个';
    expect(outlineText(text)).toEqual(text.split('\n'));
  });

  it('leaves a number before a long sentence alone', () => {
    const text = `1.${'围绕群众出行加快农村公路建设'.repeat(5)}，全年建成60公里。`;
    expect(outlineText(text)).toEqual([text]);
  });

  it('takes no circled number and no year for a heading', () => {
    const text = '①新建60公里\n建成。\n2024年，全县建成60公里。\n3.5公里道路\n完工。';
    expect(outlineText(text)).toEqual(text.split('\n'));
  });

  it('takes no list of attachments for headings', () => {
    const text = '附件：1.项目表\n2.进度表\n3.名单';
    expect(outlineText(text)).toEqual(text.split('\n'));
    expect(outlineText('1.项目表.xlsx\n正文。')).toEqual(['1.项目表.xlsx', '正文。']);
  });

  it('takes no last line above an office or a date for a heading', () => {
    expect(outlineText('1.抓好落实\n云溪县交通运输局\n2024年1月12日')[0]).toBe('1.抓好落实');
  });

  it('gives ranks of the file where there are no numbers', () => {
    expect(
      outline([
        paragraph('建设', { rank: 2 }),
        paragraph('公路', { rank: 3 }),
        paragraph('建成60公里。'),
        paragraph('养护', { rank: 2 }),
      ]),
    ).toEqual(['## 建设', '### 公路', '建成60公里。', '## 养护']);
  });

  it('sets headings without a number beside the numbered ones of their rank', () => {
    expect(
      outline([
        paragraph('一、建设', { rank: 1 }),
        paragraph('（一）公路', { rank: 2 }),
        paragraph('建成。'),
        paragraph('桥梁', { rank: 2 }),
        paragraph('结语', { rank: 1 }),
      ]),
    ).toEqual(['## 一、建设', '### （一）公路', '建成。', '### 桥梁', '## 结语']);
  });

  it('lets numbers weigh more than ranks', () => {
    expect(
      outline([
        paragraph('一、建设', { rank: 3 }),
        paragraph('（一）公路', { rank: 1 }),
        paragraph('建成。'),
      ]),
    ).toEqual(['## 一、建设', '### （一）公路', '建成。']);
  });

  it('takes no sentence and no empty line with a rank for a heading', () => {
    const blocks = [paragraph('建成农村公路60公里。', { rank: 1 }), paragraph('', { rank: 1 })];
    expect(outlineBlocks(blocks)).toEqual(blocks);
  });

  it('sets headings plain and what begins a paragraph apart from the rest', () => {
    const bold = { kind: 'paragraph' as const, content: inlines(['一、建设']), place: 1 };
    const runIn = {
      kind: 'paragraph' as const,
      content: inlines(['1.公路。'], '建成；', ['60公里'], '。'),
      place: 2,
    };
    expect(outlineBlocks([bold, runIn])).toEqual([
      { kind: 'heading', depth: 2, content: inlines('一、建设'), place: 1 },
      { kind: 'run-in', title: inlines('1.公路。'), content: inlines('建成；', ['60公里'], '。'), place: 2 },
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'with a colon above （一）',
      '一、情况：\n（一）公路。\n建成。\n二、打算：\n改造。',
      ['## 一、情况：', '### （一）公路。', '## 二、打算：'],
    ],
    [
      'above 1.',
      '一、举措\n（一）提升行动。\n1.推进在建项目。\n2.新开工项目。',
      ['## 一、举措', '### （一）提升行动。'],
    ],
    [
      'in angle brackets',
      '〈一〉推进工程。全长13公里；已完工。\n〈二〉规范市场。查处43辆；结案。',
      ['## 〈一〉推进工程。', '## 〈二〉规范市场。'],
    ],
    [
      '（2） alone beside others with text',
      '1、通畅工程\n（1）县道。已完成。全部通车。\n（2）乡道。\n续建30公里。',
      ['## 1、通畅工程', '### （2）乡道。'],
    ],
    [
      'the last of its siblings without text',
      '（1）县道。\n续建。\n（2）乡道。\n新建。\n（3）村道。',
      ['## （1）县道。', '## （2）乡道。', '## （3）村道。'],
    ],
    [
      'parts',
      '第一部分 工作总结\n一、公路\n建成。\n第二部分 工作计划\n一、公路\n新建。',
      ['## 第一部分 工作总结', '### 一、公路', '## 第二部分 工作计划', '### 一、公路'],
    ],
    [
      'parts without a number',
      '2022年工作回顾\n一、公路\n建成。\n2023年工作安排\n一、公路\n新建。',
      ['## 2022年工作回顾', '### 一、公路', '## 2023年工作安排', '### 一、公路'],
    ],
    [
      'the fourth quarter',
      '一、前三季度工作\n完成。\n二、四季度工作安排\n推进。',
      ['## 一、前三季度工作', '## 二、四季度工作安排'],
    ],
    [
      'lines of one form',
      '投资建设方面\n完成投资九百亿元，建成高速公路。\n运输生产方面\n完成客运量一亿六千万人次，同比增长。',
      ['## 投资建设方面', '## 运输生产方面'],
    ],
    [
      'a table of contents',
      '目录\n一、任务\n（一）公路\n二、措施\n一、任务\n（一）公路\n建成。\n二、措施\n落实。',
      ['## 一、任务', '### （一）公路', '## 二、措施'],
    ],
  ])('headings: %s', (_, text, headings) => {
    expect(outlineText(text).filter((line) => line.startsWith('#'))).toEqual(headings);
  });

  it.each([
    [
      'one of several could begin in bold',
      '1.石门路。路基完工，正在铺筑。\n2.白沙路5公里，中标价格160万元，由乙公司施工。',
    ],
    [
      'a first sentence has figures',
      '1.石门路续建12公里，由甲公司施工。目前正在施工。\n2.乌石路3公里，已完工。目前正在验收。',
    ],
    ['sentences are listed', '1.推进项目。\n2.新开工项目。\n3.抓好保畅。\n以上工作按月调度。'],
    ['lines are short, and only one is above text', '云溪大桥\n石门大桥\n完成投资三千万元，年底建成通车。'],
  ])('no heading and nothing bold where %s', (_, text) => {
    expect(outlineText(text)).toEqual(text.split('\n'));
  });

  it('ends a heading where its bold type ends', () => {
    const bold = (start: string, rest: string): Block => ({
      kind: 'paragraph',
      content: inlines([start], rest),
      place: 1,
    });
    expect(
      outline([
        bold('一、应急保障', '储备融雪剂30吨、编织袋5000条。'),
        bold('二、值班值守', '落实制度；按时报告。'),
      ]),
    ).toEqual([
      '## 一、应急保障',
      '储备融雪剂30吨、编织袋5000条。',
      '## 二、值班值守',
      '落实制度；按时报告。',
    ]);
  });

  it('leaves headings on lines of their own as they are where one of them has no title', () => {
    const text =
      '1、石门路\n完成12公里。\n2、白沙路\n完成5公里。\n3、新开工的乌石路、柳树路、县道太下线改建工程全长16公里，概算投资3200万元，已完成施工招标；正在进行征地拆迁。';
    expect(outlineText(text).filter((line) => line.startsWith('#'))).toEqual([
      '## 1、石门路',
      '## 2、白沙路',
    ]);
  });

  it('takes bold lines for headings where nothing is numbered', () => {
    const text = '全年实施重点项目十一个，完成投资近三亿元。';
    const blocks = ['项目提速', '民生见效'].flatMap((heading): Block[] => [
      { kind: 'paragraph', content: inlines([heading]), place: 1 },
      paragraph(text),
    ]);
    expect(outline(blocks)).toEqual(['## 项目提速', text, '## 民生见效', text]);
    expect(outline(blocks.slice(0, 2))).toEqual(['项目提速', text]);
  });

  it('leaves items and tables where they stand', () => {
    const blocks = [item('•', '甲'), table(['甲', '乙'])];
    expect(outlineBlocks(blocks)).toEqual(blocks);
  });
});
