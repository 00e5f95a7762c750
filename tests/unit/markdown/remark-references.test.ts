import { describe, expect, test } from 'vitest';
import { listMessages, parseBody, readBody } from '../document/parse-example.ts';

const base = { base: '/jtj/' };

/** Addresses of the links and images in a page, those of paragraphs to themselves left out. */
function listAddresses(body: string): string[] {
  const html = readBody(body, base).html.replace(/<a [^>]*aria-label="本段链接[^>]*>/gu, '');
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/gu)].map(([, address = '']) => address);
}

describe('links', () => {
  test.each([
    [
      '[甲](../../summaries/yunxi/2023.mdx)',
      '/jtj/summaries/yunxi/2023/',
      { target: 'summaries/yunxi/2023' },
    ],
    ['[甲](2023.mdx#p-1)', '/jtj/plans/yunxi/2023/#p-1', { target: 'plans/yunxi/2023', fragment: 'p-1' }],
    ['[甲](/plans/yunxi/2023/)', '/jtj/plans/yunxi/2023/', { target: 'plans/yunxi/2023' }],
    ['[甲](#p-1)', '#p-1', { target: 'plans/yunxi/2024', fragment: 'p-1' }],
    ['[甲][乙]\n\n[乙]: 2023.mdx', '/jtj/plans/yunxi/2023/', { target: 'plans/yunxi/2023' }],
  ])('%j leads to %s', (body, address, link) => {
    expect(listAddresses(body)).toEqual([address]);
    expect(readBody(body, base).links).toEqual([{ ...link, line: 10, column: 1 }]);
  });

  test('to other sites are announced, to the government’s not', () => {
    expect(readBody('[甲](https://www.example.com/x)').html).toContain(
      '<a href="https://www.example.com/x" rel="external noopener" class="external" title="将离开本站，前往 www.example.com">甲</a>',
    );
    expect(readBody('[甲](https://www.example.gov.cn/x)').html).toContain(
      '<a href="https://www.example.gov.cn/x">甲</a>',
    );
    expect(readBody('[甲](https://www.example.com/x)').links).toEqual([]);
  });

  test.each([
    ['见https://www.example.com/a，详情', 'https://www.example.com/a'],
    ['见www.example.gov.cn查询', 'http://www.example.gov.cn'],
    ['（https://www.example.com/a(1)）', 'https://www.example.com/a(1)'],
    ['见https://www.example.com/a. ', 'https://www.example.com/a'],
  ])('%j holds the address %s', (body, address) => {
    expect(listAddresses(body)).toEqual([address]);
  });

  test.each(['用户名@www.example.com', '网址https://', 'www.', '`https://www.example.com`'])(
    '%j holds none',
    (body) => {
      expect(listAddresses(body)).toEqual([]);
    },
  );
});

describe('files', () => {
  test.each([
    '[甲](附件1.pdf)',
    '[甲][乙]\n\n[乙]: 附件1.pdf',
    '[甲](./附件1.pdf)',
    '[甲](%E9%99%84%E4%BB%B61.pdf)',
  ])('%j', (body) => {
    expect(listAddresses(body)).toEqual(['/jtj/files/plans/yunxi/%E9%99%84%E4%BB%B61.pdf']);
    expect(readBody(body).assets).toEqual([
      { file: 'content/plans/yunxi/附件1.pdf', path: 'plans/yunxi/附件1.pdf', size: 500 },
    ]);
  });

  test('may have a space in their names', () => {
    const address = '/jtj/files/plans/yunxi/%E9%99%84%E4%BB%B6/%E7%94%B2%20%E8%A1%A8.xlsx';
    expect(listAddresses('[甲](<附件/甲 表.xlsx>)、[乙](附件/甲%20表.xlsx)')).toEqual([address, address]);
  });

  test('used twice are one asset', () => {
    expect(readBody('[甲](附件1.pdf)、[乙](附件1.pdf)').assets).toHaveLength(1);
  });
});

describe('images', () => {
  test.each(['![桥](桥.png)', '![桥][图]\n\n[图]: 桥.png'])('%j has address, size and no script', (body) => {
    const { html, assets } = readBody(body, base);
    expect(html).toContain(
      '<img src="/jtj/files/plans/yunxi/%E6%A1%A5.png" alt="桥" width="640" height="480" loading="lazy" decoding="async">',
    );
    expect(assets.map(({ file }) => file)).toEqual(['content/plans/yunxi/桥.png']);
  });

  test('by reference have captions too', () => {
    expect(readBody('![桥][图]\n\n[图]: 桥.png "图1 大桥"').paragraphs).toMatchObject([
      { kind: 'caption', text: '图1 大桥' },
    ]);
  });
});

describe('mistakes', () => {
  const images = '请把图片文件放到文档所在的文件夹，再写文件名；网站不从别处取图片。';
  test.each([
    [
      '![桥](没有.png)',
      '找不到文件“没有.png”（content/plans/yunxi/没有.png）。请检查文件名和大小写，或者把文件放到这个位置。',
    ],
    ['![桥](坏.png)', '图片“坏.png”打不开，文件可能损坏，或者扩展名不对。请换一个 PNG 或 JPEG 文件。'],
    ['![桥](https://www.example.com/a.png)', `图片“https://www.example.com/a.png”不在文档旁边。${images}`],
    ['![桥](//www.example.com/a.png)', `图片“//www.example.com/a.png”不在文档旁边。${images}`],
    ['![桥](/桥.png)', `图片“/桥.png”不在文档旁边。${images}`],
    ['![桥](data:image/png;base64,AAAA)', `图片“data:image/png;base64,AAAA”不在文档旁边。${images}`],
    [
      '[乙](../../../package.json)',
      '文件“../../../package.json”在 content 文件夹之外。请把文件放到文档所在的文件夹。',
    ],
    ['[乙]()', '链接没有写地址。请写成 [文字](地址) 的样子。'],
    ['[](附件1.pdf)', '链接没有文字，读者看不见它。请写成 [文字](地址) 的样子。'],
  ])('%s', (reference, message) => {
    expect(listMessages(parseBody(`甲${reference}`))).toEqual([`10:2 ${message}`]);
  });

  test('a web page is no attachment', () => {
    expect(listMessages(parseBody('[甲](附件1.html)'))[0]).toMatch(
      /^10:1 文件“附件1\.html”的类型“\.html”不能发布。可以用的类型有：pdf、/u,
    );
  });

  test('addresses and footnotes that are not used or not written', () => {
    const body = '[甲]: 附件1.pdf\n[乙]: 附件1.pdf\n[乙]: 2023.mdx\n\n见[乙]，甲[^1]乙。\n\n[^2]: 丙';
    expect(listMessages(parseBody(body))).toEqual([
      '10:1 “[甲]:”后面的地址没有地方用到，这一行不会显示。请删去这一行；如果是正文，请写成 \\[甲]: 的样子。',
      '12:1 “[乙]:”后面的地址前面已经写过，这一行不会显示。请删去这一行；如果是正文，请写成 \\[乙]: 的样子。',
      '14:7 脚注“[^1]”没有内容。请在文末另起一段，写上 [^1]: 和脚注的内容；如果是正文，请写成 \\[^1]。',
      '16:1 脚注“[^2]”正文里没有用到，不会显示。请在正文里写上 [^2]，或者删去这一条。',
    ]);
  });
});
