import { describe, expect, it } from 'vitest';
import type { Block, Inline, TableBlock } from '../../../../src/import/blocks.ts';
import type { BodyBlock } from '../../../../src/import/draft.ts';
import { ImportError } from '../../../../src/import/import-error.ts';
import { createBody, type PicturePaths } from '../../../../src/import/write/body.ts';
import { writeMarkdown } from '../../../../src/import/write/markdown.ts';
import { alignColumn, layOut } from '../../../../src/import/write/table-grid.ts';
import { cell, inlines, item, paragraph, table, type Written } from '../make-blocks.ts';
import { readBody } from '../read-body.ts';

function write(
  blocks: readonly BodyBlock[],
  notes = new Map<string, readonly Block[]>(),
  pictures: PicturePaths = new Map(),
) {
  return writeMarkdown(createBody(blocks, notes, pictures));
}

const text = (...written: readonly Written[]): Block => ({
  kind: 'paragraph',
  content: inlines(...written),
  place: 1,
});
const lineBreak: Inline = { kind: 'break' };
const link = (address: string): Inline => ({ kind: 'link', address, content: inlines('网上大厅') });

describe('createBody and writeMarkdown', () => {
  it.each<[string, BodyBlock[], string]>([
    ['a heading', [{ kind: 'heading', depth: 2, content: inlines('一、建设'), place: 1 }], '## 一、建设\n'],
    [
      'a heading of any depth',
      [{ kind: 'heading', depth: 9, content: inlines('甲'), place: 1 }],
      '###### 甲\n',
    ],
    [
      'a heading of two lines',
      [{ kind: 'heading', depth: 2, content: inlines('一、', lineBreak, '建设'), place: 1 }],
      '## 一、 建设\n',
    ],
    [
      'a beginning',
      [{ kind: 'run-in', title: inlines('1.公路。'), content: inlines('建成60公里。'), place: 1 }],
      '**1.公路。**建成60公里。\n',
    ],
    ['bold type', [text('建成', ['60公里'], '。')], '建成**60公里**。\n'],
    ['bold type in pieces', [text(['建'], ['成'], ' ', ['60'])], '**建成 60**\n'],
    ['bold white space', [text('甲', [' 乙 '], '丙', [' '])], '甲 **乙** 丙\n'],
    [
      'white space at the ends',
      [text(' ', '\u3000甲 ', [' ']), item('•', ' 乙 '), item('1.', '丙 ')],
      '甲\n\n- 乙\n\n1.丙\n',
    ],
    ['bold type between signs', [text('见', ['“十四五”'], '2023')], '见**“十四五**”2023\n'],
    ['bold digits beside digits', [text('20', ['23年'], '计划')], '2023**年**计划\n'],
    ['bold type that would hide a name without its end', [text('见', ['，县<'], '1')], '见，县\\<1\n'],
    ['bold names that asterisks would hide', [text('张', ['、李四'], '、王')], '张、**李四**、王\n'],
    ['a break', [text('甲', lineBreak, lineBreak, '乙')], '甲\n\n乙\n'],
    ['bullets', [item('•', '甲'), item('●', '乙', 1)], '- 甲\n- 乙\n'],
    ['numbers', [item('1.', '甲'), item('（2）', '乙')], '1.甲\n\n（2）乙\n'],
    ['a number with a space', [text('1. 新建60公里')], '1.新建60公里\n'],
    ['a number before a figure', [text('1. 5公里绿道')], '1\\. 5公里绿道\n'],
    ['nothing', [paragraph('')], ''],
    [
      'a link',
      [text('见', link('https://jt.example.cn/1?a=1'), '。')],
      '见[网上大厅](https://jt.example.cn/1?a=1)。\n',
    ],
    ['signs', [text('利润率<5%，{不含税}，3~5万元，*注')], '利润率\\<5%，\\{不含税\\}，3\\~5万元，\\*注\n'],
    ['a word that begins a module', [text('import 设备进口')], '&#x69;mport 设备进口\n'],
    ['an address', [text('见https://a.cn/x_y。')], '见https://a.cn/x_y。\n'],
    [
      'an address with signs that other programs would show as they are written',
      [text('见https://a.cn/~a，www.a.cn?a=1&b=2')],
      '见https\\://a.cn/\\~a，www\\.a.cn?a=1\\&b=2\n',
    ],
    [
      'a link whose text is its address',
      [text({ kind: 'link', address: 'https://a.cn/x', content: inlines('https://a.cn/x') })],
      '[https://a.cn/x](https://a.cn/x)\n',
    ],
    ['an address in bold type', [text('见', ['https://a.cn'], '。')], '见**https\\://a.cn**。\n'],
    ['a tag', [text('<b>甲</b>')], '\\<b>甲\\</b>\n'],
    ['what looks like a heading', [text('# 甲'), text('- 乙'), text('> 丙')], '\\# 甲\n\n\\- 乙\n\n\\> 丙\n'],
  ])('%s', (_, blocks, written) => {
    expect(write(blocks)).toBe(written);
  });

  it('writes notes by numbers, several paragraphs of one in a line', () => {
    const notes = new Map([
      ['b', [text('含续建。'), text('截至六月。')]],
      ['a', [text('快报数。')]],
    ]);
    expect(
      write([text('60公里', { kind: 'note', id: 'b' }, '，3亿元', { kind: 'note', id: 'a' }, '。')], notes),
    ).toBe('60公里[^1]，3亿元[^2]。\n\n[^1]: 含续建。 截至六月。\n\n[^2]: 快报数。\n');
    expect(write([text('60公里', { kind: 'note', id: 'c' })], new Map())).toBe('60公里\n');
  });

  it('writes pictures that are there', () => {
    const block = text(
      { kind: 'picture', id: 'p1', description: '云溪大桥' },
      { kind: 'picture', id: 'p2', description: '' },
    );
    expect(write([block], new Map(), new Map([['p1', '2024/图1.png']]))).toBe('![云溪大桥](2024/图1.png)\n');
  });

  it('writes merged cells so that the document merges them again', () => {
    const merged: TableBlock = table(
      [cell('项目', { columns: 2 }), '公里'],
      [cell('县道', { rows: 2 }), '新建', cell('30', { alignment: 'right' })],
      ['改建', cell('40', { alignment: 'right' })],
    );
    const written = write([merged]);
    expect(written).toBe('| 项目 | ← | 公里 |\n| - | - | -: |\n| 县道 | 新建 | 30 |\n| ^ | 改建 | 40 |\n');
    const { html } = readBody(written);
    expect(html).toContain('colspan="2"');
    expect(html).toContain('rowspan="2"');
  });

  it('writes a cell that is only a sign as text', () => {
    const written = write([table(['甲', '<'], ['^', '←'])]);
    expect(written).toBe('| 甲 | \\< |\n| - | - |\n| \\^ | &larr; |\n');
    expect(readBody(written).paragraphs.map((one) => one.text)).toEqual(['甲\t<', '^\t←']);
  });

  it('writes short rows, and several paragraphs of a cell in one line', () => {
    const full = {
      ...cell(''),
      blocks: [paragraph('甲'), paragraph(''), item('1.', '乙'), table(['丙', '丁'])],
    };
    expect(write([table(['项目', '内容'], [full])])).toBe(
      '| 项目 | 内容 |\n| - | - |\n| 甲 1.乙 丙 丁 | |\n',
    );
  });
});

