import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/import/convert.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { largestFile, readSource } from '../../../src/import/read-source.ts';
import { yunxi } from './known-bureaus.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function refusalOf(name: string, bytes: Uint8Array): string {
  try {
    convert(name, bytes, { bureaus: [yunxi] });
  } catch (error) {
    if (error instanceof ImportError) return `${error.message}|${error.advice}`;
    throw error;
  }
  throw new Error('It was converted');
}

describe('readSource', () => {
  it.each([
    ['a.txt', '# 计划', 'text'],
    ['a.md', '# 计划', 'markdown'],
    ['a.MDX', '# 计划', 'markdown'],
    ['a.txt', '<!DOCTYPE html><p>计划</p>', 'html'],
    ['a.docx', '<html><body>计划</body></html>', 'html'],
    ['a.html', '计划', 'text'],
    ['a.md', '<!-- 注 -->\n<div>计划</div>', 'html'],
  ])('reads %s with %j as %s', (name, text, format) => {
    expect(readSource(name, utf8(text)).format).toBe(format);
  });

  it.each([
    ['an empty file', new Uint8Array(), '文件是空的。|请检查文件有没有保存完整。'],
    [
      'a PDF',
      utf8('%PDF-1.7'),
      '这是 PDF 文件，不能导入。|请用原来的 Word 文件；只有 PDF 的，请用 Word 或 WPS 打开，另存为 .docx，再核对一遍。',
    ],
    ['an RTF', utf8('{\\rtf1'), '这是 RTF 文件，不能导入。|请用 Word 或 WPS 打开，另存为 .docx。'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), '这是图片，不能导入。|请先识别成文字。'],
    ['a photograph', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), '这是图片，不能导入。|请先识别成文字。'],
    ['an archive', utf8('Rar!'), '这是 RAR 压缩包，不能导入。|请先解压。'],
    [
      'a file that is too large',
      new Uint8Array(largestFile + 1),
      '文件太大，超过 50 MB。|请把大图和附件拿出来，另外上传。',
    ],
    ['white space', utf8(' \n\u3000\n'), '文件里没有文字。|如果是扫描件或图片，请先识别成文字。'],
    [
      'a title alone',
      utf8('2024年工作计划'),
      '文件里没有正文，只有标题“2024年工作计划”。|请检查文件是不是完整；网页请等正文显示出来以后再保存。',
    ],
    [
      'text that could not be read',
      utf8(`2024年工作计划\n${'建成农村公路。\n'.repeat(20)}养护\uFFFD公路。`),
      '正文里有读不出来的字，在“养护\uFFFD公路。”一处。|请对照原文改好，或者换一份完整的文件。',
    ],
    [
      'a text without end',
      utf8(`2024年工作计划\n${`${'建成农村公路60公里，改造4座桥梁。'.repeat(60)}\n`.repeat(1000)}`),
      '正文太长，不像是一份计划或总结。|请只留下要发布的这一份文件；明细表可以作为附件。',
    ],
  ])('refuses %s', (_, bytes, refusal) => {
    expect(refusalOf('文件.txt', bytes)).toBe(refusal);
  });
});

describe('convert', () => {
  it.each([
    ['云溪县交通运输局2024年工作计划', 'plans/yunxi/2024.mdx'],
    ['云溪县交通运输局2023年上半年工作总结', 'summaries/yunxi/2023-H1.mdx'],
    ['云溪县“十四五”交通运输规划', 'plans/yunxi/2021-2025.mdx'],
    ['南岭县交通运输局2024年工作计划', 'plans/nanling/2024.mdx'],
    ['工作计划', 'plans/unknown/文件.mdx'],
  ])('places %s in %s', (title, file) => {
    expect(convert('文件.txt', utf8(`${title}\n建成农村公路。`), { bureaus: [yunxi] }).file).toBe(file);
  });

  it('writes the whole document', () => {
    const { mdx } = convert(
      '文件.txt',
      utf8('云溪县交通运输局2024年工作计划\n发布时间：2024-01-15\n一、建设\n建成60公里，利润率<5%。'),
      { bureaus: [yunxi] },
    );
    expect(mdx).toBe(`---
title: 云溪县交通运输局2024年工作计划
bureau: yunxi
kind: 年度工作计划
plans: ["2024"]
published: 2024-01-15
source:
  name: 云溪县交通运输局
  title: 云溪县交通运输局2024年工作计划
provenance: official
---

## 一、建设

建成60公里，利润率\\<5%。
`);
  });
});
