import { strToU8, zipSync } from 'fflate';
import type { Random } from '../../corpus/random.ts';
import { mutate } from '../mutate.ts';

export type Format = 'txt' | 'html' | 'md' | 'docx';
export const formats: readonly Format[] = ['txt', 'html', 'md', 'docx'];

const sentences = [
  '云溪县交通运输局2024年工作计划',
  '云溪县交通运输局关于印发2023年工作总结的通知',
  '云交发〔2024〕5号',
  '各乡镇人民政府，各股室：',
  '一、总体要求',
  '（一）农村公路',
  '1.修好危桥2座。',
  '1、完成投资3.6亿元，同比增长5%。',
  '第一章 总则',
  '第一条 本计划自发布之日起施行。',
  '一是修好路；二是管好路。',
  '附件：1.项目表',
  '附件1',
  '发布时间：2024-01-05 来源：本局',
  '索引号：000014349/2024-00001',
  '（此件公开发布）',
  '云溪县交通运输局',
  '2024年1月5日',
  '【打印】【关闭】',
  '上一篇：白石县计划',
  '目　　录',
  '总体要求……………1',
  '单位：公里、万元',
  '甲*乙*丙_丁_',
  '2*3=6，a<b，5>4，A&B',
  '[1]见注。',
  '{甲}',
  '# 不是标题',
  '- 不是列表',
  '> 不是引用',
  '| 甲 | 乙 |',
  '~~划去~~',
  '`甲`',
  '***',
  '---',
  '　　全年新改建农村公路180公里',
  'https://www.example.com/a_b_c',
  '𠮷野大桥',
  'e\u0301',
] as const;

const pieces: readonly string[] = [
  ...[
    '，',
    '。',
    '、',
    '1.',
    '（',
    '）',
    '“',
    '”',
    '*',
    '_',
    '<',
    '>',
    '&',
    '\\',
    '|',
    '#',
    '~',
    '`',
    '[',
    ']',
    '{',
    '}',
    '!',
  ],
  ...[
    '：',
    ' ',
    '　',
    '\u200b',
    '\u00a0',
    '\t',
    '年',
    '月',
    '日',
    '号',
    '〔',
    '〕',
    '①',
    '一、',
    '&amp;',
    '&#0;',
    '-',
    '=',
    '+',
    '：',
  ],
];

const sentence = (random: Random): string => {
  const text = random.pick(sentences);
  return random.chance(0.4)
    ? mutate(text, random, pieces).replace(/[\r\n\f\v\u0085\u2028\u2029]/gu, '')
    : text;
};

const times = (random: Random, most: number, make: () => string): string[] =>
  Array.from({ length: random.int(1, most) }, make);

const tagged = (random: Random, text: string): string => {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const wrap = (tag: string): string => `<${tag}>${escaped}</${tag}>`;
  switch (random.int(0, 9)) {
    case 0:
      return wrap('b');
    case 1:
      return `<span style="font-family:黑体">${escaped}</span>`;
    case 2:
      return `<a href="https://www.example.com/">${escaped}</a>`;
    case 3:
      return random.pick([wrap('u'), wrap('em'), wrap('sup'), wrap('font')]);
    default:
      return escaped;
  }
};

/** Writes a file of one format; its first line names it, so that an input says itself what it is. */
export function createFile(random: Random): string {
  const format = random.pick(formats);
  return `${format}\n${writers[format](random)}`;
}

const writers: Record<Format, (random: Random) => string> = {
  txt: (random) => times(random, 12, () => sentence(random)).join(random.pick(['\n', '\n\n', '\n　　'])),
  docx: (random) => times(random, 12, () => sentence(random)).join('\n'),
  md: (random) => {
    const text = times(random, 10, () => {
      const mark = random.pick(['', '', '# ', '## ', '- ', '1. ', '> ']);
      return mark + sentence(random);
    }).join('\n\n');
    return random.chance(0.5)
      ? text
      : mutate(text, random, [...pieces, '\n', '\n\n', '**', '```\n', '[^1]', '<b>']);
  },
  html: (random) => {
    const inner = times(random, 10, () => {
      const text = tagged(random, sentence(random));
      switch (random.int(0, 8)) {
        case 0:
          return `<h2>${text}</h2>`;
        case 1:
          return `<ul><li>${text}</li><li>${tagged(random, sentence(random))}</li></ul>`;
        case 2:
          return `<table><tr><td>${text}</td><td>甲</td></tr><tr><td>乙</td><td>${tagged(random, sentence(random))}</td></tr></table>`;
        case 3:
          return `<div><p>${text}</p></div>`;
        case 4:
          return `<ol><li>${text}</li></ol>`;
        default:
          return `<p>${text}</p>`;
      }
    }).join('\n');
    const body = random.chance(0.5)
      ? inner
      : mutate(inner, random, [...pieces, '<p>', '</p>', '<div>', '</td>', '<br>', '<!--']);
    return `<html><head><title>云溪县交通运输局</title></head><body>${body}</body></html>`;
  },
};

/** The file of an input. */
export function readInput(input: string): { format: Format; name: string; bytes: Uint8Array; text: string } {
  const at = input.indexOf('\n');
  const named = at === -1 ? input : input.slice(0, at);
  const format = formats.find((one) => one === named) ?? 'txt';
  const text = at === -1 ? '' : input.slice(at + 1);
  const bytes = format === 'docx' ? writeDocx(text.split('\n')) : strToU8(text);
  return { format, name: `甲.${format}`, bytes, text };
}

/** The least that is a Word file: one paragraph for each line. */
function writeDocx(lines: readonly string[]): Uint8Array {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r></w:p>`,
  );
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
      ),
    },
    { level: 0 },
  );
}
