import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../src/import/blocks.ts';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { buildDocx, cell, field, line, paragraph, png, row, run, table, type Parts } from './build-docx.ts';

function read(body: string, parts: Omit<Parts, 'body'> = {}) {
  return readDocx(buildDocx({ body, ...parts }));
}

function textOf(body: string, parts: Omit<Parts, 'body'> = {}): string {
  return blockText(read(body, parts).blocks);
}

describe('readDocx: paragraphs', () => {
  it('joins runs of one weight and keeps bold', () => {
    const { blocks } = read(
      paragraph(run('云溪') + run('县') + run('一、总体要求。', '<w:b/>') + run('坚持')),
    );
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        place: 1,
        content: [
          { kind: 'text', text: '云溪县' },
          { kind: 'text', text: '一、总体要求。', bold: true },
          { kind: 'text', text: '坚持' },
        ],
      },
    ]);
  });

  it('tells what is set in 黑体 whole', () => {
    const heavy = '<w:rFonts w:eastAsia="黑体"/>';
    const plain = '<w:rFonts w:eastAsia="仿宋_GB2312"/>';
    const { blocks } = read(
      paragraph(run('基础设施', heavy)) +
        paragraph(run('基础', heavy) + run('设施', plain)) +
        paragraph(run('基础设施', plain)),
    );
    expect(blocks.map((block) => block.kind === 'paragraph' && block.heavy)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it('counts empty paragraphs and leaves them out', () => {
    expect(read(line('一') + '<w:p/>' + line('　') + line('二')).blocks.map(({ place }) => place)).toEqual([
      1, 4,
    ]);
  });

  it('keeps special characters, tabs and breaks', () => {
    const content =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>G209</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/>' +
      '<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Unheard" w:char="F0FC"/><w:cr/></w:r>';
    expect(textOf(paragraph(content))).toBe('甲\t乙\nG209-1✓\uf0fc');
  });

  it('counts space around text only where the file says so', () => {
    expect(textOf('<w:p><w:r><w:t> 甲 </w:t><w:t xml:space="preserve"> 乙\n丙</w:t></w:r></w:p>')).toBe(
      '甲 乙 丙',
    );
  });

  it('reads symbols that stand in text in a font of symbols', () => {
    expect(textOf(paragraph(run('\uf0fe是', '<w:rFonts w:ascii="Wingdings"/>')))).toBe('☑是');
  });

  it('raises digits, so that a power does not become another number', () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    const down = '<w:vertAlign w:val="subscript"/>';
    expect(textOf(paragraph(run('3×10') + run('3', up) + run('吨CO') + run('2', down) + run('注', up)))).toBe(
      '3×10³吨CO₂注',
    );
  });

  it('reads small figures that are set higher or lower by a length as raised, and others as they are', () => {
    const by = (shift: number, size: number): string =>
      `<w:position w:val="${shift}"/><w:sz w:val="${size}"/>`;
    const usual = '<w:sz w:val="32"/>';
    const texts = [
      [run('投资5×10', usual), run('7', by(12, 16)), run('元', usual)],
      [run('面积30m', usual), run('2', by(10, 18)), run('，CO', usual), run('2', by(-6, 18))],
      [run('建成1', usual), run('6', by(6, 32)), run('公里', usual)],
      [run('建成', usual), run('16', by(6, 16)), run('公里', usual)],
    ];
    expect(textOf(texts.map((runs) => paragraph(runs.join(''))).join(''))).toBe(
      '投资5×10⁷元\n面积30m²，CO₂\n建成16公里\n建成16公里',
    );
  });

  it.each([
    ['one line', '<w:strike/>'],
    ['two lines', '<w:dstrike/>'],
  ])('keeps what is struck through with %s, and does not merge it with what follows', (_, look) => {
    expect(
      read(paragraph(run('改造') + run('8', look) + run('6', look) + run('72公里'))).blocks[0],
    ).toMatchObject({
      content: [
        { kind: 'text', text: '改造' },
        { kind: 'text', text: '86', deletion: 1 },
        { kind: 'text', text: '72公里' },
      ],
    });
    expect(textOf(paragraph(run('改造') + run('86', look) + run('72公里')))).toBe('改造72公里');
  });

  it('shows capitals as Word does', () => {
    expect(textOf(paragraph(run('g209', '<w:caps/>') + run('线')))).toBe('G209线');
  });

  it('takes the rank from styles, with those that they are based on, and from the paragraph', () => {
    const styles = `
      <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="own"><w:name w:val="公文一级"/><w:basedOn w:val="1"/></w:style>
      <w:style w:type="paragraph" w:styleId="text"><w:name w:val="像正文"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr></w:style>`;
    const style = (id: string, more = ''): string => line(id, `<w:pStyle w:val="${id}"/>${more}`);
    const body = ['t', '1', 'own', 'text', '2', 'Heading3'].map((id) => style(id)).join('');
    const direct = style('a', '<w:outlineLvl w:val="3"/>') + style('1', '<w:outlineLvl w:val="9"/>');
    const { blocks } = read(body + direct, { styles });
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.rank : ''))).toEqual([
      0,
      1,
      1,
      undefined,
      2,
      3,
      4,
      undefined,
    ]);
    expect(blocks[0]).toHaveProperty('alignment', 'centre');
    expect(blocks[2]).toHaveProperty('content', [{ kind: 'text', text: 'own', bold: true }]);
  });

  it('lets a style of characters cancel the bold of a style of paragraphs', () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="p"><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="c"><w:rPr><w:b/></w:rPr></w:style>`;
    const body = paragraph(
      run('甲', '<w:rStyle w:val="c"/>') + run('乙') + run('丙', '<w:b w:val="0"/>'),
      '<w:pStyle w:val="p"/>',
    );
    expect(read(body, { styles }).blocks[0]).toHaveProperty('content', [
      { kind: 'text', text: '甲' },
      { kind: 'text', text: '乙', bold: true },
      { kind: 'text', text: '丙' },
    ]);
  });

  it('ends circles of styles', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="x"><w:basedOn w:val="x"/></w:style>';
    expect(textOf(line('甲', '<w:pStyle w:val="x"/>'), { styles })).toBe('甲');
  });

  it('gives alignment', () => {
    const { blocks } = read(
      line('甲', '<w:jc w:val="center"/>') +
        line('乙', '<w:jc w:val="end"/>') +
        line('丙', '<w:jc w:val="both"/>'),
    );
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.alignment : ''))).toEqual([
      'centre',
      'right',
      undefined,
    ]);
  });

  it('reads through content controls, smart tags and extensions that nobody knows', () => {
    const wrapped = ['w:smartTag', 'w:customXml', 'w:dir', 'wpsCustomData:mark']
      .map((name) => `<${name}>${run(name)}</${name}>`)
      .join('');
    const control = `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt>`;
    const block = `<w:sdt><w:sdtContent>${line('整段')}</w:sdtContent></w:sdt>`;
    expect(textOf(paragraph(wrapped + control) + block)).toBe(
      'w:smartTagw:customXmlw:dirwpsCustomData:mark控件\n整段',
    );
  });

  it('joins a large first letter with its paragraph', () => {
    expect(textOf(line('云', '<w:framePr w:dropCap="drop"/>') + line('溪县'))).toBe('云溪县');
  });

  it('gives the base text of phonetic guides and the text of equations', () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('xī')}</w:rt><w:rubyBase>${run('溪')}</w:rubyBase></w:ruby></w:r>`;
    const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
    const math = `<m:oMath><m:f><m:num>${t('8.4')}</m:num><m:den>${t('10+6')}</m:den></m:f>${t('=')}<m:sSup><m:e>${t('x')}</m:e><m:sup>${t('2')}</m:sup></m:sSup></m:oMath>`;
    const read1 = read(paragraph(ruby + math));
    expect(blockText(read1.blocks)).toBe('溪8.4/(10+6)=x²');
    expect(read1.dropped).toEqual([{ sort: '注音', text: 'xī', place: 1 }]);
  });

  it.each([
    ['<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>', '宽3 1/2米'],
    ['<m:rad><m:deg><m:r><m:t>3</m:t></m:r></m:deg><m:e><m:r><m:t>8</m:t></m:r></m:e></m:rad>', '宽3 ³√8米'],
    ['<m:r><m:t>×2</m:t></m:r>', '宽3×2米'],
  ])('keeps an equation apart from the figure before it: %s', (math, text) => {
    expect(textOf(paragraph(`${run('宽3')}<m:oMath>${math}</m:oMath>${run('米')}`))).toBe(text);
  });

  it('reads strict files', () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const body = `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>${line('严格')}</w:body></w:document>`;
    const bytes = buildDocx({
      body: '',
      files: {
        'word/document.xml': body,
        '_rels/.rels': strict(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/></Relationships>',
        ),
      },
    });
    expect(blockText(readDocx(bytes).blocks)).toBe('严格');
  });
});

