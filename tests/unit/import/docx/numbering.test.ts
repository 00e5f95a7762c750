import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../src/import/blocks.ts';
import { formatNumber } from '../../../../src/import/number-format.ts';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { buildDocx, level, line, list, numbered } from './build-docx.ts';

function read(body: string, numbering: string, styles?: string) {
  return readDocx(buildDocx({ body, numbering, styles }));
}

function textOf(body: string, numbering: string, styles?: string): string[] {
  return blockText(read(body, numbering, styles).blocks).split('\n');
}

const official = list(
  1,
  level(0, 'japaneseCounting', '%1、') +
    level(1, 'chineseCountingThousand', '（%2）', '<w:suff w:val="nothing"/>') +
    level(2, 'decimal', '%3.', '<w:suff w:val="space"/>') +
    level(3, 'decimalEnclosedCircle', '%4'),
);

describe('readDocx: automatic numbering', () => {
  it('is text as Word shows it, and starts anew below each higher number', () => {
    const levels = [0, 1, 1, 2, 3, 3, 0, 1, 2];
    const body = levels.map((at) => line('安全', numbered(1, at))).join('');
    expect(textOf(body, official)).toEqual([
      '一、安全',
      '（一）安全',
      '（二）安全',
      '1. 安全',
      '①安全',
      '②安全',
      '二、安全',
      '（一）安全',
      '1. 安全',
    ]);
  });

  it('makes no decimal of a number and the figure behind it', () => {
    const lists = list(1, level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>'));
    expect(textOf(line('5公里道路', numbered(1)) + line('桥梁', numbered(1)), lists)).toEqual([
      '1. 5公里道路',
      '2.桥梁',
    ]);
    const bare = list(1, level(0, 'decimal', '%1', '<w:suff w:val="nothing"/>'));
    expect(textOf(line('.6亿元', numbered(1)), bare)).toEqual(['1 .6亿元']);
    expect(textOf(line('.6亿元', numbered(1)), lists)).toEqual(['1..6亿元']);
  });

  it('goes on over other paragraphs, and is part of the first bold text', () => {
    const body = line('总体', numbered(1)) + line('段落') + line('任务', numbered(1));
    expect(textOf(body, official)).toEqual(['一、总体', '段落', '二、任务']);
  });

  it('gives bullets and lettered lists as items', () => {
    const numbering =
      list(
        1,
        level(0, 'bullet', '\uf06c', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>') +
          level(1, 'bullet', 'o', '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>'),
      ) + list(2, level(0, 'lowerLetter', '%1)'));
    const body = line('甲', numbered(1)) + line('乙', numbered(1, 1)) + line('丙', numbered(2));
    expect(read(body, numbering).blocks).toEqual([
      { kind: 'item', place: 1, marker: '●', depth: 0, content: [{ kind: 'text', text: '甲' }] },
      { kind: 'item', place: 2, marker: '○', depth: 1, content: [{ kind: 'text', text: '乙' }] },
      { kind: 'item', place: 3, marker: 'a)', depth: 0, content: [{ kind: 'text', text: '丙' }] },
    ]);
  });

  it('comes through styles: the level that names the style counts', () => {
    const numbering = list(
      3,
      level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="1"/>') +
        level(1, 'decimal', '%1.%2', '<w:pStyle w:val="2"/><w:isLgl/>'),
    );
    const styles = ['1', '2']
      .map(
        (id) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="标题 ${id}"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`,
      )
      .join('');
    const derived = '<w:style w:type="paragraph" w:styleId="d"><w:basedOn w:val="2"/></w:style>';
    const style = (id: string, more = ''): string => line('甲', `<w:pStyle w:val="${id}"/>${more}`);
    const none = style('1', '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(
      textOf(
        style('1') + style('2') + style('d') + none + style('1') + style('2'),
        numbering,
        styles + derived,
      ),
    ).toEqual(['第一章 甲', '1.1 甲', '1.2 甲', '甲', '第二章 甲', '2.1 甲']);
  });

  it('starts anew for a list that overrides the start, and goes on for one that does not', () => {
    const numbering =
      list(1, level(0, 'decimal', '%1．')) +
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>' +
      `<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1：')}</w:lvlOverride></w:num>`;
    const body = [1, 1, 2, 2, 3, 4].map((id) => line('甲', numbered(id))).join('');
    expect(textOf(body, numbering)).toEqual(['1．甲', '2．甲', '1．甲', '2．甲', '3．甲', 'IV：甲']);
  });

  it('minds which level restarts another', () => {
    const levels = (restart: number): string =>
      list(1, level(0, 'decimal', '%1') + level(1, 'decimal', '%2、', `<w:lvlRestart w:val="${restart}"/>`));
    const body = [0, 1, 1, 0, 1].map((at) => line('甲', numbered(1, at))).join('');
    expect(textOf(body, levels(0))).toEqual(['1 甲', '1、甲', '2、甲', '2 甲', '3、甲']);
    expect(textOf(body, levels(1)).at(-1)).toBe('1、甲');
    const third = [0, 1, 2, 1, 2, 0, 2].map((at) => line('甲', numbered(1, at))).join('');
    const only =
      level(0, 'decimal', '%1') +
      level(1, 'decimal', '%2') +
      level(2, 'decimal', '（%3）', '<w:lvlRestart w:val="1"/>');
    expect(textOf(third, list(1, only)).filter((text) => text.startsWith('（'))).toEqual([
      '（1）甲',
      '（2）甲',
      '（1）甲',
    ]);
  });

  it('follows links of numbering styles, and ends circles', () => {
    const numbering =
      list(1, level(0, 'decimal', '%1）')) +
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="N"/></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>' +
      '<w:abstractNum w:abstractNumId="6"><w:numStyleLink w:val="C"/></w:abstractNum><w:num w:numId="6"><w:abstractNumId w:val="6"/></w:num>';
    const link = (id: string, target: number): string =>
      `<w:style w:type="numbering" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="${target}"/></w:numPr></w:pPr></w:style>`;
    const body = line('甲', numbered(5)) + line('乙', numbered(6));
    expect(textOf(body, numbering, link('N', 1) + link('C', 6))).toEqual(['1）甲', '乙']);
  });

  it('counts an empty paragraph as Word does, and says so', () => {
    const { blocks, dropped } = read(
      line('甲', numbered(1)) + `<w:p><w:pPr>${numbered(1)}</w:pPr></w:p>` + line('乙', numbered(1)),
      official,
    );
    expect(blockText(blocks)).toBe('一、甲\n三、乙');
    expect(dropped).toEqual([{ sort: '没有文字的编号', text: '二、', place: 2 }]);
  });
});

describe('formatNumber', () => {
  it.each([
    ['chineseCounting', [1, 10, 12, 20, 99, 105], ['一', '十', '十二', '二十', '九十九', '一〇五']],
    ['taiwaneseCounting', [11], ['十一']],
    ['chineseCountingThousand', [10, 105, 110, 1001], ['十', '一百零五', '一百一十', '一千零一']],
    ['japaneseCounting', [10, 11, 21, 105], ['十', '十一', '二十一', '百五']],
    ['ideographDigital', [1, 10, 23], ['一', '一〇', '二三']],
    ['chineseLegalSimplified', [1, 12, 105], ['壹', '壹拾贰', '壹佰零伍']],
    ['decimalFullWidth', [12], ['１２']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['decimalEnclosedParen', [3], ['⑶']],
    ['decimalZero', [5, 15], ['05', '15']],
    ['upperLetter', [1, 26, 27, 53], ['A', 'Z', 'AA', 'AAA']],
    ['lowerLetter', [2, 781], ['b', '781']],
    ['upperRoman', [4, 1999, 4000], ['IV', 'MCMXCIX', '4000']],
    ['lowerRoman', [9], ['ix']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographEnclosedCircle', [1], ['㊀']],
    ['ordinal', [1, 2, 11, 23], ['1st', '2nd', '11th', '23rd']],
    ['none', [1], ['']],
    ['hebrew1', [7], ['7']],
  ])('writes %s as Word does', (format, values, written) => {
    expect(values.map((value) => formatNumber(format, value))).toEqual(written);
  });

  it('pads a custom format', () => {
    expect(formatNumber('custom', 7, '001, 002, 003, ...')).toBe('007');
  });
});
