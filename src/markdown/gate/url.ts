import { findUnseen } from '../../text/spelling/unseen.ts';
import { judgeHost, judgeWebAddress } from '../../text/web-address.ts';

const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** Scheme of an address as a browser reads it: tabs, line breaks and leading control characters do not count. */
export function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/iu.exec(strip(url))?.[1]?.toLowerCase();
}

function strip(url: string): string {
  // eslint-disable-next-line no-control-regex -- browsers strip exactly these (WHATWG URL, "basic URL parser")
  return url.replace(/^[\u0000-\u0020]+|[\t\n\r]/gu, '');
}

/** Says what is wrong with an address that could run code, or whose host readers would not know; undefined if it is safe. */
export function judgeUrl(url: string): { rule: string; message: string; advice: string } | undefined {
  const scheme = schemeOf(url);
  const [unseen] = findUnseen(url);
  if (unseen) {
    return {
      rule: 'unsafe-address',
      message: `链接地址“${url.replace(unseen.text, '')}”里有看不见的字符 ${unseen.code}。`,
      advice: '请删去地址，在网页上重新复制一次。',
    };
  }
  const slip = judgeSlip(url, scheme);
  if (slip) return { rule: 'unsafe-address', ...slip };
  if (scheme !== undefined && !safeSchemes.has(scheme)) {
    return {
      rule: 'unsafe-address',
      message: `链接地址“${url}”的开头“${scheme}:”不能用。`,
      advice: '链接只能以 https://、http://、mailto:、tel: 开头，或者是本站的文件。',
    };
  }
  if (/^[\\/]{2}/u.test(strip(url)) || /^www\./iu.test(url)) {
    return {
      rule: 'unsafe-address',
      message: `链接地址“${url}”没有写明 https: 还是 http:。`,
      advice: '请写完整的网址，以 https:// 开头。',
    };
  }
  return scheme === 'http' || scheme === 'https' ? judgeWeb(strip(url)) : judgeReceiver(scheme, url);
}

/** What was meant is plain, and one sign stands in the way. */
function judgeSlip(url: string, scheme: string | undefined): { message: string; advice: string } | undefined {
  if (scheme === 'file' || /^[a-z]:[\\/]/iu.test(url)) {
    return {
      message: `链接地址“${url}”是自己电脑上的位置，读者打不开。`,
      advice: '请把文件放在文档旁边，只写文件名。',
    };
  }
  if (/^[“”‘’"']/u.test(url)) {
    return { message: `链接地址“${url}”的两边有引号。`, advice: '请删去引号，圆括号里只写地址。' };
  }
  if (/^https?(?:：|;|；|\s*)\/\//iu.test(url)) {
    return {
      message: `链接地址“${url}”里，http 或 https 后面不是英文的冒号。`,
      advice: '请写成 https://www.example.com/ 的样子。',
    };
  }
  if (/^\.{0,2}\\[^\\/]/u.test(url)) {
    return {
      message: `链接地址“${url}”里用了反斜杠。`,
      advice: '文件的位置请用 /；和文档在一个文件夹里的，只写文件名。',
    };
  }
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(url)) {
    return { message: `链接地址“${url}”是邮箱，前面少了 mailto:。`, advice: `请写成 mailto:${url}。` };
  }
  return undefined;
}

function judgeWeb(url: string): { rule: string; message: string; advice: string } | undefined {
  const rule = 'unsafe-address';
  switch (judgeWebAddress(url)) {
    case undefined:
      return judgeReach(url);
    case 'user':
      return {
        rule,
        message: `链接地址“${url}”里 @ 前面的不是域名，读者会认错要去的网站。`,
        advice: '请删去 @ 和它前面、// 后面的字。',
      };
    default:
      return {
        rule,
        message: `链接地址“${url}”不是完整的网址。`,
        advice: '请写成 https://www.example.com/ 的样子：https: 后面是两个斜杠和域名。',
      };
  }
}

function judgeReach(url: string): { rule: string; message: string; advice: string } | undefined {
  const rule = 'unsafe-address';
  switch (judgeHost(url)) {
    case undefined:
      return undefined;
    case 'own-network':
      return {
        rule,
        message: `链接地址“${url}”是内部网络的地址，读者打不开。`,
        advice: '请写公开的网址；要给读者看文件，请把它放在文档旁边，只写文件名。',
      };
    case 'punctuation':
      return {
        rule,
        message: `链接地址“${url}”的末尾有标点，读者打不开。`,
        advice: '请把标点写到圆括号外面。',
      };
    case 'full-width':
      return {
        rule,
        message: `链接地址“${url}”的域名里有全角的字。`,
        advice: '请用半角的字母、数字和点重写域名。',
      };
    case 'no-domain':
      return {
        rule,
        message: `链接地址“${url}”里没有完整的域名。`,
        advice: '请写成 https://www.example.com/ 的样子，域名要写全。',
      };
  }
}

function judgeReceiver(
  scheme: string | undefined,
  url: string,
): { rule: string; message: string; advice: string } | undefined {
  const told = { rule: 'unsafe-address', message: `链接地址“${url}”不完整。` };
  if (scheme === 'mailto' && !/^mailto:[^@?\s]+@[^@?\s]+\.[^@?\s.]+(?:\?|$)/iu.test(url))
    return { ...told, advice: '请写成 mailto:jtj@example.com 的样子。' };
  if (scheme === 'tel' && !/\d{3}/u.test(url)) return { ...told, advice: '请写成 tel:12328 的样子。' };
  return undefined;
}
