import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { ImportError } from '../../../../src/import/import-error.ts';
import { measure } from './measure.ts';
import { buildDocx, line, listParts, wrap, zipParts } from './build-docx.ts';

function refuse(bytes: Uint8Array): { message: string; advice: string } {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof ImportError) return { message: error.message, advice: error.advice };
    throw error;
  }
  throw new Error('not refused');
}

function text(content: string): Uint8Array {
  return Buffer.from(content);
}

function ole(stream: string): Uint8Array {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([signature, Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)]);
}

/** Sets 32 bits in the directory's record of an entry. */
function lie(bytes: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf(name) - 46;
  copy.writeUInt32LE(value, at + offset);
  return copy;
}

const whole = buildDocx({ body: line('云溪县') });
const saveAsDocx = '请用 Word 或 WPS 打开，另存为 .docx 后再导入。';
const excess = '请用 Word 或 WPS 打开，压缩图片、删去不公开的部分，或拆成几个文件，另存为 .docx 后再导入。';
const damage = '请用 Word 或 WPS 打开，另存为 .docx 后再导入；打不开的，请重新取得文件。';

describe('readDocx: files that are something else', () => {
  it.each([
    ['nothing', new Uint8Array(), '文件是空的。'],
    ['plain text', text('云溪县交通运输局'), '文件不是 Word 文件。'],
    ['old Word', ole('WordDocument'), '文件是旧的 .doc 或 .wps 格式，不是 .docx。'],
    ['encrypted', ole('EncryptedPackage'), '文件有打开密码，不能读取。'],
    ['old Excel', ole('Workbook'), '文件是 Excel 表格，不是 Word 文件。'],
    ['another compound file', ole('x'), '文件是旧的 Office 格式，不是 .docx。'],
    ['RTF', text('{\\rtf1\\ansi'), '文件其实是 RTF 格式，只是改名为 .docx。'],
    ['PDF', text('%PDF-1.7'), '文件其实是 PDF，只是改名为 .docx。'],
    ['web page', text('\ufeff<!DOCTYPE html><html>'), '文件其实是网页，只是改名为 .docx。'],
    ['web archive', text('MIME-Version: 1.0'), '文件其实是单个文件网页（.mht），只是改名为 .docx。'],
    [
      'Word 2003',
      text('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
      '文件其实是 Word 2003 的 XML 格式。',
    ],
    ['RAR', text('Rar!\u001a'), '文件其实是 RAR 压缩包。'],
    [
      'Excel',
      zipParts({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }),
      '文件是 Excel 表格，不是 Word 文件。',
    ],
    ['slides', zipParts({ 'ppt/presentation.xml': '<x/>' }), '文件是演示文稿，不是 Word 文件。'],
    ['OFD', zipParts({ 'OFD.xml': '<x/>' }), '文件是 OFD 版式文件，不是 Word 文件。'],
    [
      'OpenDocument',
      zipParts({ 'content.xml': '<x/>', 'META-INF/manifest.xml': '<x/>' }),
      '文件是 OpenDocument 格式，只是改名为 .docx。',
    ],
    ['other zip', zipParts({ 'a.txt': '甲' }), '文件是压缩包，里面没有 Word 文档。'],
    ['empty zip', zipParts({}), '文件是压缩包，里面没有 Word 文档。'],
  ])('are named: %s', (_, bytes, message) => {
    const refusal = refuse(bytes);
    expect(refusal.message).toBe(message);
    expect(refusal.advice).toMatch(/。$/u);
  });

  it('come with advice how to convert', () => {
    expect(refuse(ole('WordDocument')).advice).toBe(saveAsDocx);
    expect(refuse(ole('EncryptedPackage')).advice).toBe('请用 Word 或 WPS 打开，取消密码后保存，再导入。');
  });
});

describe('readDocx: damaged files', () => {
  it('says that the end is missing', () => {
    expect(refuse(whole.subarray(0, whole.length - 30))).toEqual({
      message: '文件不完整，后面的部分缺失。',
      advice: '请重新下载，或向提供者重新要一份。',
    });
  });

  it('refuses a part that the directory lists twice, by whatever spelling of its name', () => {
    const twice = (name: string) =>
      refuse(zipParts({ ...listParts({ body: line('云溪县') }), [name]: '<x/>' })).message;
    expect(twice('Word/Document.xml')).toBe('文件已损坏：部件 Word/Document.xml 出现两次。');
    expect(twice('/word\\document.xml')).toBe('文件已损坏：部件 /word\\document.xml 出现两次。');
    const renamed = Buffer.from(zipParts({ ...listParts({ body: '' }), 'word/document.xm_': '<x/>' }));
    const at = renamed.lastIndexOf('word/document.xm_');
    renamed.write('word/document.xml', at);
    expect(refuse(renamed).message).toBe('文件已损坏：部件 word/document.xml 出现两次。');
  });

  it('compares the checksum', () => {
    expect(refuse(lie(whole, 'word/document.xml', 16, 1)).message).toBe(
      '文件已损坏：部件 word/document.xml 的内容与记录不符。',
    );
  });

  it('finds a changed byte', () => {
    const stored = listParts({ body: line('云溪县') });
    const bytes = Buffer.from(
      zipParts({ ...stored, 'word/document.xml': stored['word/document.xml'] ?? '' }),
    );
    const at = bytes.indexOf('word/document.xml') + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(refuse(bytes).message).toMatch(
      /^文件已损坏：部件 word\/document\.xml (?:解不开|的内容与记录不符)。$/u,
    );
  });

  it.each([
    ['<w:p>', 'XML 不完整或者写错了'],
    ['</w:p>', 'XML 不完整或者写错了'],
    ['<w:p', 'XML 不完整或者写错了'],
    ['&unknown;', 'XML 不完整或者写错了'],
    ['&#0;', 'XML 不完整或者写错了'],
    ['\u0001', 'XML 不完整或者写错了'],
    ['<w:p x="&e;"/>', 'XML 不完整或者写错了'],
    ['<!-- ', 'XML 不完整或者写错了'],
    ['<w:x>'.repeat(500), '嵌套超过 400 层'],
  ])('names the part and what is wrong in it: %j', (body, detail) => {
    expect(refuse(buildDocx({ body }))).toEqual({
      message: `文件已损坏：部件 word/document.xml 的 ${detail}。`,
      advice: damage,
    });
  });

  it('reads no document type, and so expands no entity', () => {
    const document = wrap('w:document', '<w:body/>').replace(
      '<w:document',
      '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document',
    );
    expect(refuse(buildDocx({ body: '', files: { 'word/document.xml': document } })).message).toBe(
      '文件已损坏：部件 word/document.xml 的 XML 里有文档类型声明（DOCTYPE），这在 .docx 里不允许。',
    );
  });

  it.each([
    ['no document', zipParts({ 'word/styles.xml': '<x/>' }), '文件已损坏：缺少正文（word/document.xml）。'],
    [
      'another root',
      buildDocx({ body: '', files: { 'word/document.xml': wrap('w:styles', '') } }),
      '文件已损坏：正文不是 Word 的格式。',
    ],
    [
      'no body',
      buildDocx({ body: '', files: { 'word/document.xml': wrap('w:document', '') } }),
      '文件已损坏：没有正文。',
    ],
    [
      'wrong encoding',
      buildDocx({ body: '', files: { 'word/document.xml': Uint8Array.from([0x3c, 0xd4, 0xc6]) } }),
      '文件已损坏：部件 word/document.xml 的文字编码不对。',
    ],
  ])('says what is missing: %s', (_, bytes, message) => {
    expect(refuse(bytes).message).toBe(message);
  });

  it('refuses documents within the document', () => {
    expect(refuse(buildDocx({ body: `${line('甲')}<w:altChunk r:id="x"/>` })).message).toBe(
      '网页不能显示：第 1 段后嵌入的另一份文件。',
    );
  });
});

describe('readDocx: limits', () => {
  it('refuses a bomb by its directory, before anything is inflated', () => {
    const bytes = zipParts({ ...listParts({ body: '' }), 'word/media/a.bin': 'x' });
    expect(refuse(lie(bytes, 'word/media/a.bin', 24, 150_000_000))).toEqual({
      message: '文件过大：解压后超过 100 MB。',
      advice: excess,
    });
  });

  it('stops inflating where the directory lies about the size', () => {
    const document = Buffer.alloc(5_000_000, ' ');
    const bytes = zipParts({ ...listParts({ body: '' }), 'word/document.xml': document });
    const used = process.memoryUsage().arrayBuffers;
    expect(refuse(lie(bytes, 'word/document.xml', 24, 1000))).toEqual({
      message: '文件已损坏：部件 word/document.xml 解不开。',
      advice: damage,
    });
    expect(process.memoryUsage().arrayBuffers - used).toBeLessThan(1_000_000);
  });

  it('refuses a text that is too long', () => {
    const bytes = buildDocx({ body: line('云'.repeat(2_200_000)) });
    expect(refuse(bytes)).toEqual({
      message: '文件过大：部件 word/document.xml 有 7 MB，最多 6 MB。',
      advice: excess,
    });
  }, 60_000);

  it('refuses too many parts', () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`word/${index}.xml`, '']));
    expect(refuse(zipParts(many)).message).toBe('文件过大：里面有 2001 个部件，最多 2000 个。');
  });

  it('refuses styles that are based on each other without end, and reads a circle of them', () => {
    const chain = (count: number, last: string) =>
      buildDocx({
        body: line('云溪县', '<w:pStyle w:val="s1"/>'),
        styles: Array.from({ length: count }, (_, index) => {
          const base = index + 1 === count ? last : `s${index + 2}`;
          return `<w:style w:type="paragraph" w:styleId="s${index + 1}"><w:basedOn w:val="${base}"/></w:style>`;
        }).join(''),
      });
    expect(refuse(chain(101, 's'))).toEqual({
      message: '文件过大：样式一个基于一个，超过 100 层。',
      advice: excess,
    });
    expect(readDocx(chain(100, 's1')).blocks).toHaveLength(1);
  });

  it('reads many pieces of text in one paragraph in no more time than they are long', () => {
    const body = `<w:p><w:r>${'<w:t>路</w:t>'.repeat(60_000)}</w:r></w:p>`;
    const start = measure();
    expect(readDocx(buildDocx({ body })).blocks).toHaveLength(1);
    expect(measure() - start).toBeLessThan(1500);
  });

  it('reads a table twice as large in little more than twice the time', () => {
    const cell =
      '<w:tc><w:tcPr><w:tcW w:w="1000"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>180</w:t></w:r></w:p></w:tc>';
    const read = (rows: number): number => {
      const bytes = buildDocx({ body: `<w:tbl>${`<w:tr>${cell.repeat(10)}</w:tr>`.repeat(rows)}</w:tbl>` });
      const start = measure();
      expect(readDocx(bytes).blocks).toHaveLength(1);
      return measure() - start;
    };
    read(500);
    const small = read(1000);
    expect(read(4000)).toBeLessThan(small * 12);
  }, 60_000);
});
