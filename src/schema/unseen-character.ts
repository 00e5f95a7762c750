import { isIdle, type Unseen, type UnseenKind } from '../text/spelling/unseen.ts';
import type { Refusal } from './explain.ts';

const names: Readonly<Record<UnseenKind, string>> = {
  direction: '改变文字方向的字符',
  'zero-width': '零宽字符',
  control: '控制字符',
  'private-use': '字体自带的字符',
  noncharacter: '不是文字的字符',
};

/** So many characters before it say where it is: it cannot be shown itself. */
const shownBefore = 5;

/** Chinese: what it is, with its code, and behind which words of the text it stands. */
export function placeUnseen(text: string, { start, kind, code, count }: Unseen): string {
  // A character has two units at most.
  const [line = ''] = text
    .slice(Math.max(0, start - 2 * shownBefore), start)
    .split('\n')
    .slice(-1);
  const number = count === 1 ? '' : ` ${String(count)} 个`;
  const before = [...line].slice(-shownBefore).join('').trim();
  return `${before === '' ? '开头' : `“${before}”后面`}有${number}${names[kind]} ${code}`;
}

/** Why a character that nobody sees is refused. */
export function refuseUnseen(text: string, found: Unseen): Omit<Refusal, 'rule'> {
  return {
    message: `${placeUnseen(text, found)}。`,
    advice: isIdle(found) ? '请删去它。' : '请删去它，再对照原文重新输入这里的文字。',
  };
}
