import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../../src/attachments/metadata/read-metadata.ts';
import { judgeContent } from '../../../../src/attachments/content/judge-content.ts';
import { makeOffice, makePackage } from '../make-office.ts';
import { makeJpeg } from '../make-picture.ts';
import { startProcessorTime } from '../../processor-time.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('readMetadata of pictures', () => {
  test('tells the place, the photographer, and nothing where there is nothing', () => {
    expect(readMetadata('.jpg', makeJpeg({ place: [26.5, 109.25], artist: '云溪县某职工' }))).toEqual([
      '拍摄地点（纬度 26.50，经度 109.25）',
      '拍摄者“云溪县某职工”',
    ]);
    expect(readMetadata('.jpg', makeJpeg())).toEqual([]);
    expect(readMetadata('.jpg', makeJpeg({ artist: 'Administrator' }))).toEqual([]);
  });

  test('a picture that is cut off, or none, tells nothing', () => {
    const whole = makeJpeg({ place: [26.5, 109.25] });
    for (let length = 0; length < whole.length; length += 7)
      expect(() => readMetadata('.jpg', whole.subarray(0, length))).not.toThrow();
    expect(readMetadata('.png', latin1('<html>'))).toEqual([]);
  });
});

describe('readMetadata of what is two things', () => {
  const archive = makePackage({ 'a.txt': 'a' });

  test.each([
    ['.jpg', makeJpeg()],
    ['.pdf', latin1('%PDF-1.7\n%%EOF\n')],
  ])('tells of a package behind a %s, and of none where there is none', (extension, bytes) => {
    expect(readMetadata(extension, Buffer.concat([bytes, archive]))).toEqual(['接在后面的压缩包']);
    expect(readMetadata(extension, Buffer.concat([bytes, archive, latin1('a'.repeat(300))]))).toEqual([
      '接在后面的压缩包',
    ]);
    expect(readMetadata(extension, Buffer.concat([bytes, latin1('PK\x05\x06')]))).toEqual([]);
    expect(readMetadata(extension, bytes)).toEqual([]);
  });

  test('tells of a page at the beginning', () => {
    const text = '%PDF-1.7\n%<html><script>alert(1)</script>\n';
    expect(readMetadata('.pdf', latin1(text))).toEqual(['写在前面的网页']);
    expect(readMetadata('.gif', latin1('GIF89a=1;<script >'))).toEqual(['写在前面的网页']);
    expect(readMetadata('.pdf', latin1(`%PDF-1.7\n${' '.repeat(2000)}<html>`))).toEqual([]);
  });
});

/** A picture with more parts than any has. */
test.each([
  ['.jpg', Buffer.concat([latin1('\xff\xd8'), Buffer.alloc(8_000_000, latin1('\xff\xe1\x00\x02'))])],
  [
    '.png',
    Buffer.concat([latin1('\x89PNG\r\n\x1a\n'), Buffer.alloc(8_000_000, latin1('\0\0\0\0abCd\0\0\0\0'))]),
  ],
  ['.webp', Buffer.concat([latin1('RIFF\0\x12\x7a\0WEBP'), Buffer.alloc(8_000_000, latin1('abcd\0\0\0\0'))])],
])('parts without end in a %s hold nothing up', (extension, bytes) => {
  const elapsed = startProcessorTime();
  expect(readMetadata(extension, bytes)).toEqual([]);
  judgeContent(extension, bytes);
  expect(elapsed()).toBeLessThan(1000);
});

