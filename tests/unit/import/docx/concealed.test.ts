import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../src/import/blocks.ts';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { buildDocx, cell, field, line, paragraph, row, run, table, type Parts } from './build-docx.ts';

function read(body: string, parts: Omit<Parts, 'body'> = {}) {
  const { blocks, concealed } = readDocx(buildDocx({ body, ...parts }));
  return { text: blockText(blocks), concealed };
}

const hidden = '<w:vanish/>';

describe('readDocx: what is concealed', () => {
  it('lists hidden text and does not give it', () => {
    const body =
      line('首段') +
      paragraph(run('公开') + run('不', hidden) + run('公开', hidden) + run('。') + run('尾', hidden));
    expect(read(body)).toEqual({
      text: '首段\n公开。',
      concealed: [
        { sort: '隐藏文字', text: '不公开', place: 2 },
        { sort: '隐藏文字', text: '尾', place: 2 },
      ],
    });
  });

  it('finds text hidden by styles, and shows what a run takes out of them', () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="p"><w:rPr>${hidden}</w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="q"><w:basedOn w:val="p"/></w:style>
      <w:style w:type="character" w:styleId="c"><w:rPr>${hidden}</w:rPr></w:style>`;
    const body =
      line('一', '<w:pStyle w:val="q"/>') +
      paragraph(run('二', '<w:rStyle w:val="c"/>') + run('三')) +
      paragraph(
        run('四', '<w:vanish w:val="0"/>') + run('五', '<w:rStyle w:val="c"/>'),
        '<w:pStyle w:val="p"/>',
      );
    expect(read(body, { styles })).toEqual({
      text: '三\n四五',
      concealed: [
        { sort: '隐藏文字', text: '一', place: 1 },
        { sort: '隐藏文字', text: '二', place: 2 },
      ],
    });
  });

  it('does not take text for hidden that is only left out on the web', () => {
    expect(read(paragraph(run('甲', '<w:webHidden/>')))).toEqual({ text: '甲', concealed: [] });
  });

  it('does not list hidden instructions of fields', () => {
    const entry = field('XE "索引"', '').replaceAll('<w:r>', `<w:r><w:rPr>${hidden}</w:rPr>`);
    expect(read(paragraph(entry + run('甲')))).toEqual({ text: '甲', concealed: [] });
  });

  it('lists white and tiny text as doubtful and gives it, but not white text on a ground', () => {
    const white = '<w:color w:val="FFFFFF"/>';
    const ground = '<w:shd w:val="clear" w:fill="1F4E79"/>';
    const body =
      paragraph(
        run('白', white) +
          run('小', '<w:sz w:val="2"/>') +
          run('底', white + ground) +
          run('黄', `${white}<w:highlight w:val="blue"/>`),
      ) +
      line('段', ground).replace('<w:t ', `<w:rPr>${white}</w:rPr><w:t `) +
      table(row(cell(paragraph(run('格', white)), ground)));
    expect(read(body)).toEqual({
      text: '白小底黄\n段\n格',
      concealed: [
        { sort: '疑似隐藏文字（白色）', text: '白', place: 1 },
        { sort: '疑似隐藏文字（字号极小）', text: '小', place: 1 },
      ],
    });
  });

  it('gives the text with changes accepted, and lists each', () => {
    const body =
      paragraph(
        `${run('完成')}<w:del>${run('80').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('9')}${run('0', '<w:b/>')}</w:ins>${run('公里')}`,
      ) +
      paragraph(`<w:moveFrom>${run('旧处')}</w:moveFrom>${run('甲')}`) +
      paragraph(`<w:moveTo>${run('新处')}</w:moveTo><w:ins><w:del>${run('都不要')}</w:del></w:ins>`);
    expect(read(body)).toEqual({
      text: '完成90公里\n甲\n新处',
      concealed: [
        { sort: '修订（删除）', text: '80', place: 1 },
        { sort: '修订（插入）', text: '90', place: 1 },
        { sort: '修订（移出）', text: '旧处', place: 2 },
        { sort: '修订（移入）', text: '新处', place: 3 },
        { sort: '修订（删除）', text: '都不要', place: 3 },
      ],
    });
  });

  it('joins paragraphs whose separation was deleted', () => {
    const body =
      line('上', '<w:rPr><w:del w:id="1"/></w:rPr>') +
      line('下') +
      line('末', '<w:rPr><w:ins w:id="2"/></w:rPr>');
    expect(read(body)).toEqual({
      text: '上下\n末',
      concealed: [
        { sort: '修订（删除）', text: '（换段）', place: 1 },
        { sort: '修订（插入）', text: '（换段）', place: 3 },
      ],
    });
  });

  it('lists inserted, deleted and hidden rows and cells', () => {
    const marked = (mark: string, text: string): string =>
      row(cell(line(text))).replace('<w:tr>', `<w:tr><w:trPr><${mark}/></w:trPr>`);
    const body = table(
      marked('w:del', '删行'),
      marked('w:ins', '增行'),
      marked('w:hidden', '藏行'),
      row(cell(line('甲')), cell(line('删格'), '<w:cellDel/>')),
    );
    expect(read(body)).toEqual({
      text: '增行\n甲\t',
      concealed: [
        { sort: '修订（删除）', text: '（表格行）', place: 1 },
        { sort: '修订（删除）', text: '删行', place: 1 },
        { sort: '修订（插入）', text: '（表格行）', place: 2 },
        { sort: '修订（插入）', text: '增行', place: 2 },
        { sort: '隐藏文字', text: '藏行', place: 3 },
        { sort: '修订（删除）', text: '删格', place: 5 },
      ],
    });
  });

  it('lists comments at the place they are about', () => {
    const comments = `<w:comment w:id="0" w:author="某人">${line('数字待核')}</w:comment><w:comment w:id="1">${line('无处')}</w:comment>`;
    const body =
      line('甲') +
      paragraph(
        `<w:commentRangeStart w:id="0"/>${run('180公里')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      );
    expect(read(body, { comments })).toEqual({
      text: '甲\n180公里',
      concealed: [
        { sort: '批注', text: '无处', place: 1 },
        { sort: '批注', text: '数字待核', place: 2 },
      ],
    });
  });

  it('does not give hidden shapes, hidden pictures and hidden notes', () => {
    const box = `<w:r><w:drawing><wp:anchor><wp:docPr id="1" name="" hidden="1"/><wps:wsp><wps:txbx><w:txbxContent>${line('藏框')}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>`;
    const vml = `<w:r><w:pict><v:shape style="position:absolute; visibility:hidden"><v:textbox><w:txbxContent>${line('藏形')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const picture = `<w:r><w:rPr>${hidden}</w:rPr><w:drawing><wp:inline><wp:docPr id="1" name="" descr="证件"/><a:blip r:embed="p"/></wp:inline></w:drawing></w:r>`;
    const note = `<w:r><w:rPr>${hidden}</w:rPr><w:footnoteReference w:id="2"/></w:r>`;
    const bytes = buildDocx({
      body: paragraph(run('甲') + box + vml + picture + note),
      footnotes: `<w:footnote w:id="2">${line('藏注')}</w:footnote>`,
      relations: [['p', 'image', 'media/image1.png']],
    });
    const { blocks, concealed, images, notes } = readDocx(bytes);
    expect([blockText(blocks), images.size, notes.size]).toEqual(['甲', 0, 0]);
    expect(concealed.map(({ text }) => text)).toEqual(['（图片：证件）（脚注：藏注）', '藏框', '藏形']);
  });

  it('does not list what belongs to a file without any of these', () => {
    const body =
      line('甲') +
      paragraph('<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:proofErr w:type="spellStart"/>' + run('乙'));
    expect(read(body)).toEqual({ text: '甲\n乙', concealed: [] });
  });
});
