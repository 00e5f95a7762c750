/** What stands before the year: 云交发, 湘交规〔…〕, with 办函 and the like; Chinese signs, letters and digits. */
const issuer = '[\\p{Script=Han}A-Za-z0-9（）()·—-]{1,20}?';
const year = '(?:19|20)\\d{2}';
const brackets = '[〔﹝［\\[（(【〈<]';
const closing = '[〕﹞］\\]）)】〉>]';

/** 云交〔2023〕5号, also with other brackets and spaces. */
const usual = new RegExp(
  `^(${issuer})\\s*(${brackets})\\s*(${year})\\s*年?\\s*(${closing})\\s*(第?\\s*\\d{1,5}(?:[-—–~、.]\\d{1,5})?\\s*号?)$`,
  'u',
);

/** 2023年第5号, 第12号令, 云交字第5号: orders, announcements and numbers of older times. */
const others = [
  new RegExp(`^[\\p{Script=Han}（）()]{0,20}${year}\\s*年?\\s*第?\\s*\\d{1,5}\\s*号(?:令|公告|文)?$`, 'u'),
  /^[\p{Script=Han}（）()]{0,20}第\s*[\d一二三四五六七八九十百]{1,5}\s*号(?:令|公告|文)?$/u,
];

/** What is wrong with a 文号; undefined if nothing is. */
export type NumberFault = { readonly kind: 'none' } | { readonly kind: 'form'; readonly correct: string };

/**
 * Judges a 文号 (发文字号) by its form: the issuer's sign, the year in hexagonal brackets, the number with 号.
 * Source: GB/T 9704-2012, 7.2.5.
 */
export function judgeDocumentNumber(text: string): NumberFault | undefined {
  const half = text.trim().replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (sign) => sign.normalize('NFKC'));
  const [, sign, open, written, close, number = ''] = usual.exec(half) ?? [];
  if (sign === undefined || written === undefined)
    return others.some((form) => form.test(half)) ? undefined : { kind: 'none' };
  // 1 is not numbered 01.
  const digits = number.replaceAll(/[第\s号]/gu, '').replace(/^0+(?=[1-9])/u, '');
  const correct = `${sign}〔${written}〕${digits}号`;
  const isRight = open === '〔' && close === '〕' && text.trim() === correct;
  return isRight ? undefined : { kind: 'form', correct };
}

/** The year of a 文号 in its brackets; undefined if it has none. */
export function yearOfNumber(text: string): number | undefined {
  const [, , , written] = usual.exec(text.trim()) ?? [];
  return written === undefined ? undefined : Number(written);
}
