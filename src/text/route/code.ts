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

/** A number that is an amount: 国道234公里 is a length, 县道100条 a count. */
export const noAmount =
  '(?!\\d|[,，]\\d{3}|\\s*(?:[.%％‰余多年月日万亿元条个座处项次辆台人户家亩吨件]|公里|千米|km|米|m))';
