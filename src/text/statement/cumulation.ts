import { findAll } from '../find-all.ts';
import { parseChineseNumber } from '../quantity/chinese-number.ts';

const monthsOfYear = 12;
/** 十四五 begins with 2021; each plan has five years. */
const [knownPlan, itsFirstYear, yearsOfPlan] = [14, 2021, 5];

/** Within one year: 今年以来, 入汛以来, 全年, 占年度计划. */
const within =
  /(?:今年|本年|年初|元旦|春节|春运|入春|入夏|入汛|入秋|入冬|汛期|(?<![\d年])\d{1,2}月份?|上半年|[一二三四]季度|年度)以来|今年|本年|全年|当年|年初至今|年内|上半年|下半年|[一二三四1-4]季度|(?<!\d)1月?[-—–~～至到]\d{1,2}月/gu;
/** Over years: (plan) “十四五”期间; (from) 2021年以来, 2021—2023年; anything else 以来; 近三年; 截至目前累计, unless a year is named. */
const over =
  /“?(?<plan>十[一二三四五六七八九])五”?(?:时期|期间|规划期)?(?:以来|累计|已|共|，|(?<=期间|时期))|自?(?<from>(?:19|20)\d{2})年(?:(?<month>\d{1,2})月)?(?:以来|起|开始)|(?<first>(?:19|20)\d{2})年?[-—–~～至到](?:19|20)\d{2}年|[^，。；\s]{1,12}以来|近(?:几|[两二三四五六七八九十\d]+)年|近年来?|历年|[一二三四五六七八九十]+年来|(?<open>截[至止](?:目前|现在|(?:19|20)\d{2}年[底末])(?:(?!今年|全年|年度|年内)[^。；]){0,12}累计)/gu;

/**
 * The month from which a number counts, if words say that it counts more than one year: “十四五”以来累计180公里 → January 2021, as
 * months from the year 0; 开工以来累计3亿元 → -Infinity, for nobody says when. What stands nearest to the number holds: 十四五以来180公里，
 * 今年36公里. Undefined for what counts within its year.
 * @param words of the sentence up to the number
 * @param year that the number is said of
 */
export function findCumulation(words: string, year: number): number | undefined {
  const years = findAll(words, within).map((match) => ({ end: endOf(match), from: undefined }));
  // 今年…，截至目前累计: the year has been named.
  const isNamed = years.length > 0 || new RegExp(`${String(year)}年(?![底末])`, 'u').test(words);
  const longer = findAll(words, over)
    .filter(({ groups }) => !isNamed || groups?.['open'] === undefined)
    .map((match) => ({ end: endOf(match), from: readBeginning(match.groups ?? {}) }));
  const last = [...longer, ...years].toSorted((a, b) => a.end - b.end).at(-1);
  return last?.from !== undefined && last.from < year * monthsOfYear ? last.from : undefined;
}

function endOf({ 0: text, index }: RegExpExecArray): number {
  return index + text.length;
}

function readBeginning({
  plan,
  from,
  month = '1',
  first,
}: Readonly<Record<string, string | undefined>>): number {
  if (plan !== undefined)
    return (
      (itsFirstYear + ((parseChineseNumber(plan) ?? knownPlan) - knownPlan) * yearsOfPlan) * monthsOfYear
    );
  const year = from ?? first;
  return year === undefined ? -Infinity : Number(year) * monthsOfYear + Number(month) - 1;
}
