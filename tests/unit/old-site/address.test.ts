import { describe, expect, test } from 'vitest';
import { mapSite } from '../../../src/old-site/address.ts';

const files = [
  'www.yunxi.example/xxgk/t1.html',
  'www.yunxi.example/xxgk/files/表 1.xlsx',
  'www.yunxi.example/show.php@id=5.html',
  'www.yunxi.example/show.php?id=6',
  'www.yunxi.example/gh/index.html',
  'www.yunxi.example/gh/c9.shtml.html',
  'www.yunxi.example/gh/list.jsp@id=2.html',
];
const site = mapSite(files, new Map());

describe('mapSite', () => {
  test.each([
    [files[0], 'http://www.yunxi.example/xxgk/t1.html'],
    [files[2], 'http://www.yunxi.example/show.php?id=5'],
    [files[3], 'http://www.yunxi.example/show.php?id=6'],
    [files[5], 'http://www.yunxi.example/gh/c9.shtml'],
    [files[6], 'http://www.yunxi.example/gh/list.jsp?id=2'],
  ])('%s was at %s', (file, address) => {
    expect(site.addressOf(file ?? '')).toBe(address);
  });

  test.each([
    ['files/%E8%A1%A8%201.xlsx', files[1]],
    ['/show.php?id=5', files[2]],
    ['../show.php?id=6', files[3]],
    ['../show.php%40id=5.html', files[2]],
    ['http://www.yunxi.example/xxgk/t1.html#top', files[0]],
    ['https://www.yunxi.example/gh/', files[4]],
    ['/gh/index.html', files[4]],
    ['../gh/c9.shtml', files[5]],
    ['https://other.example/xxgk/t1.html', undefined],
    ['javascript:void(0)', undefined],
    ['../../../../etc/passwd', undefined],
    ['http://[', undefined],
    ['%E0%A4%A', undefined],
    ['', undefined],
  ])('a link to %s leads to %s', (written, file) => {
    expect(site.fileOf(written, 'www.yunxi.example/xxgk/t1.html')).toBe(file);
  });

  test('takes the address that a page gives itself, and else the one that the webmaster gives', () => {
    const named = mapSite(
      ['a.html', 'b.html'],
      new Map([['a.html', 'https://jt.example/art/1.html']]),
      'https://jt.example',
    );
    expect(named.addressOf('a.html')).toBe('https://jt.example/art/1.html');
    expect(named.addressOf('b.html')).toBe('https://jt.example/b.html');
    expect(named.fileOf('/art/1.html', 'b.html')).toBe('a.html');
    expect(mapSite(['b.html'], new Map()).addressOf('b.html')).toBe('/b.html');
  });
});
