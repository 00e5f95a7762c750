import { describe, expect, test } from 'vitest';
import { judgeContent } from '../../../../src/attachments/content/judge-content.ts';
import { wantedKinds } from '../../../../src/attachments/content/kinds.ts';
import { resolveAttachment } from '../../../../src/markdown/remark-references.ts';
import { exampleContext, exampleFile } from '../../document/parse-example.ts';
import { makeCompound, makeOffice, makePackage } from '../make-office.ts';
import { makeJpeg } from '../make-picture.ts';
import { startProcessorTime } from '../../processor-time.ts';

const base64 = (text: string) => Buffer.from(text, 'base64');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** One right content for every extension. */
const right: Readonly<Record<string, Uint8Array>> = {
  '.png': base64(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  ),
  '.jpg': makeJpeg(),
  '.jpeg': makeJpeg({ artist: 'a' }),
  '.gif': base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  '.webp': base64('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA='),
  '.avif': base64(
    'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=',
  ),
  '.pdf': latin1('%PDF-1.7\n'),
  '.zip': makePackage({ 'a.txt': 'a' }),
  '.rar': latin1('Rar!\x1a\x07\x01\x00'),
  '.7z': latin1("7z\xbc\xaf'\x1c\x00\x04"),
  '.docx': makeOffice('docx'),
  '.xlsx': makeOffice('xlsx'),
  '.pptx': makeOffice('pptx'),
  '.ofd': makePackage({ 'OFD.xml': '<OFD/>' }),
  '.doc': makeCompound('WordDocument'),
  '.wps': makeCompound('WordDocument'),
  '.xls': makeCompound('Workbook'),
  '.et': makeCompound('Workbook'),
  '.ppt': makeCompound('PowerPoint Document'),
  '.dps': makeCompound('PowerPoint Document'),
  '.csv': Buffer.from('\uFEFF路线,里程\r\nG209,<80公里\r\n'),
  '.txt': Buffer.from('路线\t里程\n'),
};

