import { toHalfWidth } from '../spelling/normalise.ts';

/** What people put between the groups of a long number: white space, hyphens and dashes of all kinds. Never a tab: it parts cells. */
export const separator = '[ \\u00A0\\u2002-\\u200B\\u202F\\u3000\\-\\u2010-\\u2015\\u2212－]';

/** Full-width digits, letters and signs become half-width, one for one, so that offsets hold. */
export function plainNumbers(text: string): string {
  return toHalfWidth(text).replace(/[＋＠＃＿（）：]/gu, (sign) => halfSigns[sign] ?? sign);
}

const halfSigns: Readonly<Record<string, string>> = {
  '＋': '+',
  '＠': '@',
  '＃': '#',
  '＿': '_',
  '（': '(',
  '）': ')',
  '：': ':',
};

/** Whether a text has as many digits, of either width, as a number that is looked for: most texts have not. */
export function hasDigits(text: string, least: number): boolean {
  let found = 0;
  for (let index = 0; index < text.length && found < least; index += 1) {
    const code = text.charCodeAt(index);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) found += 1;
  }
  return found === least;
}

/** Takes the separators out of a number: `6222 0210` → `62220210`. */
export function joinGroups(number: string): string {
  return number.replace(new RegExp(separator, 'gu'), '');
}

/** How many digits stand in each group of a number. */
export function groupLengths(number: string): number[] {
  return number.split(new RegExp(`${separator}+`, 'u')).map(({ length }) => length);
}

/** Blanks out web addresses, keeping offsets: the digits in them are nobody's. */
export function maskAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)[\u0021-\u007E]+/giu, (address) => '\0'.repeat(address.length));
}

/**
 * Goes through the numbers of a form. A match that is not what was looked for is given up from its first group on: another number
 * may stand behind it with a space between them.
 */
export function scanNumbers(
  plain: string,
  form: RegExp,
  accept: (written: string, start: number, end: number) => boolean,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(plain); match; match = form.exec(plain)) {
    const { 0: written, index } = match;
    const end = index + written.length;
    if (accept(written, index, end)) found.push({ start: index, end });
    else form.lastIndex = index + (/^\D*\d+/u.exec(written)?.[0].length ?? 1);
  }
  return found;
}

/** Words before a number that say what it is: an order, a licence, a sum. */
const label = new RegExp(
  [
    '(?:订单|流水|运单|快递单|物流|合同|发票|批准文|备案|许可证?|证书|序列|设备|车架|发动机|索引|登记|工单|受理|案件|' +
      '项目|任务|档案|文件|产品|批|批次|票据|单|桩|文)(?:编?号码?|编码|代码)',
    '编号|编码|代码|条形?码|订单|流水',
    '合计|总计|共计|小计|累计|金额|总额|余额|总数',
    '(?<![A-Za-z])(?:ISBN|ISSN|IMEI|SN|N[Oo]\\.?|no\\.?)',
  ]
    .map((words) => `(?:${words})`)
    .join('|')
    .replace(/^.*$/u, '(?:$&)(?:为|是)?\\s*[:=]?\\s*$'),
  'u',
);
const longestLabel = 16;

/** Whether the words before an offset say that the number there is a code or a sum and nobody's own. */
export function isLabelledCode(plain: string, start: number): boolean {
  return label.test(plain.slice(Math.max(0, start - longestLabel), start));
}

const unit = /^\s?(?:[万亿]?(?:元|美元|吨|公里|千米|平方米|立方米|人次|千瓦时)|[%％‰])/u;

/** Whether a number that ends at an offset is an amount. */
export function isAmount(plain: string, end: number): boolean {
  return unit.test(plain.slice(end, end + 5));
}
