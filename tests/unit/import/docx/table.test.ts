import { describe, expect, it } from 'vitest';
import { blockText, type Block } from '../../../../src/import/blocks.ts';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { buildDocx, cell, line, paragraph, row, run, table } from './build-docx.ts';

function readBlocks(body: string): readonly Block[] {
  return readDocx(buildDocx({ body })).blocks;
}

/** Cells as `text columns×rows`. */
function shape(body: string): string[][] {
  const [block] = readBlocks(body);
  if (block?.kind !== 'table') throw new Error('no table');
  return block.rows.map((each) =>
    each.map(({ blocks, columns, rows }) => `${blockText(blocks)} ${columns}×${rows}`),
  );
}

const restart = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;

describe('readDocx: tables', () => {
  it('gives merged cells where they begin', () => {
    const body = table(
      row(cell(line('项目'), span(2)), cell(line('公里'))),
      row(cell(line('农村公路'), restart), cell(line('新建')), cell(line('30'))),
      row(cell('<w:p/>', goesOn), cell(line('改建')), cell(line('40'))),
      row(cell('<w:p/>', goesOn), cell(line('合计'), span(2) + restart)),
      row(cell(line('备注')), cell('<w:p/>', span(2) + goesOn)),
    );
    expect(shape(body)).toEqual([
      ['项目 2×1', '公里 1×1'],
      ['农村公路 1×3', '新建 1×1', '30 1×1'],
      ['改建 1×1', '40 1×1'],
      ['合计 2×2'],
      ['备注 1×1'],
    ]);
  });

  it('reads merges to the right in the old form', () => {
    const body = table(
      row(
        cell(line('甲'), '<w:hMerge w:val="restart"/>'),
        cell('<w:p/>', '<w:hMerge w:val="continue"/>'),
        cell(line('乙')),
      ),
    );
    expect(shape(body)).toEqual([['甲 2×1', '乙 1×1']]);
  });

  it('takes a cell that goes on with none above, or with a narrower one, for a cell of its own', () => {
    const body = table(
      row(cell(line('甲'), goesOn), cell(line('乙'))),
      row(cell(line('丙'), span(2) + goesOn)),
    );
    expect(shape(body)).toEqual([['甲 1×1', '乙 1×1'], ['丙 2×1']]);
  });

  it('lists text of cells that are covered', () => {
    const body = table(row(cell(line('甲'), restart)), row(cell(line('遮住'), goesOn)));
    expect(shape(body)).toEqual([['甲 1×2'], []]);
    expect(readDocx(buildDocx({ body })).concealed).toEqual([
      { sort: '隐藏文字（被合并的单元格遮住）', text: '遮住', place: 2 },
    ]);
  });

  it('keeps columns free before and after a row', () => {
    const body = table(
      row(cell(line('甲'))).replace(
        '<w:tr>',
        '<w:tr><w:trPr><w:gridBefore w:val="2"/><w:gridAfter w:val="1"/></w:trPr>',
      ),
    );
    expect(shape(body)).toEqual([[' 2×1', '甲 1×1', ' 1×1']]);
  });

  it('counts header rows at the top only', () => {
    const header = (text: string): string =>
      row(cell(line(text))).replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>');
    const [block] = readBlocks(table(header('甲'), header('乙'), row(cell(line('丙'))), header('丁')));
    expect(block).toMatchObject({ headerRows: 2, place: 1 });
  });

  it('gives the alignment that all of a cell has', () => {
    const right = '<w:jc w:val="right"/>';
    const [block] = readBlocks(table(row(cell(line('1', right)), cell(line('1', right) + line('2')))));
    expect(block?.kind === 'table' && block.rows[0]?.map(({ alignment }) => alignment)).toEqual([
      'right',
      undefined,
    ]);
  });

  it('makes paragraphs of a table in a cell, and loses nothing of it', () => {
    const inner = table(
      row(cell(line('一')), cell(line('二') + line('三'))),
      row(cell(table(row(cell(line('四')))) + line('五'))),
    );
    const body = table(row(cell(line('前') + inner + line('后'))));
    expect(shape(body)).toEqual([['前\n一\t二\n三\n四\n五\n后 1×1']]);
  });

  it('reads rows and cells in content controls', () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(shape(table(control(row(control(cell(control(line('甲'))))))))).toEqual([['甲 1×1']]);
  });

  it('bounds spans that no table has', () => {
    expect(shape(table(row(cell(line('甲'), span(1_000_000_000)))))).toEqual([['甲 256×1']]);
  });
});

describe('readDocx: notes and what is around the text', () => {
  it('gives notes in the order of their references', () => {
    const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const { blocks, notes, dropped } = readDocx(
      buildDocx({
        body:
          paragraph(run('甲') + reference('footnote', 3) + reference('endnote', 2)) +
          table(row(cell(paragraph(run('乙') + reference('footnote', 2))))) +
          paragraph(run('丙') + reference('footnote', 3)),
        footnotes: `<w:footnote w:type="separator" w:id="0">${line('线')}</w:footnote><w:footnote w:id="2">${line('注二')}</w:footnote><w:footnote w:id="3">${paragraph('<w:r><w:footnoteRef/></w:r>' + run('注三'))}${line('续')}</w:footnote><w:footnote w:id="4">${line('无')}</w:footnote>`,
        endnotes: `<w:endnote w:id="2">${line('尾注')}</w:endnote>`,
      }),
    );
    expect(blocks[0]).toHaveProperty('content.1', { kind: 'note', id: 'footnote-3' });
    expect([...notes].map(([id, content]) => [id, blockText(content), content[0]?.place])).toEqual([
      ['footnote-3', '注三\n续', 1],
      ['endnote-2', '尾注', 1],
      ['footnote-2', '注二', 2],
    ]);
    expect(dropped).toEqual([{ sort: '正文没有引用的脚注', text: '无', place: 0 }]);
  });

  it('drops headers, footers and watermarks and says so; keeps title and date, not the author', () => {
    const number = line('— ') + '<w:p><w:fldSimple w:instr="PAGE">' + run('1') + '</w:fldSimple></w:p>';
    const { dropped, meta } = readDocx(
      buildDocx({
        body: line('甲'),
        header: paragraph(
          run('云溪县交通运输局') +
            '<w:r><w:pict><v:shape><v:textpath string="草稿"/></v:shape></w:pict></w:r>',
        ),
        footer: number,
        core: '<dc:title>工作计划</dc:title><dc:creator>某人</dc:creator><dcterms:created>2022-11-25T01:00:00Z</dcterms:created>',
      }),
    );
    expect(dropped).toEqual([
      { sort: '水印', text: '草稿', place: 0 },
      { sort: '页眉', text: '云溪县交通运输局', place: 0 },
      { sort: '页码', text: '— 1', place: 0 },
    ]);
    expect(meta).toEqual([
      { name: 'title', value: '工作计划', place: 0 },
      { name: 'created', value: '2022-11-25T01:00:00Z', place: 0 },
    ]);
  });
});