describe('layOut', () => {
  it('gives each cell the next free place', () => {
    const grid = layOut(table([cell('甲', { rows: 2 }), '乙'], ['丙'], ['丁', '戊']));
    expect(grid.map((row) => row.map((place) => (typeof place === 'object' ? 'cell' : place)))).toEqual([
      ['cell', 'cell'],
      ['above', 'cell'],
      ['cell', 'cell'],
    ]);
  });

  it('lets a cell end with the table', () => {
    expect(layOut(table([cell('甲', { rows: 9 }), '乙']))).toHaveLength(1);
  });

  it.each([
    [
      'a cell that covers more columns than there are',
      [['项目', cell('里程', { columns: 1000 })]],
      ['C', 'C'],
    ],
    [
      'cells that all cover two columns',
      [
        [cell('甲', { columns: 2 }), '乙'],
        [cell('丙', { columns: 2 }), '丁'],
      ],
      ['C', 'C'],
    ],
    [
      'a head over the columns that begin below it',
      [[cell('表', { columns: 9 })], ['甲', '乙', '丙']],
      ['C', 'left', 'left'],
    ],
    [
      'a column that only begins beside a cell from above',
      [
        [cell('甲', { rows: 2 }), cell('乙', { columns: 3 })],
        ['丙', '丁'],
      ],
      ['C', 'C', 'left'],
    ],
  ])('has no column in which nothing begins: %s', (_, rows, first) => {
    const [row = []] = layOut(table(...rows));
    expect(row.map((place) => (typeof place === 'object' ? 'C' : place))).toEqual(first);
  });

  it('refuses a table that is too large', () => {
    let refused: unknown;
    try {
      layOut(table(...Array.from({ length: 101 }, () => Array.from({ length: 1000 }, () => '甲'))));
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(ImportError);
    expect(refused).toMatchObject({
      message: '有一个表格超过 100000 格。',
      advice: '请把它作为附件发布，正文里只留主要的数字。',
    });
  });
});

describe('alignColumn', () => {
  it('follows most cells below the header', () => {
    const right = cell('1', { alignment: 'right' });
    const centre = cell('1', { alignment: 'centre' });
    const grid = layOut(
      table(['甲', right, '丙'], ['甲', right, centre], ['甲', right, centre], ['甲', '乙', centre]),
    );
    expect([0, 1, 2].map((column) => alignColumn(grid, column))).toEqual([null, 'right', 'center']);
  });
});
