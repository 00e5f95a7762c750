import { describe, expect, it } from 'vitest';
import { convert } from '../../../../src/import/convert.ts';

/** The body and what is listed of a page with this in it. */
function importPage(inner: string, head = '', neighbour?: (address: string) => Uint8Array | undefined) {
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>云溪县交通运输局2031年工作计划</title>${head}</head>
<body><h1>云溪县交通运输局2031年工作计划</h1><div class="content"><p>一、主要任务</p><p>今年改造危桥3座，完善安全设施，提高服务水平。</p>${inner}</div></body></html>`;
  const { mdx, draft } = convert('page.html', new TextEncoder().encode(page), { bureaus: [] }, neighbour);
  const [, body = ''] = mdx.split('提高服务水平。\n');
  return { body: body.trim(), dropped: draft.dropped };
}

describe('what elements and styles of a page mean', () => {
  it.each([
    ['deletions', '改造<del>86</del><s>85</s>72公里。', '改造~~86~~ ~~85~~72公里。'],
    [
      'a line through by a style',
      '改造<span style="text-decoration: line-through">86</span>72公里。',
      '改造~~86~~72公里。',
    ],
    [
      'a sentence that is struck through',
      '<del>改造86公里。</del>改造72公里。',
      '~~改造86公里。~~&#x6539;造72公里。',
    ],
    ['a struck part of a figure', '改造1<del>8</del>9公里。', '改造&#x31;~~8~~9公里。'],
    ['what was put in', '改造<ins>72</ins><u>公里</u>。', '改造72公里。'],
    ['powers', '投资1.5×10<sup>8</sup>元，86m<sup>2</sup>，CO<sub>2</sub>。', '投资1.5×10⁸元，86m²，CO₂。'],
    [
      'powers that are set by a length, and marks of notes',
      '86公里<span style="position:relative;top:-4px;font-size:8px">2</span>，72<sup>注1</sup>公里。',
      '86公里²，72注¹公里。',
    ],
    ['ruby', '<ruby>路<rt>lù</rt>基<rt>jī</rt></ruby>完工。', '路基（lùjī）完工。'],
    [
      'ruby of single characters',
      '<ruby>路<rp>(</rp><rt>lù</rt><rp>)</rp></ruby><ruby>基<rt>jī</rt></ruby>。',
      '路基（lùjī）。',
    ],
    [
      'signs of fonts of symbols',
      '<span style="font-family:Wingdings">þ</span>完工，坡度<span style="font-family: \'Symbol\', serif">£</span>6%，<font face="Wingdings">ü</font>达标，<span style="font-family:Symbol">G319</span>线。',
      '☑完工，坡度≤6%，✓达标，G319线。',
    ],
    ['quotations', '坚持<q>四好<q>路</q></q>。', '坚持“四好‘路’”。'],
    [
      'formulas',
      '<math><mfrac><mn>1</mn><mn>2</mn></mfrac><msup><mi>x</mi><mn>2</mn></msup></math>。',
      '1/2x²。',
    ],
    [
      'boxes beside each other',
      '<span style="display:inline-block">86</span><span style="display:inline-block">72</span>公里。',
      '86 72公里。',
    ],
    [
      'blocks by a style',
      '<span style="display:block">建成86</span><span style="display:block">72公里。</span>',
      '建成86\n\n72公里。',
    ],
    ['boxes with space beside', '<span style="margin:0 1em">86</span><span>72</span>公里。', '86 72公里。'],
    [
      'boxes at places of their own',
      '<span style="position:absolute">86</span><span style="position:absolute">72</span>公里。',
      '86 72公里。',
    ],
    ['a box that is left out', '建成86<input type="checkbox">72公里。', '建成86 72公里。'],
    ['spans that only colour', '建成8<span style="color:red;padding:0">6</span>公里。', '建成86公里。'],
    [
      'a mixed number',
      '宽3<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>米，<math><mn>2</mn><mfrac><mn>1</mn><mn>4</mn></mfrac></math>倍。',
      '宽3 1/2米，2 1/4倍。',
    ],
    [
      'powers that are small and moved up',
      '86m<span style="font-size:8px;position:relative;top:-5px">2</span>，10<span style="font-size:70%;vertical-align:4px">8</span>元。',
      '86m²，10⁸元。',
    ],
    [
      'what is moved and not small',
      'G<span style="font-size:16pt;position:relative;top:-2pt">312</span>线。',
      'G312线。',
    ],
    [
      'what is small and behind no figure',
      '建成<span style="font-size:8px;vertical-align:top">72</span>公里。',
      '建成72公里。',
    ],
    ['text that is turned round', '建成<bdo dir="rtl">里公(27)</bdo>。', '建成(72)公里。'],
    [
      'text that a style turns round',
      '<span style="direction:rtl;unicode-bidi:bidi-override">68成建</span>公里。',
      '建成86公里。',
    ],
    ['a direction that turns nothing', '<span dir="rtl">建成86</span>公里。', '建成86公里。'],
    [
      'line breaks of the source that are shown',
      '<span style="white-space:pre-wrap">建成86\n72公里。</span>',
      '建成86\n\n72公里。',
    ],
    [
      'sizes within no size',
      '<span style="font-size:0"><i style="font-size:16px">建成86公里。</i></span>',
      '建成86公里。',
    ],
    ['capitals by a style', '<span style="text-transform:uppercase">g209</span>线。', 'G209线。'],
  ])('%s', (_, inner, body) => {
    expect(importPage(`<p>${inner}</p>`).body).toBe(body);
  });

  it('cells that cover several columns and rows', () => {
    const rows =
      '<tr><th colspan="2">里程</th><th rowspan="2">备注</th></tr><tr><th>县道</th><th>乡道</th></tr><tr><td>86</td><td>72</td><td>公里</td></tr>';
    expect(
      importPage(`<table>${rows}</table>`)
        .body.split('\n')
        .map((line) => line.replace(/\s+/gu, ' ')),
    ).toEqual(['| 里程 | ← | 备注 |', '| - | - | - |', '| 县道 | 乡道 | ^ |', '| 86 | 72 | 公里 |']);
  });

  it.each([
    ['<ol><li value="5">甲项。</li><li>乙项。</li></ol>', '5.甲项。\n\n6.乙项。'],
    ['<ol type="a" start="3"><li>甲项。</li></ol>', 'c.甲项。'],
    ['<ol reversed><li>甲项。</li><li>乙项。</li></ol>', '2.甲项。\n\n1.乙项。'],
    ['<ol style="list-style-type:upper-roman"><li>甲项。</li></ol>', 'I.甲项。'],
    ['<ol style="list-style-type:cjk-ideographic"><li>甲项是。</li></ol>', '一、甲项是。'],
    ['<ol style="list-style:none"><li>甲项。</li></ol>', '- 甲项。'],
    ['<ul style="list-style-type:decimal"><li>甲项。</li><li>乙项。</li></ul>', '1.甲项。\n\n2.乙项。'],
    ['<ol><li>5公里道路。</li></ol>', '1\\. 5公里道路。'],
    ['<table border="1"><tr><td>项<td><ol><li>5公里</li></ol><tr><td>桥<td>3</table>', '| 项 | 1. 5公里 |'],
  ])('counts %s', (inner, body) => {
    expect(importPage(inner).body).toContain(body);
  });

  it('keeps deletions of cells and rows', () => {
    const { body } = importPage(
      '<table border="1"><tr><td>县道</td><td>里程</td></tr><tr style="text-decoration:line-through"><td>甲线</td><td>86</td></tr></table>',
    );
    expect(body).toContain('| ~~甲线~~ | ~~86~~ |');
  });

  it('shows the foot of a table at its end', () => {
    const { body } = importPage(
      '<table border="1"><tfoot><tr><td>合计</td><td>9</td></tr></tfoot><tr><td>县道</td><td>里程</td></tr><tr><td>甲线</td><td>9</td></tr></table>',
    );
    expect(body).toBe('| 县道 | 里程 |\n| - | - |\n| 甲线 | 9 |\n| 合计 | 9 |');
  });

  it('lists figures that stood apart as such', () => {
    const { dropped } = importPage(
      '<p>建成<select><option>86</option><option>72</option></select>公里。</p><div hidden><p>86</p><p>72</p></div>',
    );
    expect(dropped.map(({ text }) => text)).toEqual(['86 72', '86 72']);
  });

  it.each([
    ['a class', '.x{display:none}'],
    ['no opacity', '.x{opacity:0}'],
    ['an indent beyond the screen', '.x{text-indent:-9999px}'],
    ['no height', '.x{height:0;overflow:hidden}'],
    ['a selector of several parts', 'div.content > p.x { color: red; visibility : hidden }'],
    ['a rule for screens', '@media screen and (min-width: 800px){ .x{display:none} }'],
    ['the more important of two', '.x{display:none!important} p.x{display:block}'],
  ])('leaves out and lists what a style sheet hides: %s', (_, sheet) => {
    const { body, dropped } = importPage('<p class="x">藏起来的话。</p>', `<style>${sheet}</style>`);
    expect(body).not.toContain('藏起来');
    expect(dropped).toContainEqual({ sort: '网页里看不见的内容', text: '藏起来的话。', place: 2 });
  });

  it.each([
    ['on paper', '@media print{.x{display:none}}'],
    ['on telephones', '@media (max-width: 600px){.x{display:none}}'],
    ['before its text', '.x::before{display:none}'],
    ['and shows again', '.x{display:none} p.x{display:block}'],
    ['in a comment', '/* .x{display:none} */'],
    ['elsewhere', '.y .x{display:none}'],
  ])('keeps what a style sheet hides only %s', (_, sheet) => {
    expect(importPage('<p class="x">看得见的话。</p>', `<style>${sheet}</style>`).body).toBe('看得见的话。');
  });

  it('reads a style sheet that was saved beside the page', () => {
    const neighbour = (address: string) =>
      address === 'page_files/a.css' ? new TextEncoder().encode('.x{display:none}') : undefined;
    const head = '<link rel="stylesheet" href="page_files/a.css">';
    expect(importPage('<p class="x">藏起来的话。</p>', head, neighbour).body).toBe('');
  });

  it('lists fields of forms and what is embedded', () => {
    const { dropped } = importPage('<p>建成<input value="72">公里。<iframe src="a.html"></iframe></p>');
    expect(dropped.map(({ sort, text }) => `${sort} ${text}`)).toEqual([
      '表单里的内容 72',
      '嵌入的网页或文件 a.html',
    ]);
  });
});
