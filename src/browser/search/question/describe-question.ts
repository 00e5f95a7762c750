import type { Question } from './read-question.ts';

/**
 * How a question was read, said openly: 去年＝2023年（按本站最新的2024年算）；“修路”换成文件里的说法；没有用上：的、了、没有。
 * @param without words that the searches leave out besides
 */
export function describeQuestion(
  { year, everyday, leftOut }: Question,
  without: readonly string[],
  newestYear: number | undefined,
): string {
  const unused = [...new Set([...leftOut, ...without])];
  return [
    ...(year && !year.isRelative ? [`“${year.said}”当作年份的范围`] : []),
    ...(year?.isRelative && newestYear !== undefined
      ? [`${year.said}＝${String(year.year)}年（本站的文件最新说到${String(newestYear)}年，算作今年）`]
      : []),
    ...(everyday.length > 0 ? [`${everyday.map(({ word }) => `“${word}”`).join('')}换成文件里的说法`] : []),
    ...(unused.length > 0 ? [`没有用上：${unused.join('、')}`] : []),
  ].join('；');
}
