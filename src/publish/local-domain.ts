import type { Site } from '../schema/site.ts';
import { isLocalAddress } from '../text/local-host.ts';

/** What a webmaster is told whose site has no domain that others can open; undefined if it has one. */
export function warnOfLocalDomain(site: Pick<Site, 'domain' | 'base'> | undefined): string | undefined {
  if (site === undefined || !isLocalAddress(site.domain)) return undefined;
  const address = new URL(site.base, site.domain).href;
  return `提醒 content/site.yaml 没有写网站的正式域名（domain）：引文、规范链接、二维码、站点地图和数据里的网址都以 ${address} 开头，别人打不开。发布以前，请写上 domain: https://jt.example.gov.cn 这样的一行，换成您的网站的域名，再生成一次。`;
}
