import { historyStep, versionMark } from './address.ts';
import type { Refusal } from './explain.ts';

/** What an address gives a meaning of its own, or Windows forbids. */
const forbidden = /[#?%\\:*"<>|]/u;

/** What nobody sees, or what looks like a space and is another character; U+FFFD stands for bytes that could not be read. */
const unseen = /\p{C}|\p{Zl}|\p{Zp}|(?![ \u3000])\p{Zs}|\p{Default_Ignorable_Code_Point}|\uFFFD/u;

/** Names of devices, with and without an extension: Windows makes no file of them, and takes raised figures for plain ones. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/iu;

/** Of one step in bytes of UTF-8: file systems hold 255, and servers look for the name with `.gz` behind it. Of the whole in characters: Windows holds 260. */
const longest = { step: 240, path: 200 } as const;

/** What is wrong with a file's name or path that becomes part of an address; undefined if nothing is. */
export function judgeFileName(name: string): Refusal | undefined {
  const refuse = (
    message: string,
    advice = '请给文件改名，文件名只用汉字、字母、数字和连字符。',
  ): Refusal => ({ rule: 'file-name', message, advice });
  const hidden = unseen.exec(name)?.[0];
  if (hidden !== undefined) return refuse(`文件名里有看不见的字符 ${codeOf(hidden)}。`);
  const found = forbidden.exec(name)?.[0];
  if (found !== undefined) return refuse(`文件名里的“${found}”不能用在网址里。`);
  if (name !== name.normalize('NFC'))
    return refuse(
      `文件名里的“${firstDecomposed(name)}”是拆开写的，看上去一样，网址却不一样。`,
      '请删去这个字，重新输入。',
    );
  for (const step of name.split('/')) {
    if (step.startsWith('.'))
      return refuse(`“${step}”以点开头，是隐藏的文件，网页服务器不会给出。`, '请去掉开头的点。');
    // The address of a page and the id of a setting are the name without its extension.
    const plain = step.replace(/\.(?:mdx?|yaml)$/u, '');
    if (/^ |[ .]$/u.test(plain))
      return refuse(`“${plain}”的头尾有空格或点，放到 Windows 上会丢掉。`, '请删去头尾的空格和点。');
    if (reserved.test(step)) return refuse(`“${step}”是 Windows 保留的名称，存不成文件。`);
    if (new TextEncoder().encode(step).length > longest.step)
      return refuse(`“${step.slice(0, 10)}……”的文件名太长，超过 80 个汉字。`, '请改短一些。');
  }
  if (name.length > longest.path)
    return refuse(
      `文件的位置太长，连文件夹超过 ${String(longest.path)} 个字。`,
      '请把文件名或文件夹名改短一些。',
    );
  return undefined;
}

/** What is wrong with the name of a document, besides: the pages of its versions stand below its own. */
export function judgeDocumentName(id: string): Refusal | undefined {
  const name = id.split('/').at(-1) ?? '';
  if (name !== historyStep && !name.startsWith(versionMark)) return undefined;
  const what = name === historyStep ? '修改历史' : '旧版本';
  return {
    rule: 'file-name',
    message: `文件名“${name}”是${what}的网址用的。`,
    advice: '请给文件改名，例如用它的年份。',
  };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function firstDecomposed(name: string): string {
  const whole = [...new Intl.Segmenter('zh').segment(name)].map(({ segment }) => segment);
  return whole.find((sign) => sign !== sign.normalize('NFC')) ?? name;
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
