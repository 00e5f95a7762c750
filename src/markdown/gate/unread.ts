import type { Text } from 'mdast';
import { placeAt, type Report } from '../../source/place.ts';
import { findForeignMarks } from './foreign-marks.ts';
import { findUnreadLinks } from './unread-link.ts';

/** Reports text that was meant to be a link, an image, a footnote or another mark of Markdown, and that would be shown with its signs. */
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
  for (const { index, message, advice } of findUnreadLinks(source)) {
    if (spaced.some((one) => one.index === index || one.index + 1 === index)) continue;
    tell(index, message, advice);
  }
  for (const { index, ...told } of findForeignMarks(source)) {
    report({ rule: 'foreign-markdown', severity: 'warning', ...placeAt(body, start + index), ...told });
  }
  for (const { 0: found, index } of source.matchAll(
    /[〈＜]\/?(?:Note|Figure|Table|Target|Result)(?![A-Za-z0-9])/gu,
  )) {
    tell(
      index,
      `这里像是标签“${found}”，但读不出来：尖括号是中文的。`,
      `请写成 ${found.replace(/^./u, '<')}…> 的样子，用英文的尖括号。`,
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

function sourceOf(node: Text, body: string): string {
  return body.slice(node.position?.start.offset, node.position?.end.offset);
}
