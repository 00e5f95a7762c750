/** Something that was meant to be a link or an image, and that would be shown with its brackets. */
export interface UnreadLink {
  /** Where it begins, in the source. */
  readonly index: number;
  readonly message: string;
  readonly advice: string;
}

const linkAdvice = '请写成 [文字](地址) 的样子；地址里有空格的，写成 [文字](<地址>)。';
const imageAdvice = '请写成 ![图片里是什么](文件名) 的样子。';

/**
 * What is looked for, the most telling first. An address is what has `://` in it or ends like a file's name: `[2024]（第5号）` is text.
 * A bracket behind a backslash is one that was meant.
 */
const forms: readonly {
  readonly pattern: RegExp;
  readonly cause: (found: string) => string;
  readonly hasAddress: boolean;
}[] = [
  {
    pattern: /(?<!\\)!?\[[^[\]\n]*\][(（]([^()（）\n]*)[)）]/gu,
    cause: (found) => (/[（）]/u.test(found) ? '圆括号是全角的' : '地址里有空格'),
    hasAddress: true,
  },
  {
    pattern: /(?<!\\)!?\[[^[\]\n]*\][ \t\u3000]+[(（]([^()（）\n]*)[)）]/gu,
    cause: () => '方括号和圆括号之间有空格',
    hasAddress: true,
  },
  {
    pattern: /[!！]?【[^【】\n]*】\(([^()（）\n]*)[)）]/gu,
    cause: () => '方括号写成了【】',
    hasAddress: true,
  },
  {
    pattern: /(?<!\\)!?\[[^[\]\n]*\]\(([^()（）\s]*)(?![^\n]*[)）])/gu,
    cause: () => '后面没有右圆括号',
    hasAddress: true,
  },
  {
    pattern: /(?<!\\)!?\[\[([^[\]\n]+)\]\]/gu,
    cause: () => '用了两层方括号',
    hasAddress: true,
  },
  {
    pattern: /(?<!\\)[(（][^()（）\n]*[)）]\[([^[\]\n]+)\]/gu,
    cause: () => '方括号和圆括号写反了',
    hasAddress: true,
  },
  {
    pattern: /(?<!\\)\[[^[\]\n]+\]\[([^[\]\n]+)\]/gu,
    cause: () => '地址要写在圆括号里',
    hasAddress: true,
  },
  {
    // Straight behind the bracket, and nothing but an address: `[2024]第5号附件.pdf` begins with a number and is text.
    pattern:
      /(?<![\\!])\[[^[\]\n]*\p{Script=Han}[^[\]\n]*\](https?:\/\/[^\s\u3000-\uFFEF]+|[^\s[\]()（）<>，。；、：:|]+\.(?:pdf|ofd|docx?|wps|xlsx?|et|csv|pptx?|zip|rar|png|jpe?g)(?![A-Za-z0-9]))/giu,
    cause: () => '地址要写在圆括号里',
    hasAddress: true,
  },
  {
    pattern: /(?<![\\\]])!\[[^[\]\n]*\](?!\()/gu,
    cause: () => '方括号后面没有紧接着圆括号',
    hasAddress: false,
  },
];

export function findUnreadLinks(source: string): UnreadLink[] {
  if (!/[[【]/u.test(source)) return [];
  const found: (UnreadLink & { readonly end: number })[] = [];
  for (const { pattern, cause, hasAddress } of forms) {
    for (const { 0: whole, 1: address = '', index } of source.matchAll(pattern)) {
      const end = index + whole.length;
      if (hasAddress && !isAddress(address)) continue;
      if (found.some((one) => one.index < end && index < one.end)) continue;
      const isImage = /^[!！]/u.test(whole);
      found.push({
        index,
        end,
        message: `这里像是${isImage ? '图片' : '链接'}，但读不出来：${cause(whole)}。`,
        advice: isImage ? imageAdvice : linkAdvice,
      });
    }
  }
  return found.sort((a, b) => a.index - b.index).map(({ end: _end, ...told }) => told);
}

function isAddress(text: string): boolean {
  return /:\/\/|\.[a-z0-9]{2,4}(?:$|[\s#"“。，；])/iu.test(text);
}

/** `！[桥](桥.png)`, `! [桥](桥.png)`: a link to a picture, with the sign of an image that does not belong to it. */
export function readsAsSign(source: string): boolean {
  return /^(?:！\s*|!\s+)\[[^[\]\n]*\]\(<?[^()<>\n]*\.(?:png|jpe?g|gif|webp|avif)[^()\n]*\)/iu.test(source);
}
