/** G5, G6512, G15W3 (a branch); S335; X085, C305431227 (with the county's code), Y012431227101 (with the town's). */
export const code = '[GSgs]\\d{1,4}(?:[EWNSewns]\\d{0,2})?|[XYCZxycz]\\d{3,4}?(?:\\d{6}|\\d{9})?';

/** Whether a text is the code of a road and nothing else. */
export const aCode = new RegExp(`^(?:${code})$`, 'u');

/** What roads are called by their class, and the letter of its codes (GB/T 917). */
export const classNames: Readonly<Record<string, string>> = {
  国道: 'G',
  省道: 'S',
  县道: 'X',
  乡道: 'Y',
  村道: 'C',
  专用公路: 'Z',
};

/** Signs that stand for what is hidden. */
export const maskSign = '[*＊﹡∗⁎×✕□△○◯●■]';

/** Behind a whole code: the name of a place is hidden, and not a part of the number (省道S203××市, but S2××线). */
export const hiddenPlace = `(?<=\\d{3})(?:[Xx]{1,4}|${maskSign}{1,4})(?:[省市州县区镇乡村]|街道|路?段|[路大]?桥)`;

/** 二〇九 → 209. */
export function readDigits(numerals: string): string {
  return numerals.replace(/./gu, (numeral) =>
    String('〇一二三四五六七八九'.indexOf(numeral.replace('零', '〇'))),
  );
}

/** A number that is an amount: 国道234公里 is a length, 县道100条 a count. */
export const noAmount =
  '(?!\\d|[,，]\\d{3}|\\s*(?:[.%％‰余多年月日万亿元条个座处项次辆台人户家亩吨件]|公里|千米|km|米|m))';