describe('readDocx: links and fields', () => {
  const relations = [['h', 'hyperlink', 'https://www.example.gov.cn/a', 'External']] as const;

  it('gives links of relationships and of fields, with all that they hold', () => {
    const body =
      paragraph(`<w:hyperlink r:id="h" w:anchor="b">${run('甲')}${run('乙', '<w:b/>')}</w:hyperlink>`) +
      paragraph(
        run('见') +
          field('HYPERLINK "http://b.example/?q=1" \\l "c" \\o "提示"', run('丙') + run('丁')) +
          run('。'),
      ) +
      paragraph(`<w:fldSimple w:instr="HYPERLINK http://c.example">${run('戊')}</w:fldSimple>`);
    const contents = read(body, { relations }).blocks.map((block) =>
      block.kind === 'paragraph' ? block.content : [],
    );
    expect(contents).toEqual([
      [
        {
          kind: 'link',
          address: 'https://www.example.gov.cn/a#b',
          content: [
            { kind: 'text', text: '甲' },
            { kind: 'text', text: '乙', bold: true },
          ],
        },
      ],
      [
        { kind: 'text', text: '见' },
        { kind: 'link', address: 'http://b.example/?q=1#c', content: [{ kind: 'text', text: '丙丁' }] },
        { kind: 'text', text: '。' },
      ],
      [{ kind: 'link', address: 'http://c.example', content: [{ kind: 'text', text: '戊' }] }],
    ]);
  });

  it('gives links within the document as text', () => {
    expect(
      read(paragraph(`<w:hyperlink w:anchor="x">${run('见下')}</w:hyperlink>`)).blocks[0],
    ).toHaveProperty('content', [{ kind: 'text', text: '见下' }]);
  });

  it('gives the result of other fields, drops page numbers and says so', () => {
    const body = paragraph(run('表') + field('SEQ 表 \\* ARABIC', run('1')) + field(' PAGE ', run('7')));
    const { blocks, dropped } = read(body);
    expect(blockText(blocks)).toBe('表1');
    expect(dropped).toEqual([{ sort: '页码', text: '7', place: 1 }]);
  });

  it('takes the result of a field within an instruction as a part of the instruction', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = paragraph(
      `${mark('begin')}<w:r><w:instrText>HYPERLINK "http://</w:instrText></w:r>${field('REF x', run('a.example'))}<w:r><w:instrText>"</w:instrText></w:r>${mark('separate')}${run('甲')}${mark('end')}`,
    );
    expect(read(body).blocks[0]).toHaveProperty('content.0.address', 'http://a.example');
  });

  it('shows fields that have no result', () => {
    const mark = (type: string, more = ''): string =>
      `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`;
    const bare = (instruction: string): string =>
      `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('end')}`;
    const box = (checked: string): string =>
      `${mark('begin', `<w:ffData><w:checkBox><w:default w:val="0"/>${checked}</w:checkBox></w:ffData>`)}<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>${mark('end')}`;
    const body = paragraph(
      [
        bare('eq \\o\\ac(○,3)'),
        bare('EQ \\f(1,3)'),
        bare('EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(xī),溪)'),
        bare('SYMBOL 252 \\f "Wingdings"'),
        box('<w:checked/>'),
        box(''),
        bare('XE "索引"'),
        // An empty result is none.
        bare('EQ \\f(2,7)').replace(mark('end'), mark('separate') + mark('end')),
        mark(
          'begin',
          '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>',
        ) + mark('end'),
        bare('EQ \\f(3,8)').replace(mark('end'), mark('separate') + run('八分之三') + mark('end')),
      ].join(''),
    );
    expect(textOf(body)).toBe('③1/3溪✓☑☐2/7乙八分之三');
  });

  it('makes paragraphs of lines that are parted by breaks where one is numbered or a sentence ends, but not of a title', () => {
    const broken = (...lines: string[]): string =>
      paragraph(lines.map((text) => run(text)).join('<w:r><w:br/></w:r>'));
    const countOf = (body: string): number => read(body).blocks.length;
    expect(countOf(broken('云溪县2031年工作计划', '一、目标', '建成公路30公里。'))).toBe(3);
    expect(countOf(broken('建成公路30公里。', '', '改造危桥4座。'))).toBe(2);
    expect(countOf(broken('云溪县交通运输局', '2031年工作计划'))).toBe(1);
    expect(countOf(table(row(cell(broken('1.新建', '2.改建')))))).toBe(1);
  });

  it('lists a field whose result is not in the file, where it would show one', () => {
    const bare = (instruction: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { blocks, dropped } = read(
      paragraph(run('共') + bare(' =SUM(ABOVE) ') + run('项') + bare('XE "甲"')),
    );
    expect(blockText(blocks)).toBe('共项');
    expect(dropped).toEqual([{ sort: '没有结果的域', text: '=SUM(ABOVE)', place: 1 }]);
  });

  it('lists a chart that cannot be read', () => {
    const chart = `<w:r><w:drawing><wp:inline><wp:docPr descr="各项投资"/><a:graphic><a:graphicData><c:chart r:id="r9"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    expect(
      read(paragraph(chart + run('见图。')) + paragraph(chart.replace(' descr="各项投资"', '') + run('甲')))
        .dropped,
    ).toEqual([
      { sort: '图表', text: '各项投资', place: 1 },
      { sort: '图表', text: '（里面没有能读出来的字）', place: 2 },
    ]);
  });

  it('reads on after a field that never ends', () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>';
    expect(textOf(paragraph(begin + run('甲')) + line('乙'))).toBe('甲\n乙');
  });

  it('drops a table of contents with its title, over all its paragraphs', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body =
      line('云溪县计划') +
      line('目　录') +
      paragraph(
        `${mark('begin')}<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>${mark('separate')}${run('一、总体要求')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1', run('1'))}`,
      ) +
      line('二、任务') +
      paragraph(mark('end')) +
      line('一、总体要求');
    const { blocks, dropped } = read(body);
    expect(blockText(blocks)).toBe('云溪县计划\n一、总体要求');
    expect(dropped).toEqual([{ sort: '目录', text: '一、总体要求\t1\n目　录\n二、任务', place: 3 }]);
  });

  it('drops a table of contents in a content control or by its style', () => {
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${line('目录')}${line('一、甲 1')}</w:sdtContent></w:sdt>`;
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    expect(read(control + line('正文')).dropped).toEqual([
      { sort: '目录', text: '目录\n一、甲 1', place: 1 },
    ]);
    const { blocks, dropped } = read(line('一、甲 1', '<w:pStyle w:val="T1"/>') + line('正文'), { styles });
    expect([blockText(blocks), dropped]).toEqual(['正文', [{ sort: '目录', text: '一、甲 1', place: 1 }]]);
  });
});

describe('readDocx: pictures and text boxes', () => {
  const relations = [['p', 'image', 'media/image1.png']] as const;
  const files = { 'word/media/image1.png': png };
  const blip = (id: string, descr: string): string =>
    `<w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="${descr}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name=""/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;

  it('gives pictures with their bytes, and the author’s description', () => {
    const { blocks, images } = read(paragraph(`<w:r>${blip('p', '桥梁加固前后')}</w:r>`), {
      relations,
      files,
    });
    expect(blocks[0]).toHaveProperty('content', [
      { kind: 'picture', id: 'image-1', description: '桥梁加固前后' },
    ]);
    expect(images).toEqual(new Map([['image-1', { extension: 'png', bytes: png, name: 'image1.png' }]]));
  });

  it('does not take a file’s path for a description', () => {
    const body = paragraph(`<w:r>${blip('p', 'C:\\Users\\某某\\桥.png')}</w:r>`);
    expect(read(body, { relations, files }).blocks[0]).toHaveProperty('content.0.description', '');
  });

  it('gives pictures in VML', () => {
    const body = paragraph(
      '<w:r><w:pict><v:shape alt="路线图"><v:imagedata r:id="p" o:title="x"/></v:shape></w:pict></w:r>',
    );
    expect(read(body, { relations, files }).blocks[0]).toHaveProperty('content.0.description', '路线图');
  });

  it('names a picture that is not in the file', () => {
    const linked = [['p', 'image', 'https://a.example/b.png', 'External']] as const;
    const { images } = read(paragraph(`<w:r>${blip('p', '')}</w:r>`), { relations: linked });
    expect([...images.values()]).toEqual([{ extension: '', name: 'https://a.example/b.png' }]);
  });

  it('refuses pictures that no browser shows, all of them at once', () => {
    const emf = new Uint8Array(60);
    emf.set([1]);
    emf.set(Buffer.from(' EMF'), 40);
    const wmf = Uint8Array.from([0xd7, 0xcd, 0xc6, 0x9a, 0, 0]);
    const body = paragraph(`<w:r>${blip('e', '')}</w:r>`) + paragraph(`<w:r>${blip('w', '')}</w:r>`);
    const attempt = (): unknown =>
      read(body, {
        relations: [
          ['e', 'image', 'media/image2.emf'],
          ['w', 'image', 'media/image3.png'],
        ],
        files: { 'word/media/image2.emf': emf, 'word/media/image3.png': wmf },
      });
    expect(attempt).toThrow(
      '网页不能显示：第 1 段的 image2.emf（EMF 格式）、第 2 段的 image3.png（WMF 格式）。',
    );
  });

  it('gives a text box once, after the paragraph that holds it', () => {
    const box = `<w:txbxContent>${line('云溪县交通运输局文件')}</w:txbxContent>`;
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name=""/><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(textOf(paragraph(`<w:r>${shape}</w:r>` + run('正文')) + line('下段'))).toBe(
      '正文\n云溪县交通运输局文件\n下段',
    );
    const unknown = shape.replace('Requires="wps"', 'Requires="wpsCustomData"');
    expect(textOf(paragraph(`<w:r>${unknown}</w:r>`))).toBe('云溪县交通运输局文件');
    const only = shape
      .replace('Requires="wps"', 'Requires="wpsCustomData"')
      .replace(/<mc:Fallback>.*<\/mc:Fallback>/u, '');
    expect(textOf(paragraph(`<w:r>${only}</w:r>`))).toBe('云溪县交通运输局文件');
    const empty = shape.replace(box, '');
    expect(textOf(paragraph(`<w:r>${empty}</w:r>`))).toBe('云溪县交通运输局文件');
  });

  it('gives the text of word art, and says what it cannot give of charts', () => {
    const art = '<w:pict><v:shape><v:textpath string="工作简报"/></v:shape></w:pict>';
    const chart =
      '<w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id="c"/></a:graphicData></a:graphic></wp:inline></w:drawing>';
    const { blocks, dropped } = read(paragraph(`<w:r>${art}${chart}</w:r>`), {
      relations: [['c', 'chart', 'charts/chart1.xml']],
      files: {
        'word/charts/chart1.xml':
          '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>里程</c:v><c:v>180</c:v></c:chartSpace>',
      },
    });
    expect(blockText(blocks)).toBe('工作简报');
    expect(dropped).toEqual([{ sort: '图表', text: '里程 180', place: 1 }]);
  });
});
