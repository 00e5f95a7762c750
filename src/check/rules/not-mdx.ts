import type { Place } from '../../source/place.ts';
import { findUnlike } from '../mdx/find-unlike.ts';
import { mayDiffer } from '../mdx/may-differ.ts';
import type { Unlike } from '../mdx/unlike.ts';
import type { DocumentRule } from './rule.ts';

export const notMdx: DocumentRule = {
  id: 'not-mdx',
  severity: 'warning',
  fixable: true,
  title: '别的 MDX 程序读不出来，或者显示得不一样',
  why: '本站照原样显示；可是同一份文件交给别的 MDX 程序，会读不出来，或者少几个字。换一种写法，到哪里都一样。',
  part: 'body',
  bad: '优先铺装纵坡<5%的路段。',
  good: '优先铺装纵坡\\<5%的路段。',
  found:
    'content/plans/yunxi/2024.mdx:10:7 这里的 < 在 MDX 里是标签的开头，别的程序读不出这份文件。请写成 \\<，显示的不变。',
  check: ({ source }) => {
    const body = blankFrontmatter(source);
    if (!mayDiffer(body)) return [];
    const place = createPlacer(source);
    return findUnlike(body).map(({ kind, start, end, correct }) => ({
      ...place(start),
      ...messages[kind](source.slice(start, end).trim(), correct?.trim() ?? ''),
      ...(correct !== undefined && { fix: { start, end, text: correct } }),
    }));
  },
};

const unread = '别的程序读不出这份文件。';

/** @param written what stands there, without white space around it; `correct` likewise */
type Tell = (written: string, correct: string) => { message: string; advice: string };

const messages: Readonly<Record<Unlike['kind'], Tell>> = {
  tag: () => ({
    message: `这里的 < 在 MDX 里是标签的开头，${unread}`,
    advice: '请写成 \\<，显示的不变。',
  }),
  covered: () => ({
    message: `格子里单独的 < 在 MDX 里是标签的开头，${unread}`,
    advice: '和左边的格子合并，请写成 ←。',
  }),
  brace: () => ({
    message: `图片说明里的 { 在 MDX 里是程序的开头，${unread}`,
    advice: '请写成 \\{。',
  }),
  module: (written) => ({
    message: `一段开头的 ${written} 在 MDX 里是程序的开头，${unread}`,
    advice: '请在它前面加一个空格，显示的不变。',
  }),
  attribute: (_, correct) => ({
    message: '属性里的反斜杠，别的 MDX 程序会显示出来。',
    advice: `请不用反斜杠，写成“${correct}”。`,
  }),
  marks: (written, correct) => ({
    message: `这里的 ${written} 别的 MDX 程序当作标记，不会显示。`,
    advice: `请写成 ${correct}，显示的不变。`,
  }),
  name: (_, correct) => ({
    message: '遮住姓名或号码的星号，别的 MDX 程序当作标记，不会显示。',
    advice: `请写成 ${correct}，显示的不变。`,
  }),
  emphasis: (written) => ({
    message: `这里成对的 ${written} 别的 MDX 程序当作斜体，不会显示。`,
    advice: `要强调请写成 **文字**；正文里就是 ${written} 的，请写成 \\${written}。`,
  }),
  number: (written) => ({
    message: `编号“${written}”别的 MDX 程序会重新数过，显示的不是它。`,
    advice: `请写成 ${written.slice(0, -1)}\\${written.slice(-1)}，和上面一段之间空一行。`,
  }),
  task: () => ({
    message: '一项开头的方括号，别的 MDX 程序会变成复选框。',
    advice: '请写成 \\[，显示的不变。',
  }),
  address: (written, correct) => ({
    message: '别的 MDX 程序会把网址里和网址后面的标记也当作网址。',
    advice: `请把网址里第一个 ${written} 写成 ${correct}，显示的不变；或者写成 [文字](网址) 的样子。`,
  }),
};

/** The body where it stands in the file: all of the frontmatter becomes white space. */
function blankFrontmatter(source: string): string {
  return source.replace(/^---[ \t]*\n[\s\S]*?(?:^|\n)---[ \t]*(?=\n|$)/u, (fields) =>
    fields.replace(/[^\n]/gu, ' '),
  );
}

/** Gives the places of offsets, each behind the one before: a table may have thousands of such signs. */
function createPlacer(source: string): (offset: number) => Place {
  let [line, lineStart] = [1, 0];
  return (offset) => {
    for (let end = source.indexOf('\n', lineStart); end !== -1 && end < offset;) {
      [line, lineStart] = [line + 1, end + 1];
      end = source.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}
