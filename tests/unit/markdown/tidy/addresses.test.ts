import { describe, expect, test } from 'vitest';
import { linkAddresses } from '../../../../src/markdown/tidy/addresses.ts';

const links = (text: string): string[] =>
  linkAddresses(text).flatMap((part) => (part.type === 'link' ? [part.url] : []));

describe('linkAddresses', () => {
  test.each([
    ['见www.example.com，详情', ['http://www.example.com']],
    ['https://jt.example.com/a(1)。', ['https://jt.example.com/a(1)']],
    ['（https://jt.example.com/a)', ['https://jt.example.com/a']],
  ])('makes links of the addresses in %j', (text, urls) => {
    expect(links(text)).toEqual(urls);
  });

  test.each([
    'http:///.e',
    'https:////jt.example.com/',
    'http://a@jt.example.com/',
    'http://localhost/',
    'http://',
  ])('leaves %s as it is, which no link may have', (text) => {
    expect(linkAddresses(text)).toEqual([{ type: 'text', value: text }]);
  });
});
