import { judgeHost, judgeWebAddress } from './web-address.ts';

/** This machine: where a site is tried out, without a certificate. */
const thisMachine = /^(?:localhost|127\.0\.0\.1)$/u;

/**
 * Judges the address of another site: that of its home page, written as browsers write it, so that what begins with it lies on that
 * site. It has to fit into a content security policy, which knows neither IPv6 nor, in all browsers, numbers instead of names.
 * @returns what is wrong and what to write; undefined if nothing is
 */
export function judgeSiteAddress(address: string): { message: string; advice: string } | undefined {
  const named = `网站地址“${address}”`;
  const example = '例如 https://jt.yunxi.example/ 或 https://www.baishi.example/jtj/。';
  if (judgeWebAddress(address) !== undefined)
    return { message: `${named}不是网址。`, advice: `请写那个网站首页的完整地址，${example}` };
  const { protocol, hostname, origin, pathname, search, hash, href } = new URL(address);
  if (/^\[|^[\d.]+$/u.test(hostname) && !thisMachine.test(hostname))
    return { message: `${named}用的是 IP 地址，浏览器的安全策略认不准。`, advice: `请写域名，${example}` };
  if (judgeHost(address) === 'no-domain' && !thisMachine.test(hostname))
    return { message: `${named}的域名不全。`, advice: `请写完整的域名，${example}` };
  if (protocol !== 'https:' && !thisMachine.test(hostname)) {
    const advice = `那个网站支持 HTTPS 以后，请写成 https://${new URL(address).host}${pathname}。`;
    return { message: `${named}不是 HTTPS：读者的浏览器不会从本站去读它。`, advice };
  }
  const folder = pathname.replace(/index\.html$/u, '');
  const home = origin + folder + (folder.endsWith('/') ? '' : '/');
  if (search !== '' || hash !== '' || /[?#]/u.test(address))
    return { message: `${named}里有 ? 或者 #，不是网站首页的地址。`, advice: `请写成 ${home}。` };
  if (address === href && href === home) return undefined;
  return { message: `${named}不是网站首页地址的规范写法。`, advice: `请写成 ${home}。` };
}
