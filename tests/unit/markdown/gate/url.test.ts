import { describe, expect, test } from 'vitest';
import { judgeUrl } from '../../../../src/markdown/gate/url.ts';

const whole = '请写成 https://www.example.com/ 的样子：https: 后面是两个斜杠和域名。';

describe('judgeUrl', () => {
  test.each([
    'https://www.example.com/路?a=b#c',
    'mailto:jtj@example.com',
    'tel:12328',
    '/matrix/',
    '2024/附件.pdf',
    '../2023.mdx#p-1',
    '#p-1',
  ])('has nothing to say of %s', (url) => {
    expect(judgeUrl(url)).toBeUndefined();
  });

  test.each([
    [
      'javascript:alert(1)',
      '链接地址“javascript:alert(1)”的开头“javascript:”不能用。链接只能以 https://、http://、mailto:、tel: 开头，或者是本站的文件。',
    ],
    [
      '//evil.example',
      '链接地址“//evil.example”没有写明 https: 还是 http:。请写完整的网址，以 https:// 开头。',
    ],
    [
      'www.example.com',
      '链接地址“www.example.com”没有写明 https: 还是 http:。请写完整的网址，以 https:// 开头。',
    ],
    ['https:evil', `链接地址“https:evil”不是完整的网址。${whole}`],
    ['https:/\\evil', `链接地址“https:/\\evil”不是完整的网址。${whole}`],
    [
      'https://www.gov.cn@evil.example/',
      '链接地址“https://www.gov.cn@evil.example/”里 @ 前面的不是域名，读者会认错要去的网站。请删去 @ 和它前面、// 后面的字。',
    ],
    ['mailto:jtj', '链接地址“mailto:jtj”不完整。请写成 mailto:jtj@example.com 的样子。'],
    ['tel:', '链接地址“tel:”不完整。请写成 tel:12328 的样子。'],
  ])('refuses %s', (url, told) => {
    const { rule, message = '', advice = '' } = judgeUrl(url) ?? {};
    expect([rule, message + advice]).toEqual(['unsafe-address', told]);
  });
});