describe('readMetadata of Office files', () => {
  const core = (creator: string, last: string) =>
    `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${last}</cp:lastModifiedBy></cp:coreProperties>`;

  test('tells authors, changes, comments and hidden text of a Word file', () => {
    const bytes = makeOffice('docx', {
      'docProps/core.xml': core('某甲', '某乙'),
      'docProps/app.xml':
        '<Properties><Company>云溪县某公司</Company><Manager>Administrator</Manager></Properties>',
      'word/document.xml':
        '<w:document xmlns:w="x"><w:ins w:author="某甲"/><w:del w:author="某丙"><w:r/></w:del><w:rPrChange w:author="某甲"/>' +
        '<w:r><w:rPr><w:vanish/></w:rPr></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr></w:r><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:document>',
      'word/comments.xml': '<w:comments xmlns:w="x"><w:comment w:author="某丁"/></w:comments>',
      'word/media/image1.jpeg': makeJpeg({ place: [26.5, 109.25] }),
    });
    expect(readMetadata('.docx', bytes)).toEqual([
      '单位“云溪县某公司”',
      '作者“某甲”',
      '最后修改人“某乙”',
      '批注 1 处（“某丁”）',
      '修订 3 处（“某甲”、“某丙”）',
      '隐藏的文字 1 处',
      '图片里的拍摄地点（纬度 26.50，经度 109.25）',
    ]);
  });

  test('tells hidden sheets, rows and comments of a table, hidden slides and notes of a show', () => {
    const table = makeOffice('xlsx', {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="底稿" state="veryHidden"/><sheet name="表" state="visible"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><cols><col hidden="1"/></cols><row hidden="true"/><row hidden="0"/></worksheet>',
      'xl/comments1.xml': '<comments><comment/><comment/></comments>',
    });
    expect(readMetadata('.xlsx', table)).toEqual([
      '批注 2 处',
      '隐藏的工作表 1 张（“底稿”）',
      '隐藏的列 1 处',
      '隐藏的行 1 处',
    ]);
    const show = makeOffice('pptx', {
      'ppt/slides/slide1.xml': '<p:sld xmlns:p="x" show="0"/>',
      'ppt/slides/slide2.xml': '<p:sld xmlns:p="x"/>',
      'ppt/notesSlides/notesSlide1.xml': '<p:notes xmlns:p="x" xmlns:a="y"><a:t>先讲困难</a:t></p:notes>',
      'ppt/notesSlides/notesSlide2.xml': '<p:notes xmlns:p="x" xmlns:a="y"><a:t> </a:t></p:notes>',
    });
    expect(readMetadata('.pptx', show)).toEqual(['演讲备注 1 页', '隐藏的幻灯片 1 张']);
  });

  test('tells what is brought along, and what is fetched from elsewhere', () => {
    const relation = (type: string, mode: string) =>
      `<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://jt.example.com/a"${mode}/>`;
    const external = ' TargetMode="External"';
    const bytes = makeOffice('docx', {
      'word/_rels/settings.xml.rels': `<Relationships>${relation('attachedTemplate', external)}</Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships>${relation('hyperlink', external)}${relation('image', external)}${relation('image', '')}</Relationships>`,
      'word/embeddings/oleObject1.bin': 'x',
      'word/activeX/activeX1.xml': '<a/>',
    });
    expect(readMetadata('.docx', bytes)).toEqual(['打开时取自别处的内容 2 处', '夹带的文件和控件 2 个']);
  });

  test('tells the author of an OFD', () => {
    const bytes = makePackage({
      'OFD.xml':
        '<o:OFD xmlns:o="x"><o:DocBody><o:DocInfo><o:Author>某甲</o:Author></o:DocInfo></o:DocBody></o:OFD>',
    });
    expect(readMetadata('.ofd', bytes)).toEqual(['作者“某甲”']);
  });

  test('tells what it could not look at, and is not held up by it', () => {
    const bytes = makeOffice('docx', {
      'docProps/core.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      'word/document.xml': `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`,
      'word/comments.xml': '<broken',
      'word/footnotes.xml': ' '.repeat(30_000_000),
    });
    const elapsed = startProcessorTime();
    expect(readMetadata('.docx', bytes)).toEqual(['没有查看的部分 4 个，例如 docprops/core.xml']);
    expect(elapsed()).toBeLessThan(2000);
  });

  test('names stay in one line and short, and of many their number is told', () => {
    const authors = Array.from(
      { length: 9 },
      (_, index) => `<w:ins w:author="甲${String(index)}&#10;错误 假的"/>`,
    );
    const bytes = makeOffice('docx', {
      'docProps/core.xml': core('长'.repeat(300), ''),
      'word/document.xml': `<w:document xmlns:w="x">${authors.join('')}</w:document>`,
    });
    expect(readMetadata('.docx', bytes)).toEqual([
      `作者“${'长'.repeat(40)}……”`,
      '修订 9 处（“甲0 错误 假的”、“甲1 错误 假的”、“甲2 错误 假的”等 9 人）',
    ]);
  });
});

