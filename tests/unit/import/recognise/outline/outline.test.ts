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

  it('makes a heading of 一、 that has nothing below it', () => {
    expect(outlineText('一、建设\n二、养护\n养护100公里。')).toEqual([
      '## 一、建设',
      '## 二、养护',
      '养护100公里。',
    ]);
  });

  it('makes no heading of the last of two sentences because text happens to stand below it', () => {
    expect(outlineText('一、今年投资5亿元。\n二、今年修路6公里。\n附：项目表下载。')).toEqual([
      '一、今年投资5亿元。',
      '二、今年修路6公里。',
      '附：项目表下载。',
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

  it('keeps a heading that ends with a colon, among chapters that are sentences', () => {
    expect(
      outlineText(
        '一、主要工作完成情况：\n（一）公路建设。\n建成60公里。\n（二）运输服务。\n新增公交8辆。\n二、今年资金紧张，人员不足，需要统筹；路面老化。\n三、明年要抓好项目，按期完工；抓好养护。',
      ).slice(0, 4),
    ).toEqual(['## 一、主要工作完成情况：', '### （一）公路建设。', '建成60公里。', '### （二）运输服务。']);
  });

  it('gives a colon behind bold type to the heading', () => {
    const block = paragraph('', { content: inlines(['一、主要工作'], '：') });
    expect(outline([block, paragraph('完成投资3亿元。')])).toEqual(['## 一、主要工作：', '完成投资3亿元。']);
    const led = paragraph('', { content: inlines(['一、主要工作'], '：建成60公里。') });
    expect(outline([led])).toEqual(['## 一、主要工作：', '建成60公里。']);
  });

  it('takes a long name of a chapter for a heading, and no sentence that lacks its full stop', () => {
    const long =
      '一、坚持以交通先行理念为引领，统筹建管养运各环节协同发展，全面提升农村公路通达深度和服务水平，以高质量发展助推乡村全面振兴';
    expect(long.length).toBeGreaterThan(60);
    expect(outlineText(`${long}\n完成投资3亿元。`)).toEqual([`## ${long}`, '完成投资3亿元。']);
    const result = long.replace('全面提升', '新改建农村公路160公里，全面提升');
    expect(outlineText(`${result}\n完成投资3亿元。`)[0]).toBe(result);
  });

  it('splits a sentence that begins with its heading and stands alone', () => {
    expect(outlineText('（一）路网工程：新改建66公里。\n（二）枢纽工程：建成枢纽1处。')).toEqual([
      '## （一）路网工程：',
      '新改建66公里。',
      '## （二）枢纽工程：',
      '建成枢纽1处。',
    ]);
  });

  it('makes a heading of a brief sentence above text, whatever its later siblings are', () => {
    expect(
      outlineText(
        '一、开展情况\n1、白石大道等项目加快推进。\n路基完成90%，完成投资5600万元。\n2、农村公路养护38公里，投入资金90万元。\n3、开展检查60次，查处违章26起。\n二、存在问题\n资金不足。',
      ).slice(1, 4),
    ).toEqual([
      '### 1、白石大道等项目加快推进。',
      '路基完成90%，完成投资5600万元。',
      '2、农村公路养护38公里，投入资金90万元。',
    ]);
  });

  describe('headings without a number', () => {
    const text = '完成投资3亿元，开工8个项目。';

    it.each([
      ['2020年成绩', '2021年目标'],
      ['2022年工作回顾：', '2023年工作打算：'],
      ['今年工作成效', '明年工作举措'],
    ])('%s and %s divide a report', (first, second) => {
      expect(outlineText(`${first}\n${text}\n${second}\n${text}`)).toEqual([
        `## ${first}`,
        text,
        `## ${second}`,
        text,
      ]);
    });

    it('one part alone divides it only directly above 一、', () => {
      expect(outlineText(`2022年工作回顾\n一、投资\n${text}\n二、养护\n${text}`).slice(0, 2)).toEqual([
        '## 2022年工作回顾',
        '### 一、投资',
      ]);
      expect(outlineText(`2022年工作回顾\n${text}\n一、投资\n${text}`)).toEqual([
        '2022年工作回顾',
        text,
        '## 一、投资',
        text,
      ]);
    });

    it('parts within chapters that count on stand not above them', () => {
      const chapters = `一、投资\n2022年工作\n${text}\n2023年安排\n${text}\n二、养护\n${text}`;
      expect(outlineText(chapters)).toEqual([
        '## 一、投资',
        '2022年工作',
        text,
        '2023年安排',
        text,
        '## 二、养护',
        text,
      ]);
    });

    it('黑体 below a numbered heading is one deeper', () => {
      const heavy = (title: string) => paragraph(title, { heavy: true });
      expect(
        outline([
          paragraph('一、2022年工作'),
          heavy('基础设施'),
          paragraph(text),
          heavy('运输服务'),
          paragraph(text),
          paragraph('二、下步打算'),
          paragraph(text),
        ]),
      ).toEqual(['## 一、2022年工作', '### 基础设施', text, '### 运输服务', text, '## 二、下步打算', text]);
    });

    it('bold above the first number stands above all numbers', () => {
      const bold = (title: string) => paragraph('', { content: inlines([title]) });
      expect(
        outline([
          bold('主要成效'),
          ...lines(`一、投资\n${text}`),
          bold('下步打算'),
          ...lines(`一、养护\n${text}`),
        ]),
      ).toEqual(['## 主要成效', '### 一、投资', text, '## 下步打算', '### 一、养护', text]);
    });

    it('bold lines that end with a colon are headings, and words to the audience are none', () => {
      const bold = (title: string) => paragraph('', { content: inlines([title]) });
      expect(
        outline([bold('项目建设：'), paragraph(text), bold('养护管理：'), paragraph(text)]).slice(0, 2),
      ).toEqual(['## 项目建设：', text]);
      expect(
        outline([bold('各位代表：'), paragraph(text), bold('同志们：'), paragraph(text)]).slice(0, 2),
      ).toEqual(['各位代表：', text]);
    });

    it('parts may stand in brackets', () => {
      expect(outlineText(`【2021年工作回顾】\n${text}\n【2022年工作安排】\n${text}`)[0]).toBe(
        '## 【2021年工作回顾】',
      );
    });

    it('short lines are headings where all else are sentences, and only if there are three', () => {
      expect(outlineText(`基础设施\n${text}\n运输服务\n${text}\n安全生产\n${text}`)).toEqual([
        '## 基础设施',
        text,
        '## 运输服务',
        text,
        '## 安全生产',
        text,
      ]);
      expect(outlineText(`基础设施\n${text}\n运输服务\n${text}`)).toContain('基础设施');
      expect(outlineText(`基础设施\n${text}\n运输服务\n${text}\n安全\n生产\n养护\n${text}`)).toContain(
        '基础设施',
      );
    });
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
