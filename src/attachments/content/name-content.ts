import { filetypeinfo } from 'magic-bytes.js';

/** What people call what magic-bytes.js finds, the more particular first. */
const names: readonly (readonly [type: string, name: string])[] = [
  ['exe', ' Windows 程序'],
  ['ELF', ' Linux 程序'],
  ['pdf', ' PDF'],
  ['rtf', ' RTF 文档'],
  ['png', ' PNG 图片'],
  ['jpg', ' JPEG 图片'],
  ['gif', ' GIF 图片'],
  ['webp', ' WebP 图片'],
  ['avif', ' AVIF 图片'],
  ['bmp', ' BMP 图片'],
  ['tif', ' TIFF 图片'],
  ['zip', '压缩包（或者新的 Office 文件）'],
  ['rar', ' RAR 压缩包'],
  ['7z', ' 7z 压缩包'],
  ['doc', '旧的 Office 文件'],
  ['mp4', '视频'],
];

/** All that the first bytes may be. */
export function nameTypes(bytes: Uint8Array): string[] {
  return filetypeinfo(bytes.subarray(0, 4096)).map(({ typename }) => typename);
}

/** Chinese, with a space before Latin letters: what a content is by its first bytes, to stand behind 内容却是. */
export function nameContent(bytes: Uint8Array): string {
  if (bytes.length === 0) return '空的';
  const types = new Set(nameTypes(bytes));
  const [, name] = names.find(([type]) => types.has(type)) ?? [];
  if (name !== undefined) return name;
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (isMarkup(start)) return /<svg/iu.test(start) ? ' SVG，里面可以藏程序' : '网页';
  if (start.startsWith('#!')) return '程序';
  return start.includes('\0') ? '认不出来的' : '文字';
}

/** Whether a text begins as HTML or XML does; byte order marks, blanks and comments may come before. */
export function isMarkup(text: string): boolean {
  let rest = text
    .slice(0, 4096)
    .replace(/^(?:\uFEFF|ï»¿)/u, '')
    .trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    // A comment that does not end here is markup as well.
    if (end === -1) return true;
    rest = rest.slice(end + '-->'.length).trimStart();
  }
  return markup.test(rest);
}

const markup =
  /^<(?:!doctype|\?xml|html|head|body|svg|script|iframe|meta|style|title|table|div|img|a|p|br)[\s/>]/iu;
