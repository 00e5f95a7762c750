import { findAll } from '../../text/find-all.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';

const numeral = '[两二三四五六七八九十]|[2-9]|1\\d';
/** 近五年, 5年完成, 2019年以来 */
const told = new RegExp(
  `(?:近|过去|这)的?(?<last>${numeral})年(?:来|间|里)?|(?<![\\d十年月底前第用])(?<done>${numeral})年(?:来|间|(?=共|累计|合计|完成))|(?<since>(?:19|20)\\d{2})年以来(?!的?(?:新高|最|历史|首|同期))`,
  'gu',
);
/** Another time that is told ends what was said of the years. */
const otherTime = /今年|本年|当年|全年|年内|去年|上年|[上下]半年|季度|(?:19|20)\d{2}年(?!以来)|其中/u;

/**
 * The years of which a part's sentence tells together: 近五年完成投资▯ in a report of 2024 is of 2020 to 2024. Undefined if it tells none, or
 * the report does not end with a year.
 */
export function readYears(
  { text, parts, lastYear }: Pick<Reading, 'text' | 'parts' | 'lastYear'>,
  part: Part,
): string | undefined {
  if (lastYear === undefined) return undefined;
  const start = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const said = text.slice(start, part.end);
  const last = findAll(said, told).at(-1);
  if (!last || otherTime.test(said.slice(last.index + last[0].length))) return undefined;
  const { since, last: near, done } = last.groups ?? {};
  const first = since === undefined ? lastYear - readCount(near ?? done ?? '') + 1 : Number(since);
  return first < lastYear ? `${String(first)}/${String(lastYear)}` : undefined;
}

function readCount(words: string): number {
  if (/\d/u.test(words)) return Number(words);
  return words === '两' ? 2 : '一二三四五六七八九十'.indexOf(words) + 1;
}
