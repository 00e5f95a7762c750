import type { Paragraph, Text } from 'mdast';
import { placeAt, placeOf, type Report } from '../../source/place.ts';

/** Reports a paragraph that was meant to be a table or a heading, and that would be shown with its bars or hashes. */
export function checkUnreadBlock(paragraph: Paragraph, body: string, report: Report): void {
  const source = sourceOf(paragraph, body);
  const lines = source.split('\n').map((line) => line.replace(/^[>\s]+/u, ''));
  if (lines.length > 1 && lines.every((line) => /^[|｜]/u.test(line))) {
    report({
      rule: 'broken-table',
      ...placeOf(paragraph),
      message: '这里像是表格，但读不出来：第二行的分隔线不对，或者格数和表头不一样。',
      advice: '第二行请写成 | --- | --- | 的样子，格数和表头一样。',
    });
  }
  const [hashes] = /^(?:#{2,6}|＃{2,6})(?=[^#＃\s])|^＃+/u.exec(source) ?? [];
  if (hashes) {
    report({
      rule: 'unread-markdown',
      ...placeOf(paragraph),
      message: `这里像是标题，但读不出来：${hashes.startsWith('＃') ? '＃ 是全角的' : `${hashes} 后面没有空格`}。`,
      advice: '请写成 ## 标题 的样子：半角的 #，后面空一格。',
    });
  }
}

/** Reports text that was meant to be a link, an image or a footnote, and that would be shown with its brackets. */
export function checkUnreadText(text: Text, body: string, report: Report): void {
  const start = text.position?.start.offset ?? 0;
  const source = sourceOf(text, body);
  const tell = (index: number, message: string, advice: string): void => {
    report({ rule: 'unread-markdown', ...placeAt(body, start + index), message, advice });
  };
  const spaced = [...source.matchAll(spacedAddress)];
  for (const { 1: before = '', 2: address = '', 3: after = '', index } of spaced) {
    const correct = `${before}<${address.trim()}>${after}`;
    const end = start + index + before.length + address.length + after.length;
    report({
      rule: 'spaced-address',
      ...placeAt(body, start + index),
      message: `这里像是${before.startsWith('!') ? '图片' : '链接'}，但读不出来：文件名里有空格或者括号。`,
      advice: `请在文件名两边加上尖括号，写成 ${correct}。`,
      fix: { start: start + index, end, text: correct },
    });
  }
  for (const { 0: found, 1: address = '', index } of source.matchAll(linkLike)) {
    if (spaced.some((one) => one.index === index || one.index + 1 === index)) continue;
    if (!/:\/\/|\.[a-z0-9]{2,4}(?:$|[\s#"“])/iu.test(address)) continue;
    const cause = found.includes('（') ? '圆括号是全角的' : '地址里有空格';
    tell(
      index,
      `这里像是链接或图片，但读不出来：${cause}。`,
      '请写成 [文字](地址) 的样子；地址里有空格的，写成 [文字](<地址>)。',
    );
  }
  for (const { 0: found, index } of source.matchAll(/(?<!\\)\[\^[^\]\s]+\]/gu)) {
    tell(
      index,
      `脚注“${found}”没有内容。`,
      `请在文末另起一段，写上 ${found}: 和脚注的内容；如果是正文，请写成 \\${found}。`,
    );
  }
}

/** `![桥](照片 (2).png "图1")`: a name with a space or with brackets ends no address in Markdown. */
const spacedAddress =
  /(?<!\\)(!?\[[^[\]\n]*\]\()(\s*[^<>\n"]{1,200}?\.(?:png|jpe?g|gif|webp|avif|pdf|ofd|docx?|wps|xlsx?|et|csv|pptx?|dps|txt|zip|rar|7z|mdx?)(?:#[^\s()<>"]*)?)((?:\s+"[^"\n]*")?\s*\))/giu;

const linkLike = /(?<!\\)\[[^[\]\n]*\][(（]([^()（）\n]*)[)）]/gu;

function sourceOf(node: Paragraph | Text, body: string): string {
  return body.slice(node.position?.start.offset, node.position?.end.offset);
}
