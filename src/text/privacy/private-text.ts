import { joinGroups, plainNumbers } from '../quantity/number-shape.ts';

/**
 * The form in which private numbers and addresses are compared, however they are written: `+86 138-1234-5678` → `13812345678`,
 * `Name＠QQ.com` → `name@qq.com`.
 */
export function canonicalise(text: string): string {
  const plain = plainNumbers(text).replace(/#/gu, '@');
  if (plain.includes('@')) return plain.replace(/\s/gu, '').toLowerCase();
  return joinGroups(plain)
    .toUpperCase()
    .replace(/[·•・.]/gu, '')
    .replace(/^(?:\(?(?:\+|00)?86\)?|0)(?=1[3-9]\d{9}$)/u, '');
}

/**
 * What may be shown of something private, in its canonical form: enough to find it, not enough to use it. `13812345678` → `138****5678`,
 * `name@qq.com` → `n***@qq.com`, `湘A12345` → `湘A***45`.
 */
export function maskMiddle(text: string): string {
  const [, name, rest] = /^(.*?)(@.*)$/u.exec(text) ?? [];
  if (name !== undefined && rest !== undefined) return `${name.slice(0, 1)}***${rest}`;
  const [first, last] = text.length > 10 ? [3, 4] : [2, 2];
  const hidden = text.slice(first, text.length - last);
  return text.slice(0, first) + '*'.repeat(hidden.length) + text.slice(text.length - last);
}
