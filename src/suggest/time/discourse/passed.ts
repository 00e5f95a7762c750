import { findAll } from '../../../text/find-all.ts';
import type { Dated } from '../read-year.ts';

/** 11月底前全面完成▯, 年底前建成▯ */
const due =
  /(?:年底|(1[0-2]|[1-9])月(?:底|末|份|\d{1,2}日)?)之?前[，,]?[^，。；\d]{0,10}?(?:完成|建成|完工|竣工|通车|投用|实现|开工)/u;

/** Whether words tell of something that was to be done after the document was written, in the year that it reports. */
export function isDue(words: string, { reviews, published }: Dated): boolean {
  const found = due.exec(words);
  if (!found || /已|提前/u.test(words) || published === undefined) return false;
  const [year, month] = published.split('-').map(Number);
  const isOwnYear = reviews.some((period) => period.startsWith(String(year)));
  return isOwnYear && (found[1] === undefined || Number(found[1]) > (month ?? 0));
}

/** 至6月底，完成▯, 1至6月完成▯; not 确保到6月底完成▯ */
const until =
  /(?:^|[，。；,;\n])\s*(?:(?:截?至|截止|到)(?:今年|本年)?|1\s*[-—–~～至到]|前)\s*(1[0-2]|[1-9])个?月(?:底|末|份|\d{1,2}日)?[，,]?(?![^，。；]{0,10}(?:预计|将|力争|确保|计划|要))(?:[\d\p{Script=Han}（）]{0,20}?)(?:完成|建成|完工|新改建|新增|到位|投资)/gu;
const lastMonthOfHalf = 6;
const lastMonthOfYear = 12;

/** Whether words tell what was done up to a month that was over when the document was written. */
export function hasPassed(words: string, { reviews, published }: Dated): boolean {
  const last = findAll(words, until).at(-1)?.[1];
  if (last === undefined || reviews.length === 0) return false;
  if (reviews.some((period) => period.endsWith('-H1'))) return Number(last) <= lastMonthOfHalf;
  const written = published === undefined ? 0 : Number(published.slice(5, 7));
  const isOwnYear = reviews.some((period) => period.startsWith(published?.slice(0, 4) ?? ' '));
  return !isOwnYear || Number(last) <= written;
}

/** 预计至6月底，完成▯ */
const expected = /预计(?:截?至|到)(?:今年|本年)?(1[0-2]|[1-9])月(?:底|末|份)?/u;

/** Whether words tell what is expected at the end of what a document reports: that is its result. */
export function isExpected(words: string, { reviews }: Dated): boolean {
  const until = Number(expected.exec(words)?.[1] ?? Infinity);
  const isOfHalf = reviews.some((period) => period.endsWith('-H1'));
  return reviews.length > 0 && until <= (isOfHalf ? lastMonthOfHalf : lastMonthOfYear);
}
