const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** Scheme of an address as a browser reads it: tabs, line breaks and leading control characters do not count. */
export function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/iu.exec(strip(url))?.[1]?.toLowerCase();
}

function strip(url: string): string {
  // eslint-disable-next-line no-control-regex -- browsers strip exactly these (WHATWG URL, "basic URL parser")
  return url.replace(/^[\u0000-\u0020]+|[\t\n\r]/gu, '');
}

/** Says what is wrong with an address that could run code or that names no host; undefined if it is safe. */
export function judgeUrl(url: string): { rule: string; message: string; advice: string } | undefined {
  const scheme = schemeOf(url);
  if (scheme !== undefined && !safeSchemes.has(scheme)) {
    return {
      rule: 'unsafe-address',
      message: `链接地址“${url}”的开头“${scheme}:”不能用。`,
      advice: '链接只能以 https://、http://、mailto:、tel: 开头，或者是本站的文件。',
    };
  }
  if (/^[\\/]{2}/u.test(strip(url)) || url.startsWith('\\')) {
    return {
      rule: 'unsafe-address',
      message: `链接地址“${url}”没有写明 https: 还是 http:。`,
      advice: '请写完整的网址，以 https:// 开头。',
    };
  }
  return undefined;
}