describe('readMetadata of PDF', () => {
  test.each([
    ['plain', '%PDF-1.4\n1 0 obj <</Author (Mou Jia)>> endobj', 'Mou Jia'],
    ['escaped', '%PDF-1.4\n<</Author (a\\(b\\)\\056 (c))>>', 'a(b). (c)'],
    ['UTF-16 in hexadecimal', '%PDF-1.4\n<</Author <FEFF 67D0 7532>>>', '某甲'],
    ['by reference', '%PDF-1.4\n<</Author 12 0 R>>\n12 0 obj\n(Mou Yi)\nendobj', 'Mou Yi'],
    ['XMP', '%PDF-1.4\n<dc:creator><rdf:Seq><rdf:li>Mou Bing</rdf:li></rdf:Seq></dc:creator>', 'Mou Bing'],
  ])('tells the author: %s', (_how, text, author) => {
    expect(readMetadata('.pdf', latin1(text))).toEqual([`作者“${author}”`]);
  });

  test('GBK, and what is packed in streams of objects', () => {
    const gbk = Buffer.concat([
      latin1('%PDF-1.4 <</Author('),
      Buffer.from([0xc4, 0xb3, 0xbc, 0xd7]),
      latin1(')>>'),
    ]);
    expect(readMetadata('.pdf', gbk)).toEqual(['作者“某甲”']);
    const packed = deflateSync(latin1('1 0 <</Author(Mou Ding)>>'));
    const whole = Buffer.concat([
      latin1(`%PDF-1.7\n5 0 obj <</Type/ObjStm/Length ${String(packed.length)}>>stream\r\n`),
      packed,
      latin1('\nendstream'),
    ]);
    expect(readMetadata('.pdf', whole)).toEqual(['作者“Mou Ding”']);
  });

  test('tells nothing where there is nothing, or where it is encrypted', () => {
    for (const text of [
      '%PDF-1.4\n',
      '%PDF-1.4 <</Author()>>',
      '%PDF-1.4 <</Author (a)>> /Encrypt 5 0 R',
      '%PDF /Author',
      '%PDF /Author ((',
    ])
      expect(readMetadata('.pdf', latin1(text))).toEqual([]);
  });

  test.each([
    ['<</S/JavaScript/JS(app.alert(1))>>', '会运行的程序（JavaScript）'],
    ['<</S /J#61va#53cript/JS 5 0 R>>', '会运行的程序（JavaScript）'],
    ['<</Type/Action/S\n/Launch/F(a.exe)>>', '打开别的程序的动作'],
    ['<</S/SubmitForm/F(https://jt.example.cn/)>>', '提交数据的动作'],
    ['<</Names<</EmbeddedFiles 7 0 R>>>>', '夹带的文件'],
    ['<</Subtype/RichMedia>>', '夹带的视频、动画'],
  ])('tells what does more than show pages: %s', (text, told) => {
    expect(readMetadata('.pdf', latin1(`%PDF-1.7\n${text}`))).toEqual([told]);
    const packed = deflateSync(latin1(text));
    const whole = Buffer.concat([latin1('%PDF-1.7\n<</Type/ObjStm>>stream\n'), packed]);
    expect(readMetadata('.pdf', whole)).toEqual([told]);
  });

  test('takes no other name for such a thing', () => {
    const text =
      '%PDF-1.7\n<</S/GoTo/JS 1/Launched/F(/Launch)/JavaScripts 1/S/URI/URI(https://jt.example.cn/)>>';
    expect(readMetadata('.pdf', latin1(text))).toEqual([]);
  });

  test('is not held up by a bomb, or by many of them', () => {
    const bomb = deflateSync(Buffer.alloc(60_000_000));
    const stream = Buffer.concat([latin1('<</Type/ObjStm>>stream\n'), bomb, latin1('\nendstream\n')]);
    const file = Buffer.concat([latin1('%PDF-1.7\n'), ...Array.from({ length: 100 }, () => stream)]);
    const many = latin1(`%PDF-1.7\n${'/Author('.repeat(1_000_000)}${'<dc:creator'.repeat(100_000)}`);
    const elapsed = startProcessorTime();
    expect([readMetadata('.pdf', file), readMetadata('.pdf', many)]).toEqual([[], []]);
    expect(elapsed()).toBeLessThan(2000);
  });
});
