import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockText, type Block } from '../../../../src/import/blocks.ts';
import { ImportError } from '../../../../src/import/import-error.ts';
import { readMarkdown } from '../../../../src/import/markdown/read-markdown.ts';
import { startProcessorTime } from '../../processor-time.ts';

function textOf(source: string): string {
  return blockText(readMarkdown(source).blocks);
}

function kinds(blocks: readonly Block[]): string[] {
  return blocks.map(({ kind }) => kind);
}

describe('readMarkdown', () => {
  it('gives headings as paragraphs with their rank, and the line they stand in', () => {
    expect(readMarkdown('# 计划\n\n## 一、建设\n\n建成**60公里**。').blocks).toEqual([
      { kind: 'paragraph', rank: 1, content: [{ kind: 'text', text: '计划' }], place: 1 },
      { kind: 'paragraph', rank: 2, content: [{ kind: 'text', text: '一、建设' }], place: 3 },
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: '建成' },
          { kind: 'text', text: '60公里', bold: true },
          { kind: 'text', text: '。' },
        ],
        place: 5,
      },
    ]);
  });

  it('gives lists as items, numbers as they count, nested ones below', () => {
    const { blocks } = readMarkdown('3. 甲\n4. 乙\n   - 丙\n   - 丁\n\n     戊');
    expect(
      blocks.map((block) =>
        block.kind === 'item'
          ? [block.marker, block.depth, blockText([block])]
          : [block.kind, blockText([block])],
      ),
    ).toEqual([
      ['3.', 0, '3.甲'],
      ['4.', 0, '4.乙'],
      ['•', 1, '丙'],
      ['•', 1, '丁'],
      ['paragraph', '戊'],
    ]);
  });

  it('gives tables with the alignment of their columns', () => {
    const { blocks } = readMarkdown('| 乡镇 | 里程 | 备注 |\n| --- | ---: | :-: |\n| 石桥镇 | 32 | 无 |');
    expect(kinds(blocks)).toEqual(['table']);
    expect(blocks[0]).toMatchObject({
      headerRows: 1,
      rows: [
        [{ columns: 1, rows: 1 }, { alignment: 'right' }, { alignment: 'centre' }],
        [{}, {}, {}],
      ],
    });
    expect(blockText(blocks)).toBe('乡镇\t里程\t备注\n石桥镇\t32\t无');
  });

  it('gives notes by their names, and as text if nothing refers to them', () => {
    const { blocks, notes } = readMarkdown('建成60公里[^a]。\n\n[^a]: 含续建。\n\n[^b]: 另有30公里。');
    expect(blocks[0]).toHaveProperty('content.1', { kind: 'note', id: 'a' });
    expect([...notes].map(([id, content]) => [id, blockText(content)])).toEqual([['a', '含续建。']]);
    expect(blockText(blocks)).toBe('建成60公里。\n另有30公里。');
  });

  it('lets tags go and keeps what stands between them', () => {
    const { blocks, dropped } = readMarkdown(
      '<div>\n\n投资<span style="x">3亿元</span><br>完成。\n\n</div>\n\n<p>二、问题</p>',
    );
    expect(blockText(blocks)).toBe('投资3亿元\n完成。\n二、问题');
    expect(dropped).toEqual([
      { sort: 'HTML 标签', text: '<div>', place: 1 },
      { sort: 'HTML 标签', text: '<span style="x">', place: 3 },
      { sort: 'HTML 标签', text: '</span>', place: 3 },
      { sort: 'HTML 标签', text: '</div>', place: 5 },
      { sort: 'HTML 标签', text: '<p>二、问题</p>', place: 7 },
    ]);
  });

  it('lists tags whole, however many stand in a row', () => {
    const tags = '<b>'.repeat(40);
    const { dropped } = readMarkdown(`<div>\n${tags}修路`);
    expect(dropped).toEqual([{ sort: 'HTML 标签', text: `<div>\n${tags}修路`, place: 1 }]);
  });

  it.each([
    ['修好<b><b><b>危桥</b>', ['<b>', '</b>', '<b>']],
    ['修好<b></b>危桥<sup> </sup><s></s>', ['<b>', '</b>', '<s>', '</s>']],
    ['<b>修好**<b>危桥</b>**</b>', ['<b>', '</b>']],
    ['<del>修好<s>危桥</s></del>2座', ['<s>', '</s>']],
    ['修好<ruby><ruby><b>危桥', ['<ruby>']],
    ['修好危桥<ruby><b>', ['<ruby>', '<b>']],
    ['<b>修好[危桥](https://jt.example.cn/)</b><q></q><rt></rt>', []],
  ])('lists tags that change nothing: %j', (source, tags) => {
    const { dropped } = readMarkdown(`${source}\n`);
    expect(dropped.filter(({ sort }) => sort === 'HTML 标签').map(({ text }) => text)).toEqual(tags);
  });

  it.each([
    ['~~~划去~~~\n修路。', '划去~~~\n修路。'],
    ['``` 一、建设 修桥\n修路。\n```', '一、建设 修桥\n修路。'],
    ['~~~2024年\n~~~', '2024年\n'],
  ])('keeps the words behind a fence: %j', (source, text) => {
    const { blocks, dropped } = readMarkdown(source);
    expect([blockText(blocks), dropped]).toEqual([text, []]);
  });

  it('lists the name of a language behind a fence', () => {
    const { blocks, dropped } = readMarkdown('甲\n\n```yaml\n修路。\n```');
    expect(blockText(blocks)).toBe('甲\n修路。');
    expect(dropped).toEqual([{ sort: '代码块的语言', text: 'yaml', place: 3 }]);
  });

  it('lets comments go and says so', () => {
    const { blocks, dropped } = readMarkdown('公开。<!-- 内部 -->\n\n<!-- 整段 -->');
    expect(blockText(blocks)).toBe('公开。');
    expect(dropped.map(({ text }) => text)).toEqual(['<!-- 内部 -->', '<!-- 整段 -->']);
    expect(dropped[0]).toEqual({ sort: '注释', text: '<!-- 内部 -->', place: 1 });
  });

  it('takes the values of a frontmatter as they are spelt, and nothing for what is empty', () => {
    const { meta } = readMarkdown(
      '---\ntitle: 2024\ndate: ~\nkeywords: [~, 1.10, 公路, null, 0x10, yes]\n---\n正文。',
    );
    expect(meta).toEqual([
      { name: 'title', value: '2024', place: 1 },
      { name: 'Keywords', value: '1.10 公路 0x10 yes', place: 1 },
    ]);
  });

  it('refuses asterisks that stand in each other a hundred times', () => {
    const nested = (count: number) => `${'*'.repeat(count)}甲${'*'.repeat(count)}`;
    expect(() => readMarkdown(nested(400))).toThrow('星号一层套一层，层数太多，读不出来。');
    expect(textOf(nested(40))).toBe('甲');
  });

  it('takes title, date and keywords of a frontmatter, and counts its lines', () => {
    const { meta, blocks } = readMarkdown(
      '---\ntitle: 2024年工作计划\ndate: 2024-01-15\nkeywords: [公路, 桥梁]\nlayout: post\n---\n正文。',
    );
    expect(meta).toEqual([
      { name: 'title', value: '2024年工作计划', place: 1 },
      { name: 'PubDate', value: '2024-01-15', place: 1 },
      { name: 'Keywords', value: '公路 桥梁', place: 1 },
    ]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.place).toBe(7);
  });

  it('lists what stands in a frontmatter and is of no use', () => {
    const list = (yaml: string) => {
      const { dropped, blocks } = readMarkdown(`---\n${yaml}\n---\n正文。`);
      expect(blockText(blocks)).toBe('正文。');
      return dropped;
    };
    const sort = '没有用到的文件信息';
    expect(list('# 说明\ntitle: 计划\nlayout: post\ntags:\n  - 公路\n  - 桥梁\ndraft: ~')).toEqual([
      { sort, text: 'layout: post', place: 1 },
      { sort, text: 'tags:\n  - 公路\n  - 桥梁', place: 1 },
    ]);
    // What is no YAML, or takes a parser minutes, is listed as it is.
    for (const yaml of ['title: 关于: 计划', `a: 1\n${'? '.repeat(2000)}`])
      expect(list(yaml)).toEqual([{ sort, text: yaml.trim(), place: 1 }]);
  });

  it.each([
    ['---\n总体要求\n---\n正文。', '总体要求正文。'],
    ['---\n- 甲\n---\n正文。', '甲正文。'],
    ['---\n# 一、要求\n---\n正文。', '一、要求正文。'],
    ['---\n1:2\n---\n正文。', '1:2正文。'],
  ])('takes for text what stands between two lines and is no list of fields: %j', (source, text) => {
    expect(readMarkdown(source).meta).toEqual([]);
    expect(textOf(source).replaceAll('\n', '')).toBe(text);
  });

  it('reads pictures and links whose address has a space, or stands elsewhere', () => {
    const bytes = new Uint8Array([1]);
    const { blocks, images } = readMarkdown(
      '![桥](照片 (2).png)[表](项目 表.xlsx)\n\n![图][p] [网][w]\n\n[p]: a.png\n[w]: https://jt.example.cn/',
      (address) =>
        ['%E7%85%A7%E7%89%87%20(2).png', '照片 (2).png', 'a.png'].includes(address) ? bytes : undefined,
    );
    expect(blocks[0]).toMatchObject({
      content: [
        { kind: 'picture', description: '桥' },
        { kind: 'link', address: '项目 表.xlsx' },
      ],
    });
    expect(images.get('p1')).toEqual({ name: '照片 (2).png', extension: 'png', bytes });
    expect(blocks[1]).toMatchObject({
      content: [
        { kind: 'picture', description: '图' },
        {},
        { kind: 'link', address: 'https://jt.example.cn/' },
      ],
    });
  });

  it('lists pictures that were not saved with the text, by what they show', () => {
    const { blocks, images, dropped } = readMarkdown('![云溪大桥](bridge.png)全长1公里。![](b.png)');
    expect(blockText(blocks)).toBe('全长1公里。');
    expect([...images]).toEqual([]);
    expect(dropped).toEqual([
      { sort: '没有一起保存的图片', text: '云溪大桥', place: 1 },
      { sort: '没有一起保存的图片', text: 'b.png', place: 1 },
    ]);
  });

  it.each([
    ['3~5万元，6~8公里', '3~5万元，6~8公里'],
    ['    缩进的一段', '缩进的一段'],
    ['```\n甲\n乙\n```', '甲\n乙'],
    ['> 群众说：\n> 好', '群众说：好'],
    ['`基层`力量', '基层力量'],
    ['甲\\\n乙', '甲\n乙'],
    ['**一、总体要求。**坚持', '一、总体要求。坚持'],
    ['~~百分之五~~百分之六', '百分之六'],
    ['投资10<sup>8</sup>元，86m<sup>2</sup>，CO<sub>2</sub>', '投资10⁸元，86m²，CO₂'],
    ['改造<del>86</del><s>85</s>72公里', '改造72公里'],
    ['<ruby>路基<rp>(</rp><rt>lùjī</rt><rp>)</rp></ruby>完工', '路基（lùjī）完工'],
    ['<table><tr><td>86</td><td>72</td></tr></table>', '86\t72'],
    [
      '<table>\n<tr><td>甲</td><td>乙</td></tr>\n\n<tr><td>86</td><td>72</td></tr>\n</table>',
      '甲\t乙\n86\t72',
    ],
    ['<p>投资10<sup>8</sup>元</p>', '投资10⁸元'],
    ['[项目表][a]\n\n[a]: https://jt.example.cn/1.xlsx', '项目表'],
    ['　　建成60公里。\n　　改造4座。', '建成60公里。\n改造4座。'],
    ['一、建设\n加快农村公路建设', '一、建设\n加快农村公路建设'],
    ['加快\n1.农村公路', '加快\n1.农村公路'],
    ['加快农村公\n路建设，提高\n质量。', '加快农村公路建设，提高质量。'],
    ['第一句。\n第二句。\n第三句', '第一句。\n第二句。\n第三句'],
    ['[项目表](https://jt.example.cn/1.xlsx)', '项目表'],
  ])('%j says %j', (source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it('reads ten quotations in each other and refuses more', () => {
    expect(textOf(`${'> '.repeat(10)}深`)).toBe('深');
    let refused: unknown;
    try {
      readMarkdown(`${'> '.repeat(300)}深`);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(ImportError);
    expect(refused).toMatchObject({
      message: '第 1 行：引用或列表一层套一层，超过 12 层，读不出来。',
      advice: '请去掉多余的 > 号和缩进。',
    });
  });

  it('keeps the number of an item that has no words of its own', () => {
    expect(blockText(readMarkdown('1. - 甲\n2.\n3. 乙').blocks)).toBe('1.\n甲\n2.\n3.乙');
  });

  it('refuses a paragraph with too many marks before it reads it', () => {
    const elapsed = startProcessorTime();
    expect(() => readMarkdown(`---\ntitle: 甲\n---\n\n${'*乙'.repeat(2500)}`)).toThrow(
      new ImportError(
        '第 5 行：这一段里的星号、下划线、尖括号、花括号等标记超过 2000 处，读不出来。',
        '请把它分成几段，或者删去多余的标记。',
      ),
    );
    expect(elapsed()).toBeLessThan(5000);
  });

  it('reads the sample', () => {
    const file = new URL('../../../fixtures/import/markdown/summary.md', import.meta.url);
    const { blocks, notes, dropped } = readMarkdown(readFileSync(file, 'utf8'));
    expect(blockText(blocks).split('\n')).toEqual([
      '云溪县交通运输局2023年工作总结',
      '2023年完成投资3.6亿元，同比增长~~5%~~6%，详见项目表。',
      '一、主要工作',
      '1.建成农村公路42公里。',
      '2.改造危桥4座：',
      '乌石桥',
      '柳树桥',
      '乡镇\t里程',
      '石桥镇\t12.0',
      '南岭乡\t8.5',
      '群众说：路好走了。',
      '二、存在的问题',
      '养护资金不足；基层力量薄弱。',
    ]);
    expect([...notes.keys()]).toEqual(['1']);
    expect(dropped).toHaveLength(5);
  });
});
