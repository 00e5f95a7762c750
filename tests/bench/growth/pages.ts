import type { Construct } from './grow.ts';
import { repeat } from './repeat.ts';

const n = String;

const p = (text: string): string => `<p>${text}</p>`;
const many = (piece: Parameters<typeof repeat>[0]) => repeat(piece, '\n');
const styled = (rule: (number: number) => string, element: (number: number) => string) => (count: number) =>
  `<style>${repeat(rule)(count)}</style>${repeat(element)(count)}`;

/** What can stand in a page, in HTML, by its kind. */
const pages: Readonly<Record<string, (count: number) => string>> = {
  paragraphs: many((at) => p(`全县修复第${n(at)}处塌方。`)),
  'paragraphs in boxes': many((at) => `<div><div>${p(`全县修复第${n(at)}处塌方。`)}</div></div>`),
  'text between line breaks': many((at) => `全县修复第${n(at)}处塌方。<br>`),
  'paragraphs that are not closed': many((at) => `<p>全县修复第${n(at)}处塌方。`),
  'words in spans': many((at) => p(Array.from({ length: 20 }, () => `<span>路${n(at)}</span>`).join(''))),
  'spans of one paragraph': repeat((at) => `<span>路${n(at)}</span>`, '', '<p>', '</p>'),
  bold: repeat((at) => `<b>路</b>${n(at)}`, '', '<p>', '</p>'),
  'bold that is not closed': many((at) => `<b><p>路${n(at)}</p>`),
  'bold and italic across': many('<p><b>甲<i>乙</b>丙</i></p>'),
  'links in paragraphs': many((at) => p(`<a href="https://example.com/${n(at)}">修复第${n(at)}处</a>塌方。`)),
  'links of one paragraph': repeat(
    (at) => `修复<a href="https://example.com/${n(at)}">第${n(at)}处</a>。`,
    '',
    '<p>',
    '</p>',
  ),
  'links that are not closed': many((at) => `<a href="https://example.com/${n(at)}">第${n(at)}处`),
  pictures: many((at) => p(`修复塌方。<img src="https://example.com/${n(at)}.png" alt="路">`)),
  'raised letters': repeat('10<sup>2</sup>平方米，', '', '<p>', '</p>'),
  'lowered letters': repeat('CO<sub>2</sub>，', '', '<p>', '</p>'),
  struck: repeat((at) => `<del>${n(at)}</del>公里，`, '', '<p>', '</p>'),
  ruby: repeat('<ruby>路<rt>lù</rt></ruby>，', '', '<p>', '</p>'),
  headings: many((at) => `<h2>第${n(at)}部分</h2><p>修复塌方。</p>`),
  'numbered parts': many((at) => p(`${n(at)}、修复塌方。`)),
  bullets: (count) => `<p>修复：</p><ul>${many((at) => `<li>第${n(at)}处塌方</li>`)(count)}</ul>`,
  'numbered items': (count) => `<p>修复：</p><ol>${many((at) => `<li>第${n(at)}处塌方</li>`)(count)}</ol>`,
  'lists in lists': repeat('<ul><li>甲</li>', '', '', '</ul>'),
  'lists in items': many((at) => `<ul><li>甲<ul><li>修复第${n(at)}处</li></ul></li></ul>`),
  'terms and what they mean': (count) => `<dl>${many((at) => `<dt>甲${n(at)}</dt><dd>乙</dd>`)(count)}</dl>`,
  'rows of two cells': (count) =>
    `<table border="1">${many((at) => `<tr><td>${n(at)}</td><td>路</td></tr>`)(count)}</table>`,
  'rows of ten cells': (count) =>
    `<table border="1">${many((at) => `<tr>${`<td>${n(at)}</td>`.repeat(10)}</tr>`)(count)}</table>`,
  'cells of one row': (count) =>
    `<table border="1"><tr>${repeat('<td>路</td>')(count)}</tr><tr><td>甲</td><td>乙</td></tr></table>`,
  'cells with paragraphs': (count) =>
    `<table border="1">${many((at) => `<tr><td><p>${n(at)}</p><p>路</p></td><td>甲</td></tr>`)(count)}</table>`,
  'cells over many columns': (count) =>
    `<table border="1">${many('<tr><td colspan="1000">甲</td><td>乙</td></tr>')(count)}</table>`,
  'cells over many rows': (count) =>
    `<table border="1">${many('<tr><td rowspan="60000">甲</td><td>乙</td></tr>')(count)}</table>`,
  tables: many(
    (at) =>
      `<p>表${n(at)}</p><table border="1"><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table>`,
  ),
  'tables in tables': repeat('<table border="1"><tr><td>甲</td><td>', '', '', '乙'),
  'tables in cells': (count) =>
    `<table border="1">${many('<tr><td><table><tr><td>甲</td><td>乙</td></tr></table></td><td>丙</td></tr>')(count)}</table>`,
  'text that stands in no cell': (count) => `<table>${many('甲<tr><td>乙</td></tr>')(count)}</table>`,
  'boxes in boxes': repeat('<div>甲', ''),
  'unknown elements': many('<p><甲>修复塌方。<x-y>路</x-y></p>'),
  'tags without text': repeat('<b><i></i></b>', '', '<p>修复塌方。', '</p>'),
  'closing tags': repeat('</b></p>', '', '<p>修复塌方。'),
  comments: many((at) => `<!-- ${n(at)} --><p>路</p>`),
  'comments that are not closed': repeat('<!-', '', '<p>修复塌方。</p>'),
  entities: repeat('&amp;&nbsp;&#x8def;', '', '<p>', '</p>'),
  'entities that are none': repeat('&a', '', '<p>', '</p>'),
  attributes: (count) => `<p ${repeat((at) => `a${n(at)}="1"`, ' ')(count)}>修复塌方。</p>`,
  'less than': repeat('3<5，', '', '<p>', '</p>'),
  'marks of Markdown': repeat('*_~[`<', '', '<p>', '</p>'),
  'marks of Markdown in paragraphs': many('<p>甲*乙_丙~~丁[戊`己</p>'),
  'marks at the beginning': many((at) =>
    p(['- 甲', '# 甲', '> 甲', '1. 甲', '| 甲 |', '+ 甲'][at % 6] ?? ''),
  ),
  'hidden elements': many('<p>修复塌方。<span style="display:none">甲</span></p>'),
  'hidden boxes in boxes': (count) =>
    many(() => `${'<div style="visibility:hidden">'.repeat(20)}甲${'</div>'.repeat(20)}<p>路</p>`)(count),
  'sizes of letters': many('<div style="font-size:0"><span style="font-size:16px">修复塌方。</span></div>'),
  'styles of elements': many(
    '<p style="font-weight:bold;text-align:center;color:#111;margin:0">修复塌方。</p>',
  ),
  'rules for a class': styled(
    (at) => `.a${n(at)}{font-weight:bold}`,
    (at) => `<p class="a${n(at)}">修复塌方。</p>`,
  ),
  'rules for every element': styled(
    () => `p{font-weight:bold}`,
    () => '<p>路</p>',
  ),
  'rules for siblings': styled(
    () => 'p~p{color:#111}',
    () => '<p>路</p>',
  ),
  'rules for what follows': styled(
    (at) => `.b+p:nth-child(${n(at)}){color:#111}`,
    () => '<p>路</p>',
  ),
  'rules for descendants': styled(
    () => 'div div p{color:#111}',
    () => '<div><p>路</p></div>',
  ),
  'rules with :has': styled(
    () => 'div:has(b){color:#111}',
    () => '<div>路</div>',
  ),
  'rules with :not': styled(
    () => ':not(b):not(.a){color:#111}',
    () => '<p>路</p>',
  ),
  'rules for attributes': styled(
    () => '[class*="a"]{color:#111}',
    () => '<p class="b">路</p>',
  ),
  'rules with many selectors': (count) =>
    `<style>${repeat((at) => `.a${n(at)}`, ',')(count)}{color:#111}</style>${repeat('<p>路</p>')(count)}`,
  'blocks in style sheets': (count) => `<style>${repeat('@media screen{', '')(count)}</style><p>路</p>`,
  declarations: (count) => `<style>p{${repeat('color:#111;')(count)}}</style><p>路</p>`,
  classes: (count) => `<p class="${repeat((at) => `a${n(at)}`, ' ')(count)}">路</p>`,
  scripts: many('<script>if (a < b) c()</script><p>路</p>'),
  'meta data': (count) =>
    `<head>${repeat((at) => `<meta name="a${n(at)}" content="甲">`)(count)}</head><body><p>路</p></body>`,
  forms: many('<p>路</p><select><option>甲</option></select><input value="乙">'),
  pictograms: many('<p>路</p><svg><path d="M0 0"/><text>甲</text></svg>'),
  formulas: many('<p>路</p><math><mi>x</mi><mo>=</mo><mn>1</mn></math>'),
  'text as it stands': repeat((at) => `修复第${n(at)}处`, '\n', '<pre>', '</pre>'),
  quotations: many('<blockquote><p>修复塌方。</p></blockquote>'),
  'quotation marks': repeat('<q>路</q>', '', '<p>', '</p>'),
  'other directions': many('<p><bdo dir="rtl">甲</bdo></p>'),
  navigation: many((at) => `<li><a href="/${n(at)}">网站栏目</a></li>`),
  labels: many((at) => `<tr><td>发布时间</td><td>2024-01-${n(10 + (at % 20))}</td></tr>`),
};

export const pageConstructs: readonly Construct<string>[] = Object.entries(pages).map(([name, write]) => ({
  name,
  write: (count) => `<html><title>云溪县交通运输局2024年工作计划</title>${write(count)}</html>`,
}));
