import { describe, expect, test } from 'vitest';
import { collapse } from '../document/read-html.ts';
import { readBody } from '../document/parse-example.ts';

function textsOf(body: string): string[] {
  return readBody(body).paragraphs.map(({ text }) => collapse(text));
}

describe('what is struck through', () => {
  test.each([
    ['改造~~86~~72公里。', '改造72公里。', '改造<del>86</del><data value="72">72公里</data>。'],
    ['改造~~86公里~~72公里。', '改造72公里。', '<del>86公里</del><data value="72">72公里</data>'],
    ['改造~~3.5~~4.2公里。', '改造4.2公里。', '<del>3.5</del><data value="4.2">'],
    ['改造7~~0~~2公里。', '改造7~~0~~2公里。', '改造7~~0~~'],
    ['建成~~10座~~', '建成', '建成<del>10座</del>'],
  ])('is shown, and is no text and no figure of the document: %s', (source, text, html) => {
    const document = readBody(source);
    expect(document.paragraphs.map((one) => one.text)).toEqual([text]);
    expect(document.html).toContain(html);
  });

  test('is listed beside the text', () => {
    expect(readBody('改造~~86~~72公里。\n\n| 甲 | ~~乙~~丙 |\n| --- | --- |').layout.struck).toEqual([
      '86',
      '乙',
    ]);
  });

  test.each([
    '投资3~~5万元，6~~8公里。',
    '10月~~12月，3~~5公里。',
    '60~~86公里~~72公里。',
    // Between a sign and a digit tildes end nothing (GFM).
    '增长~~5%~~6%。',
  ])('is not what stands between ranges: %s', (source) => {
    expect(textsOf(source)).toEqual([source]);
  });

  test('states nothing', () => {
    const { statements, html } = readBody(
      '~~<Target measure="safety-works">安防工程86公里</Target>~~<Target measure="safety-works">安防工程72公里</Target>。',
      { measures: new Map([['safety-works', { name: '安防工程里程', unit: '公里' }]]) },
    );
    expect(statements.map(({ text }) => text)).toEqual(['安防工程72公里']);
    expect(html).toContain('<del>安防工程86公里</del><span');
  });

  test('may be a paragraph, which then cannot be cited', () => {
    const document = readBody('~~建成86公里。~~\n\n建成72公里。');
    expect(document.paragraphs.map(({ text }) => text)).toEqual(['建成72公里。']);
    expect(document.html).toContain('<p><del>建成86公里。</del></p>');
  });
});