const foreign: Readonly<Record<string, Uint8Array>> = {
  html: Buffer.from('\uFEFF <!-- 注 -->\n<html><script>1</script></html>'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  exe: latin1('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff'),
  elf: latin1('\x7fELF\x02\x01\x01\x00'),
  shell: Buffer.from('#!/bin/sh\nrm -rf /\n'),
  rtf: latin1('{\\rtf1\\ansi}'),
  noise: Uint8Array.from({ length: 400 }, (_, index) => (index * 89 + 131) % 256),
  nothing: new Uint8Array(),
};

const messageOf = (extension: string, bytes: Uint8Array) => judgeContent(extension, bytes)?.message;

const macroTypes =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';

describe('judgeContent', () => {
  test('knows every extension that documents may publish', () => {
    const advices: string[] = [];
    resolveAttachment(
      '附件1.html',
      '',
      { line: 1, column: 1 },
      exampleFile,
      exampleContext,
      ({ advice }) => void advices.push(advice),
    );
    const allowed = (/：(.+)。$/u.exec(advices[0] ?? '')?.[1] ?? '').split('、').map((one) => `.${one}`);
    expect(allowed.length).toBeGreaterThan(20);
    expect(Object.keys(wantedKinds).sort()).toEqual(allowed.sort());
    expect(Object.keys(right).sort()).toEqual(allowed.sort());
  });

  test.each(Object.entries(right))('takes a right %s', (extension, bytes) => {
    expect(judgeContent(extension, bytes)).toBeUndefined();
  });

  test.each(Object.keys(right))('takes nothing else for %s', (extension) => {
    const same: Readonly<Record<string, RegExp>> = {
      // Packages and texts are what they contain.
      '.zip': /^\.(?:docx|xlsx|pptx|ofd)$/u,
      '.jpg': /^\.jpeg$/u,
      '.jpeg': /^\.jpg$/u,
      '.doc': /^\.wps$/u,
      '.wps': /^\.docx?$/u,
      '.xls': /^\.et$/u,
      '.et': /^\.xlsx?$/u,
      '.ppt': /^\.dps$/u,
      '.dps': /^\.pptx?$/u,
      '.txt': /^\.(?:csv|pdf)$/u,
      '.csv': /^\.(?:txt|pdf)$/u,
    };
    const others = Object.entries(right).filter(
      ([other]) => other !== extension && !(same[extension]?.test(other) ?? false),
    );
    expect(others.filter(([, bytes]) => !judgeContent(extension, bytes)).map(([other]) => other)).toEqual([]);
    const isText = extension === '.txt' || extension === '.csv';
    const taken = Object.entries(foreign).filter(([, bytes]) => !judgeContent(extension, bytes));
    expect(taken.map(([name]) => name)).toEqual(isText ? ['shell', 'rtf'] : []);
  });

  test.each([
    ['.png', 'html', '扩展名是 .png，内容却是网页。'],
    ['.png', 'svg', '扩展名是 .png，内容却是 SVG，里面可以藏程序。'],
    ['.pdf', 'exe', '扩展名是 .pdf，内容却是 Windows 程序。'],
    ['.pdf', 'elf', '扩展名是 .pdf，内容却是 Linux 程序。'],
    ['.doc', 'rtf', '扩展名是 .doc，内容却是 RTF 文档。'],
    ['.zip', 'shell', '扩展名是 .zip，内容却是程序。'],
    ['.txt', 'html', '扩展名说是文字，内容却是网页。'],
    ['.csv', 'noise', '文件不是 UTF-8 编码的文字。'],
    ['.txt', 'elf', '里面有不属于文字的控制字符。'],
    ['.docx', 'nothing', '文件是空的。'],
  ])('%s that is %s: says so', (extension, name, message) => {
    expect(messageOf(extension, foreign[name] ?? new Uint8Array())).toBe(message);
  });

  test.each([
    ['.docx', makeCompound('EncryptedPackage'), '文件有打开密码，读者打不开。'],
    ['.docx', makeOffice('xlsx'), '扩展名是 .docx，内容却是压缩包（或者新的 Office 文件）。'],
    ['.docx', makePackage({ 'a.txt': 'a' }), '扩展名是 .docx，内容却是压缩包（或者新的 Office 文件）。'],
    ['.docx', makeOffice('docx', { 'word/vbaProject.bin': 'x' }), '文件里有宏，就是程序。'],
    // Announced, under whatever name its part lies.
    ['.docx', makeOffice('docx', { '[Content_Types].xml': macroTypes }), '文件里有宏，就是程序。'],
    ['.xls', makeCompound('Workbook', '_VBA_PROJECT'), '文件里有宏，就是程序。'],
    ['.docx', makeOffice('docx').subarray(0, 200), '文件里的压缩包读不出来，或者解开以后太大。'],
    ['.xls', makeCompound('WordDocument'), '扩展名是 .xls，内容却是旧的 Office 文件。'],
  ])('looks into %s', (extension, bytes, message) => {
    expect(messageOf(extension, bytes)).toBe(message);
  });

  test.each([
    [1, 1, undefined],
    [10_000, 10_000, undefined],
    [10_001, 10_000, '图片有 10001×10000 点，读者的电脑和手机打不开。'],
    [60_000, 60_000, '图片有 60000×60000 点，读者的电脑和手机打不开。'],
    [0, 10, '图片读不出来，文件可能损坏。'],
  ])('a picture of %d by %d dots', (width, height, message) => {
    const bytes = Buffer.from(right['.png'] ?? []);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    expect(messageOf('.png', bytes)).toBe(message);
  });

  test('comments and attributes without end hold nothing up', () => {
    const elapsed = startProcessorTime();
    expect(judgeContent('.txt', Buffer.from('<!-- -->'.repeat(100_000)))).toBeUndefined();
    expect(messageOf('.txt', Buffer.from('<!-- --><html>'))).toBe('扩展名说是文字，内容却是网页。');
    expect(elapsed()).toBeLessThan(1000);
  });

  test('a bomb is refused by what it announces, before it is unpacked', () => {
    const bomb = Buffer.from(makeOffice('docx', { 'word/media/a.bin': 'x' }));
    // PKWARE APPNOTE 4.3.12: the name stands 46 bytes behind the beginning of its entry, the size 24 bytes.
    bomb.writeUInt32LE(120_000_000, bomb.lastIndexOf('word/media/a.bin') - 46 + 24);
    expect(messageOf('.docx', bomb)).toBe('文件里的压缩包读不出来，或者解开以后太大。');
  });
});
