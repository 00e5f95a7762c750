import { isAmount, maskAddresses, plainNumbers } from '../quantity/number-shape.ts';
import { cutSpan, type Span } from '../span.ts';

const province = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]';
/** Letters but I and O, which look like digits. */
const letter = '[A-HJ-NP-Z]';
const sign = '[A-HJ-NP-Z0-9]';

/**
 * GA 36: five signs behind the office, the last of which may be 挂, 学, 警, 港 or 澳; six for a new-energy vehicle, with its
 * letter first (small) or last (large).
 */
const form = new RegExp(
  `${province}${letter}[ ·•・.-]?(?:[A-HJK]${sign}\\d{4}|\\d{5}[A-HJK]|${sign}{5}|${sign}{4}[挂学警港澳])(?![A-Za-z0-9])`,
  'gu',
);

/** What every plate begins with, in either width. Most texts have nothing of the kind. */
const likely = new RegExp(`${province}[A-HJ-NP-ZＡ-Ｚ]`, 'u');

/** Plates have three digits at least; two are enough where letters stand between them. */
const leastDigits = 2;

/** Finds number plates: 湘A12345, 湘A·12345, 湘AD12345. Not 湘A alone, and not a road code behind a place (云G209线). */
export function findPlateNumbers(text: string): Span[] {
  if (!likely.test(text)) return [];
  const plain = maskAddresses(plainNumbers(text));
  return [...plain.matchAll(form)].flatMap(({ 0: written, index }) => {
    const end = index + written.length;
    if (written.replace(/\D/gu, '').length < leastDigits || isAmount(plain, end)) return [];
    return [cutSpan(text, index, end)];
  });
}
