import type { Place, Report } from './context.ts';

const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** Scheme of an address as a browser reads it: tabs, line breaks and leading control characters do not count. */
export function schemeOf(url: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- browsers strip exactly these (WHATWG URL, "basic URL parser")
  const stripped = url.replace(/^[\u0000-\u0020]+|[\t\n\r]/gu, '');
  return /^([a-z][a-z0-9+.-]*):/iu.exec(stripped)?.[1]?.toLowerCase();
}

/** Reports an address that could run code or that names no host. */
export function checkUrl(url: string, place: Place, report: Report): void {
  const scheme = schemeOf(url);
  if (scheme !== undefined && !safeSchemes.has(scheme)) {
    report({
      rule: 'unsafe-address',
      ...place,
      message: `链接地址“${url}”的开头“${scheme}:”不能用。`,
      advice: '链接只能以 https://、http://、mailto:、tel: 开头，或者是本站的文件。',
    });
  } else if (/^[\\/]{2}/u.test(url.trim())) {
    report({
      rule: 'unsafe-address',
      ...place,
      message: `链接地址“${url}”没有写明 https: 还是 http:。`,
      advice: '请写完整的网址，以 https:// 开头。',
    });
  }
}
