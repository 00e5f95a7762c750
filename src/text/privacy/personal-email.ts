import { plainNumbers } from '../quantity/number-shape.ts';
import { cutSpan, type Span } from '../span.ts';

/** Providers that give an address to anybody. An office's own domain is not among them. */
const providers =
  '(?:vip\\.)?(?:qq|163|126|188|sina|139|tom|21cn|aliyun|yeah)\\.(?:com|net|cn)|foxmail\\.com|sohu\\.com|sina\\.com\\.cn|' +
  '189\\.cn|wo\\.cn|263\\.net|eyou\\.com|gmail\\.com|googlemail\\.com|(?:outlook|hotmail|live|msn)\\.(?:com|cn)|' +
  'icloud\\.com|me\\.com|mac\\.com|yahoo\\.(?:com(?:\\.cn)?|cn)|proton(?:mail)?\\.(?:com|me)|petalmail\\.com';

/** A # stands for the @ in many pages, to keep programs from collecting addresses. */
const form = new RegExp(
  `(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]*\\s?[@#]\\s?(?:${providers})(?![A-Za-z0-9-]|\\.[A-Za-z0-9])`,
  'giu',
);

/** Finds e-mail addresses with a provider that private people use: `name@qq.com`, `13812345678@163.com`. */
export function findPersonalEmails(text: string): Span[] {
  if (!/[@＠#＃]/u.test(text)) return [];
  return [...plainNumbers(text).matchAll(form)].map(({ 0: { length }, index }) =>
    cutSpan(text, index, index + length),
  );
}
