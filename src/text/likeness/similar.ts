import { parseChineseNumber } from '../quantity/chinese-number.ts';
import { toHalfWidth } from '../spelling/normalise.ts';

/** A text of fewer characters says too little to be the same as another. */
const shortest = 6;
/** Nor is a longer one a title. */
const longest = 150;

/** Whether two short texts say the same: equal but for signs and ways of writing a year, or most of one is the whole other. */
export function isSimilar(a: string, b: string): boolean {
  const [short = '', long = ''] = [reduce(a), reduce(b)].sort((x, y) => x.length - y.length);
  if (short.length < shortest || long.length > longest) return false;
  // A title without the bureau's name.
  if (long.endsWith(short)) return true;
  if (long.includes(short)) return short.length * 2 >= long.length;
  return short.length * 10 >= long.length * 9 && countCommon(short, long) * 10 >= long.length * 9;
}

function reduce(text: string): string {
  return toHalfWidth(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[一二][〇零○一二三四五六七八九]{3}(?=年)/gu, (year) =>
      String(parseChineseNumber(year.replaceAll('○', '〇')) ?? year),
    );
}

/** Length of the longest common subsequence. */
function countCommon(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const character of a) {
    const next = [0];
    for (let index = 0; index < b.length; index += 1) {
      const same = (row[index] ?? 0) + 1;
      next.push(b[index] === character ? same : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
