import { decode } from '../source/decode.ts';
import { placeAt, type Report } from '../source/place.ts';
import { describeExcess } from '../text/excess/describe-excess.ts';
import { findExcess } from '../text/excess/excess.ts';
import { findPastedHtml } from '../text/pasted-html.ts';

/** The text of a file; undefined, and reported, if it is not UTF-8. */
export function readText(bytes: Uint8Array, report: Report): string | undefined {
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  const guess = decoded.encoding ? `看起来是 ${decoded.encoding}` : '不知道是什么编码';
  const message = `文件不是 UTF-8 编码，${guess}。`;
  report({ rule: 'not-utf8', ...decoded.place, message, advice: '请在编辑器里另存为 UTF-8 编码。' });
  return undefined;
}

/** A document's file in its two parts. */
export interface Parts {
  /** What stands between the two `---` lines. */
  readonly yaml: string;
  /** All of the file, with empty lines in place of the frontmatter: lines and columns stay the file's, and offsets do not. */
  readonly body: string;
  /** The line, 1-based, on which the text may begin. */
  readonly bodyLine: number;
}

const begins = /^---[ \t]*\n\s*[A-Za-z]+:/u;
const missing = {
  message: '文件开头没有文件信息（frontmatter）。',
  advice: '请在第一行写 ---，接着写 title: 等字段，再用一行 --- 结束。',
};
const unended = {
  message: '文件信息（frontmatter）没有结束：第一行有 ---，后面没有单独一行 ---。',
  advice: '请在最后一个字段下面另起一行，只写 ---，再空一行写正文。',
};

/** Splits a file; undefined, and reported, if it does not begin with frontmatter. */
export function splitFile(source: string, report: Report): Parts | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u.exec(source);
  if (!match) {
    report({ rule: 'no-frontmatter', line: 1, column: 1, ...(begins.test(source) ? unended : missing) });
    return undefined;
  }
  const [whole, yaml = ''] = match;
  const lines = whole.split('\n').length - 1;
  return { yaml, body: '\n'.repeat(lines) + source.slice(whole.length), bodyLine: lines + 1 };
}

/** Whether a text has more in it than can be read in good time; that is reported. */
export function isExcessive(body: string, report: Report): boolean {
  const excess = findExcess(body);
  if (excess) report({ rule: 'unread-markdown', line: excess.line, column: 1, ...describeExcess(excess) });
  return excess !== undefined;
}

/** Whether the body was pasted as HTML; that is reported once, instead of every tag. */
export function isPasted(body: string, report: Report): boolean {
  const found = findPastedHtml(body);
  if (!found) return false;
  report({
    rule: 'raw-html',
    ...placeAt(body, found.start),
    message: `正文里有 ${String(found.count)} 个 HTML 标签，像是从 Word 或者网页上直接粘贴的。`,
    advice: '请粘贴成纯文字（Ctrl+Shift+V）；或者不要粘贴，用 npm run import 导入原来的文件。',
  });
  return true;
}

/** Noncharacters are never text, and some of them stand in for characters while Markdown is read; of U+FFFD nobody knows what it was. */
export function reportNoncharacters(source: string, report: Report): void {
  source.split('\n').forEach((line, index) => {
    const column = line.search(/[\uFDD0-\uFDEF\uFFFD\uFFFE\uFFFF\0]/u) + 1;
    if (column === 0) return;
    const isLost = line[column - 1] === '\uFFFD';
    report({
      rule: 'noncharacter',
      line: index + 1,
      column,
      message: isLost
        ? '这里的字在换编码的时候丢了，只剩下“\uFFFD”。'
        : '这里有一个看不见的、不属于文字的字符。',
      advice: isLost ? '请对照原文补上。' : '请删去它，再重新输入这里的文字。',
    });
  });
}
