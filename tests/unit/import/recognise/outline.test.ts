import { describe, expect, it } from 'vitest';
import { inlineText, type Block } from '../../../../src/import/blocks.ts';
import { outlineBlocks } from '../../../../src/import/recognise/outline.ts';
import { inlines, item, lines, paragraph, table } from '../make-blocks.ts';

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

  it('leaves items and tables where they stand', () => {
    const blocks = [item('•', '甲'), table(['甲', '乙'])];
    expect(outlineBlocks(blocks)).toEqual(blocks);
  });
});
