import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../src/import/blocks.ts';
import { readText } from '../../../../src/import/text/read-text.ts';

describe('readText', () => {
  it('gives a paragraph a line, with the number of the line', () => {
    expect(readText('标题\n\n　　建成60公里。\n').blocks).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: '标题' }], place: 1 },
      { kind: 'paragraph', content: [{ kind: 'text', text: '建成60公里。' }], place: 3 },
    ]);
  });

  it('gives lines with bullets as items', () => {
    expect(readText('• 宣传到村\n- 服务到户').blocks).toEqual([
      { kind: 'item', marker: '•', depth: 0, content: [{ kind: 'text', text: '宣传到村' }], place: 1 },
      { kind: 'item', marker: '-', depth: 0, content: [{ kind: 'text', text: '服务到户' }], place: 2 },
    ]);
  });

  it('gives lines with as many tabs as tables, empty cells among them', () => {
    const { blocks } = readText('其中：\n乡镇\t里程\t投资\n石桥镇\t32\t\n南岭乡\t28\t90\n完。');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(blocks[1]).toMatchObject({ headerRows: 1, place: 2 });
    expect(blockText(blocks.slice(1, 2))).toBe('乡镇\t里程\t投资\n石桥镇\t32\t\n南岭乡\t28\t90');
  });

  it('takes one line with tabs, or lines with different numbers of them, for no table', () => {
    const { blocks } = readText('局长\t李某\n乡镇\t里程\t投资\n完。');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('takes the numbers of pages out of the sentences that they part, and lists them', () => {
    const sentence = '今年计划完成投资三亿元，新改建农村公路，处治地质灾害点，改造危桥，建成客运站点，';
    const whole = sentence.repeat(6);
    const lines = whole.match(/.{1,26}/gu) ?? [];
    const paged = [
      ...lines.slice(0, 3),
      '- 1 -',
      '',
      ...lines.slice(3, 6),
      '',
      '第 2 页 共 3 页',
      ...lines.slice(6),
    ];
    const { blocks, dropped } = readText(paged.join('\n'));
    expect(blockText(blocks)).toBe(whole);
    expect(dropped).toEqual([
      { sort: '页码', text: '- 1 -', place: 4 },
      { sort: '页码', text: '第 2 页 共 3 页', place: 10 },
    ]);
  });

  it('takes what does not count upwards for no numbers of pages', () => {
    expect(blockText(readText('甲。\n— 3 —\n乙。\n— 2 —').blocks)).toBe('甲。\n— 3 —\n乙。\n— 2 —');
  });

  it('gives nothing for a text of white space', () => {
    expect(readText(' \n\u3000\n\t\n').blocks).toEqual([]);
  });
});
