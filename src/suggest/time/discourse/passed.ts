import { findAll } from '../../../text/find-all.ts';
import type { Dated } from '../read-year.ts';

/** 至6月底，完成▯, 1至6月完成▯; not 确保到6月底完成▯ */
const until =
  /(?:^|[，。；,;\n])\s*(?:(?:截?至|截止|到)(?:今年|本年)?|1\s*[-—–~～至到]|前)\s*(1[0-2]|[1-9])个?月(?:底|末|份|\d{1,2}日)?[，,]?(?![^，。；]{0,10}(?:预计|将|力争|确保|计划|要))[^，。；]{0,8}(?:完成|建成|完工|新改建|新增|到位|投资)/gu;
const lastMonthOfHalf = 6;

/** Whether words tell what was done up to a month that was over when the document was written. */
export function hasPassed(words: string, { reviews, published }: Dated): boolean {
  const last = findAll(words, until).at(-1)?.[1];
  if (last === undefined || reviews.length === 0) return false;
  if (reviews.some((period) => period.endsWith('-H1'))) return Number(last) <= lastMonthOfHalf;
  const written = published === undefined ? 0 : Number(published.slice(5, 7));
  const isOwnYear = reviews.some((period) => period.startsWith(published?.slice(0, 4) ?? ' '));
  return !isOwnYear || Number(last) <= written;
}
