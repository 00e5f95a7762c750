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
      'https://gov.cn\u200B.evil.example/',
      '链接地址“https://gov.cn.evil.example/”里有看不见的字符 U+200B。请删去地址，在网页上重新复制一次。',
    ],
    [
      'http://192.168.1.1/a.pdf',
      '链接地址“http://192.168.1.1/a.pdf”是内部网络的地址，读者打不开。请写公开的网址；要给读者看文件，请把它放在文档旁边，只写文件名。',
    ],
    [
      'https://www.example.com/。',
      '链接地址“https://www.example.com/。”的末尾有标点，读者打不开。请把标点写到圆括号外面。',
    ],
    [
      'https://example。com/',
      '链接地址“https://example。com/”的域名里有全角的字。请用半角的字母、数字和点重写域名。',
    ],
    [
      'https://evil',
      '链接地址“https://evil”里没有完整的域名。请写成 https://www.example.com/ 的样子，域名要写全。',
    ],
    ['mailto:a@b.cn@c.cn', '链接地址“mailto:a@b.cn@c.cn”不完整。请写成 mailto:jtj@example.com 的样子。'],
    [
      'javascript:alert(1)',
      '链接地址“javascript:alert(1)”的开头“javascript:”不能用。链接只能以 https://、http://、mailto:、tel: 开头，或者是本站的文件。',
    ],
    [
      'C:\\Users\\甲.pdf',
      '链接地址“C:\\Users\\甲.pdf”是自己电脑上的位置，读者打不开。请把文件放在文档旁边，只写文件名。',
    ],
    [
      'file:///C:/甲.pdf',
      '链接地址“file:///C:/甲.pdf”是自己电脑上的位置，读者打不开。请把文件放在文档旁边，只写文件名。',
    ],
    [
      '“https://www.example.com/”',
      '链接地址““https://www.example.com/””的两边有引号。请删去引号，圆括号里只写地址。',
    ],
    [
      'https：//www.example.com',
      '链接地址“https：//www.example.com”里，http 或 https 后面不是英文的冒号。请写成 https://www.example.com/ 的样子。',
    ],
    [
      'https//www.example.com',
      '链接地址“https//www.example.com”里，http 或 https 后面不是英文的冒号。请写成 https://www.example.com/ 的样子。',
    ],
    [
      '.\\附件1.pdf',
      '链接地址“.\\附件1.pdf”里用了反斜杠。文件的位置请用 /；和文档在一个文件夹里的，只写文件名。',
    ],
    ['jtj@example.com', '链接地址“jtj@example.com”是邮箱，前面少了 mailto:。请写成 mailto:jtj@example.com。'],
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
