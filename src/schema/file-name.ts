import type { Refusal } from './explain.ts';

/** What an address gives a meaning of its own, or Windows forbids. */
const forbidden = /[#?%\\:*"<>|\p{Cc}]/u;

/** What is wrong with a file's name or path that becomes part of an address; undefined if nothing is. */
export function judgeFileName(name: string): Refusal | undefined {
  const [found] = forbidden.exec(name) ?? [];
  if (found === undefined) return undefined;
  return {
    rule: 'file-name',
    message: `文件名里的“${found}”不能用在网址里。`,
    advice: '请给文件改名，文件名只用汉字、字母、数字和连字符。',
  };
}

/** What is wrong with the extension of a file of the settings. */
export function judgeExtension(name: string, what: string): Refusal | undefined {
  if (name.endsWith('.yaml')) return undefined;
  return {
    rule: 'file-name',
    message: `${what}的文件名不是以 .yaml 结尾的。`,
    advice: '请把文件名改成以 .yaml 结尾。',
  };
}
