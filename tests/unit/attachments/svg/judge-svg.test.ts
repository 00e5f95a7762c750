import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeSvg } from '../../../../src/attachments/svg/judge-svg.ts';

const root = path.join(import.meta.dirname, '../../../..');

function judge(source: string): string[] {
  return judgeSvg(Buffer.from(source)).map(
    ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
  );
}

function wrap(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">\n  ${inner}\n</svg>\n`;
}

const element = (name: string) => `3:3 SVG 里不能有 <${name}>，它可以运行程序、引入别的文件，或者不是图形。`;

describe('judgeSvg', () => {
  test('takes the picture of the site itself', () => {
    expect(judgeSvg(readFileSync(path.join(root, 'public/favicon.svg')))).toEqual([]);
  });

  test.each([
    '<rect width="1" height="1" fill="url(#a)" style="stroke: red; mask: url(#b)"/>',
    '<defs><linearGradient id="a" xlink:href="#b"><stop offset="0"/></linearGradient></defs><use href="#a"/>',
    '<style>.a { fill: #fff } .b { fill: url( "#a" ) }</style><text class="a" xml:space="preserve">云溪<tspan>大桥</tspan></text>',
    '<g data-name="图层 1" aria-label="图"><title>题</title><desc>说明</desc></g>',
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator rdf:about="">局</dc:creator></rdf:RDF></metadata>',
  ])('takes %s', (inner) => {
    expect(judge(wrap(inner))).toEqual([]);
  });

  test.each([
    ['<script>alert(1)</script>', element('script')],
    ['<SCRIPT/>', element('SCRIPT')],
    ['<foreignObject/>', element('foreignObject')],
    ['<image href="data:image/png;base64,AA"/>', element('image')],
    ['<feImage href="#a"/>', element('feImage')],
    ['<a href="javascript:alert(1)"/>', element('a')],
    ['<animate attributeName="href" to="javascript:1"/>', element('animate')],
    ['<set attributeName="onload" to="1"/>', element('set')],
    ['<animateTransform/>', element('animateTransform')],
    ['<handler/>', element('handler')],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', element('h:script')],
    ['<script xmlns="http://www.w3.org/1999/xhtml"/>', element('script')],
    ['<iframe/>', element('iframe')],
    // Names of ours in another language: what it does there, nobody has looked at.
    ['<h:style xmlns:h="http://www.w3.org/1999/xhtml"/>', element('h:style')],
    ['<title xmlns="http://www.w3.org/1999/xhtml"/>', element('title')],
    ['<rect onload="1"/>', '3:3 <rect> 不能有 onload，它是程序。'],
    ['<rect ONCLICK="1"/>', '3:3 <rect> 不能有 ONCLICK，它是程序。'],
    ['<use href="http://x.example/a.svg#b"/>', '3:3 <use> 的 href 只能指向图里的一部分，以 # 开头。'],
    [
      '<use xlink:href="data:image/svg+xml,x#a"/>',
      '3:3 <use> 的 xlink:href 只能指向图里的一部分，以 # 开头。',
    ],
    ['<use href="  javascript:1"/>', '3:3 <use> 的 href 只能指向图里的一部分，以 # 开头。'],
    ['<g xml:base="http://x.example/"/>', '3:3 SVG 里不能有 xml:base。'],
    ['<rect fill="url(http://x.example/#a)"/>', '3:3 <rect> 的 fill 里有 @、反斜线或网址。'],
    ['<rect style="fill: u\\72l(http://x)"/>', '3:3 <rect> 的 style 里有 @、反斜线或网址。'],
    ['<rect style="fill:ur/**/l(x)"/>', '3:3 <rect> 的 style 里有 @、反斜线或网址。'],
    ['<rect style="background:&#117;rl(x)"/>', '3:3 <rect> 的 style 里有 @、反斜线或网址。'],
    ['<rect style="background:image-set(\'x\' 1x)"/>', '3:3 <rect> 的 style 里有 @、反斜线或网址。'],
    ['<rect src="x"/>', '3:3 <rect> 不能有 src。'],
    [
      '<metadata><h:script xmlns:h="http://www.w3.org/1999/xhtml"/></metadata>',
      element('h:script').replace('3:3', '3:13'),
    ],
  ])('refuses %s, and says where', (inner, told) => {
    expect(judge(wrap(inner))).toEqual([told]);
  });

  test.each([
    '@import "x";',
    '@font-face { src: url(x) }',
    'a { fill: url(x.svg#a) }',
    '<![CDATA[ a { b: url(//x) } ]]>',
  ])('refuses the style sheet %s', (style) => {
    expect(judge(wrap(`<style>${style}</style>`)).join()).toMatch(
      /^3:\d+ SVG 的样式里有 @、反斜线或网址。$/u,
    );
  });

  test('refuses what defines other signs or brings in style sheets', () => {
    expect(
      judge('<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'),
    ).toEqual(['1:32 SVG 里有 DOCTYPE，它可以定义别的字。', '2:43 SVG 写得不对，从这里读不下去。']);
    expect(judge(`<?xml-stylesheet href="x"?>${wrap('').slice(39)}`)[0]).toBe(
      '1:27 SVG 里有 <?xml-stylesheet?>，它可以引入别的文件。',
    );
  });

  test('refuses what is no SVG, or none that can be read', () => {
    expect(judge('<html/>')).toEqual(['1:1 文件最外面是 <html>，不是 SVG。']);
    expect(judge('<svg/>')).toEqual(['1:1 文件最外面是 <svg>，不是 SVG。']);
    expect(judge('')).toHaveLength(1);
    expect(judge(wrap('<g>')).at(-1)).toMatch(/^4:\d+ SVG 写得不对，从这里读不下去。$/u);
    expect(judge(wrap('<g>'.repeat(300))).at(-1)).toMatch(/ SVG 一层套一层，超过 100 层。$/u);
    expect(judgeSvg(Buffer.from(wrap(''), 'utf16le'))[0]?.message).not.toBeUndefined();
    expect(judgeSvg(Uint8Array.of(0x3c, 0xff))[0]?.message).toBe('SVG 不是 UTF-8 编码。');
  });

  test('tells all of it at once', () => {
    expect(judge(wrap('<script/>\n  <rect onload="1" onclick="2"/>'))).toHaveLength(3);
  });
});
