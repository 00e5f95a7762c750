import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';

/** 较10年前新增▯ */
const yearsAgo = /[比较](?:\d+|[一二两三四五六七八九十]+)年前[^，。；]*$/u;
const clauseEnds = ['，', '。', '；'];

/** 较“十三五”增长▯, 较2019年增长▯ in a report of 2022: no growth over the year before. */
export function isOverOther(
  { text, periods }: Pick<Reading, 'text' | 'periods'>,
  { start, end }: Part,
): boolean {
  const said = text.slice(start, end);
  const clause = text.slice(Math.max(...clauseEnds.map((sign) => text.lastIndexOf(sign, end - 1))) + 1, end);
  const [, year] = /[比较]((?:19|20)\d{2})年/u.exec(said) ?? [];
  const isLast = year === undefined || periods.some((one) => one.startsWith(String(Number(year) + 1)));
  return /[比较][“"]?十[一二三四五六]五/u.test(said) || yearsAgo.test(clause) || !isLast;
}
