import type { VFileMessage } from 'vfile-message';
import type { Place } from '../../source/place.ts';

/** A mistake of syntax, in Chinese and at its place. */
export interface DescribedMdxError extends Place {
  readonly message: string;
  readonly advice: string;
}

/** Tells in Chinese what the MDX parser throws; which of its messages it is, `ruleId` and the English reason say. */
export function describeMdxError(error: VFileMessage, source: string): DescribedMdxError {
  const place = placeOfError(error);
  return { ...place, ...describe(error, source.split('\n')[place.line - 1]?.slice(place.column - 1) ?? '') };
}

/** A tag that is not closed is told with its own place in the words only. */
function placeOfError({ ruleId, reason, line, column }: VFileMessage): Place {
  const [, tagLine, tagColumn] = /\((\d+):(\d+)-/u.exec(reason) ?? [];
  if (ruleId === 'end-tag-mismatch' && tagLine && reason.startsWith('Expected'))
    return { line: Number(tagLine), column: Number(tagColumn) };
  return { line: line ?? 1, column: column ?? 1 };
}

const plainBrace = '如果是正文里的花括号，请写成 \\{ 和 \\}。';
const plainAngle = '如果是正文里的小于号，请写成 \\<。';

/** @param rest what stands in the line from the place on */
function describe({ ruleId, reason }: VFileMessage, rest: string): { message: string; advice: string } {
  const tags = [...reason.matchAll(/`(<[^`]*>)`/gu)].map(([, tag = '']) => tag);
  switch (ruleId) {
    case 'end-tag-mismatch': {
      const [first = '', second] = tags;
      if (second !== undefined && reason.startsWith('Unexpected'))
        return {
          message: `结束标签“${first}”和前面的“${second}”不是一对。`,
          advice: '请让标签一层套一层，先开的后关。',
        };
      const closing = first.replace('<', '</');
      return {
        message: `标签“${first}”没有结束。`,
        advice: `请在后面补上 ${closing}；单独一个的，请写成 ${first.replace('>', ' />')}。`,
      };
    }
    case 'unexpected-closing-slash':
      return { message: '这里有结束标签，前面却没有开头的标签。', advice: '请删去它，或者补上开头的标签。' };
    case 'unexpected-character':
      if (rest.startsWith('!'))
        return {
          message: '这里的 <! 读不出来。',
          advice: `注释请写成 {/* 注释 */}；${plainAngle}`,
        };
      if (/link in MDX|use `\[text\]\(url\)`/u.test(reason))
        return { message: '尖括号里的网址读不出来。', advice: '请写成 [文字](https://…) 的样子。' };
      return { message: `标签里不该有“${[...rest][0] ?? ''}”。`, advice: plainAngle };
    case 'unexpected-eof':
      return reason.includes('expression')
        ? { message: '花括号没有配对。', advice: plainBrace }
        : { message: '标签没有写完。', advice: `请补上 >；${plainAngle}` };
    case 'acorn':
      return reason.includes('import/exports')
        ? {
            message: '这一段以 import 或 export 开头，是程序，却读不出来。',
            advice: '请改正它；如果是正文，请在前面加一个空格。',
          }
        : { message: '花括号里是程序，却读不出来。', advice: plainBrace };
    default:
      return { message: '这里不合 MDX 的写法。', advice: `请检查尖括号和花括号；${plainAngle}` };
  }
}
