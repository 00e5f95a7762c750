import type { Paragraph } from 'mdast';
import { placeAt, placeOf, type Report } from '../../source/place.ts';
import { findForeignBullet } from './foreign-marks.ts';
import { readsAsSign } from './unread-link.ts';

interface Told {
  readonly rule: string;
  readonly message: string;
  readonly advice: string;
}

/** Reports a paragraph that was meant to be a table, a heading, an image or a box, and that would be shown with its signs. */
export function checkUnreadBlock(paragraph: Paragraph, body: string, report: Report): void {
  const start = paragraph.position?.start.offset ?? 0;
  const source = body.slice(start, paragraph.position?.end.offset);
  const lines = source.split('\n').map((line) => line.replace(/^[>\s]+/u, ''));
  const table = judgeTable(lines);
  if (table) report({ ...placeOf(paragraph), ...table });
  let offset = start;
  source.split('\n').forEach((line, index) => {
    const text = line.trimStart();
    const told = judgeLine(text) ?? (index === 0 ? judgeHeading(text, lines.length === 1) : undefined);
    const place = placeAt(body, offset + line.length - text.length);
    if (told) report({ ...place, ...told });
    const bullet = findForeignBullet(text);
    if (bullet) report({ rule: 'foreign-markdown', severity: 'warning', ...place, ...bullet });
    offset += line.length + 1;
  });
}

function judgeTable(lines: readonly string[]): Told | undefined {
  if (lines.length < 2) return undefined;
  if (lines.every((line) => /^[|｜]/u.test(line))) {
    return {
      rule: 'broken-table',
      message: '这里像是表格，但读不出来：第二行的分隔线不对，或者格数和表头不一样。',
      advice: '第二行请写成 | --- | --- | 的样子，格数和表头一样。',
    };
  }
  if (lines.every(isTabbed)) {
    return {
      rule: 'broken-table',
      message: '这里像是粘贴来的表格：各格之间是制表符（Tab），各行会连成一段。',
      advice: '请每行写成 | 甲 | 乙 | 的样子，第二行写 | --- | --- |；或者用 npm run import 导入原来的文件。',
    };
  }
  return undefined;
}

/** A line that asks for a break at its end is one by intention. */
function isTabbed(line: string): boolean {
  return /[^\s|]\t+\S/u.test(line) && !/ {2}$|\\$/u.test(line);
}

function judgeHeading(line: string, isAlone: boolean): Told | undefined {
  const cause = hashFault(line) ?? (isAlone && soleHash.test(line) ? '# 后面没有空格' : undefined);
  if (cause === undefined) return undefined;
  return {
    rule: 'unread-markdown',
    message: `这里像是标题，但读不出来：${cause}。`,
    advice: '请写成 ## 标题 的样子：半角的 #，后面空一格。',
  };
}

/** `#总体要求` by itself: a few words without a mark, and no name of a thing (`#号桥`). */
const soleHash = /^#(?!号)\p{Script=Han}[^#。；，：！？]{1,29}$/u;

/** One hash before an Arabic number is text (`#1桥墩`); before a number of the outline it is not. */
function hashFault(line: string): string | undefined {
  if (line.startsWith('＃')) return '＃ 是全角的';
  if (/^#{7,}(?!#)\s*\S/u.test(line)) return '# 多于六个';
  const [hashes] =
    /^(?:#{2,6}(?=[^#＃\s])|#(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]))/u.exec(
      line,
    ) ?? [];
  return hashes === undefined ? undefined : `${hashes} 后面没有空格`;
}

function judgeLine(line: string): Told | undefined {
  const rule = 'unread-markdown';
  if (readsAsSign(line)) {
    const message = '这里像是图片，但读不出来：叹号是全角的，或者后面有空格。';
    return { rule, message, advice: '请写成 ![图片里是什么](文件名) 的样子。' };
  }
  if (line.startsWith(':::') || /^!!!\s*[a-z]/iu.test(line)) {
    const message = `“${line.slice(0, 3)}”不是本站的写法，会照原样显示。`;
    return { rule, message, advice: '说明请写在 <Note> 和 </Note> 之间，标签各占一行，前后各空一行。' };
  }
  if (/^(?:@?\[toc\]|\[\[_?toc_?\]\])$/iu.test(line.trim())) {
    return { rule, message: `“${line.trim()}”会照原样显示。`, advice: '请删去；目录由网站生成。' };
  }
  if (/^\*\*(?:[ \t\u3000]+[^*\n]+|[^*\n]+[ \t\u3000]+)\*\*/u.test(line)) {
    const message = '这里像是粗体，但读不出来：** 和文字之间有空格。';
    return { rule, message, advice: '请写成 **文字** 的样子，里面两头不空格。' };
  }
  return undefined;
}
