import { describe, expect, test } from 'vitest';
import { judgeSiteAddress } from '../../../src/text/site-address.ts';

describe('judgeSiteAddress', () => {
  test.each([
    'https://jt.baishi.example/',
    'https://www.baishi.example/jtj/',
    'https://www.baishi.example:8443/a/b/',
    'https://xn--fiqs8s.example/',
    'http://localhost:4321/',
    'http://127.0.0.1:8080/jtj/',
  ])('takes %s', (address) => {
    expect(judgeSiteAddress(address)).toBeUndefined();
  });

  test.each([
    ['https://jt.baishi.example', '不是网站首页地址的规范写法', 'https://jt.baishi.example/'],
    ['https://www.baishi.example/jtj', '规范写法', 'https://www.baishi.example/jtj/'],
    ['https://jt.baishi.example/index.html', '规范写法', 'https://jt.baishi.example/'],
    ['https://JT.Baishi.example/', '规范写法', 'https://jt.baishi.example/'],
    ['https://jt.baishi.example:443/', '规范写法', 'https://jt.baishi.example/'],
    ['https://jt.baishi.example/a/../', '规范写法', 'https://jt.baishi.example/'],
    ['https://jt.baishi.example/?q=1', '里有 \\? 或者 #', 'https://jt.baishi.example/'],
    ['https://jt.baishi.example/#a', '里有 \\? 或者 #', 'https://jt.baishi.example/'],
    ['https://jt.baishi.example/?', '里有 \\? 或者 #', 'https://jt.baishi.example/'],
    ['http://jt.baishi.example/', '不是 HTTPS', 'https://jt.baishi.example/'],
    ['http://jt.baishi.example:8080/jtj/', '不是 HTTPS', 'https://jt.baishi.example:8080/jtj/'],
    ['https://[2001:db8::1]/', '用的是 IP 地址', '请写域名'],
    ['http://[::1]:4321/', '用的是 IP 地址', '请写域名'],
    ['https://203.0.113.7/', '用的是 IP 地址', '请写域名'],
    ['https://0x7f.1/', '用的是 IP 地址|规范写法|不是网址', '请'],
    ['https://baishi/', '域名不全', '请写完整的域名'],
    ['https://user@jt.baishi.example/', '不是网址', '完整地址'],
    ['https:jt.baishi.example', '不是网址', '完整地址'],
    ['javascript:alert(1)', '不是网址', '完整地址'],
    ['//jt.baishi.example/', '不是网址', '完整地址'],
    ['https://白石.example/', '规范写法', 'https://xn--'],
    ["https://jt.baishi.example/; script-src 'unsafe-inline'/", '规范写法|不是网址', '请写'],
  ])('refuses %s', (address, message, advice) => {
    const fault = judgeSiteAddress(address);
    expect(fault?.message).toMatch(new RegExp(message, 'u'));
    expect(fault?.advice).toContain(advice);
  });
});
