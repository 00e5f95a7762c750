import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/import/blocks.ts';
import { settleAddress } from '../../../src/import/link-address.ts';
import { settleLinks } from '../../../src/import/settle-links.ts';
import { inlines } from './make-blocks.ts';

describe('settleAddress', () => {
  it.each([
    ['https://www.yunxi.example/a', 'https://www.yunxi.example/a', false],
    ['https://www.yunxi.example/a(1)?b=[2]&c', 'https://www.yunxi.example/a(1)?b=[2]&c', false],
    [
      'https://www.yunxi.example/项目 表.docx',
      'https://www.yunxi.example/%E9%A1%B9%E7%9B%AE%20%E8%A1%A8.docx',
      false,
    ],
    [' http://www.yunxi.example ', 'http://www.yunxi.example', false],
    ['mailto:jtj@yunxi.example', 'mailto:jtj@yunxi.example', false],
    ['tel:0745 123 456', 'tel:0745123456', false],
    ['www.yunxi.example/a', 'http://www.yunxi.example/a', true],
    ['yunxi.gov.cn', 'http://yunxi.gov.cn', true],
    ['//www.yunxi.gov.cn/a', 'http://www.yunxi.gov.cn/a', true],
    ['http:\\\\www.yunxi.example', 'http://www.yunxi.example', true],
    ['https:www.yunxi.example', 'https://www.yunxi.example', true],
    ['jtj@yunxi.example', 'mailto:jtj@yunxi.example', true],
  ])('%s', (written, address, isMended) => {
    expect(settleAddress(written)).toEqual({ address, isMended });
  });

  it.each([
    'file:///C:/项目.docx',
    'javascript:alert(1)',
    'mailto:?subject=a&body=https%3A%2F%2Fwww.yunxi.example',
    'mailto:',
    'https://www.yunxi.example@other.example/',
    'tel:1',
    '项目表.xlsx',
    '../a.html',
    'https://',
    'C:\\a.docx',
    '',
    '#a',
  ])('%s leads nowhere', (written) => {
    expect(settleAddress(written).address).toBeUndefined();
  });
});

describe('settleLinks', () => {
  const linked = (address: string): SourceDocument => ({
    format: 'docx',
    blocks: [
      {
        kind: 'paragraph',
        content: [{ kind: 'link', address, content: inlines('项目表') }],
        place: 7,
      },
    ],
    ...{ notes: new Map(), images: new Map(), meta: [], dropped: [], concealed: [] },
  });

  it('keeps the text of a link that leads nowhere, and lists it', () => {
    const { blocks, dropped } = settleLinks(linked('file:///D:/项目表.docx'));
    expect(blocks).toEqual([{ kind: 'paragraph', content: inlines('项目表'), place: 7 }]);
    expect(dropped).toEqual([
      { sort: '失去目标的链接（文字保留）', text: '项目表 → file:///D:/项目表.docx', place: 7 },
    ]);
  });

  it('lists an address that it has completed', () => {
    expect(settleLinks(linked('www.yunxi.example')).dropped).toEqual([
      { sort: '补全了网址的链接，请核对', text: '项目表 → http://www.yunxi.example', place: 7 },
    ]);
  });

  it('says nothing of a link within the file', () => {
    expect(settleLinks(linked('#附表')).dropped).toEqual([]);
  });
});
