import { describe, expect, it } from 'vitest';
import { warnOfLocalDomain } from '../../../src/publish/local-domain.ts';
import { site } from '../../../src/schema/site.ts';

const least = { name: '云溪交通公开', description: '云溪县的交通计划和总结。' };
const warn = (given: object) => warnOfLocalDomain(site.parse({ ...least, ...given }));

describe('warnOfLocalDomain', () => {
  it('says what becomes of the addresses of a site without a domain, and what to write', () => {
    expect(warn({ base: '/jtj/' })).toBe(
      '提醒 content/site.yaml 没有写网站的正式域名（domain）：引文、规范链接、二维码、站点地图和数据里的网址都以 http://localhost:4321/jtj/ 开头，别人打不开。发布以前，请写上 domain: https://jt.example.gov.cn 这样的一行，换成您的网站的域名，再生成一次。',
    );
  });

  it.each([
    'http://localhost',
    'http://LOCALHOST:8080',
    'https://127.0.0.1',
    'http://[::1]',
    'http://0.0.0.0',
  ])('takes %s for no domain', (domain) => {
    expect(warn({ domain })).toContain('没有写网站的正式域名');
  });

  it.each(['https://jt.yunxi.example', 'http://10.1.2.3', 'https://localhost.yunxi.example'])(
    'is silent about %s',
    (domain) => {
      expect(warn({ domain })).toBeUndefined();
    },
  );
});
