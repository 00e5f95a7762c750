import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';

const season = /(?<!前)[一二三四]季度|[上下]半年/gu;

/** -H1 of 上半年 */
function partOf(said: string): string {
  if (said.endsWith('半年')) return said.startsWith('上') ? '-H1' : '-H2';
  return `-Q${String('一二三四'.indexOf(said.charAt(0)) + 1)}`;
}

/** 一季度完成12亿元 in a document of the whole year; 四季度 in one of the first nine months. */
export function doubtSpan(
  { text, parts }: Pick<Reading, 'text' | 'parts'>,
  part: Part,
  { plans, reviews }: Pick<Frontmatter, 'plans' | 'reviews'>,
  period?: string,
): string | undefined {
  const periods = [...plans, ...reviews];
  const isWhole = periods.every((period) => !/-[HQ]/u.test(period));
  const first = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const [last] =
    text
      .slice(isWhole ? part.start : first, part.end)
      .match(season)
      ?.slice(-1) ?? [];
  // 上半年完成▯, where just that half is its period
  if (last !== undefined && period?.endsWith(partOf(last)) === true) return undefined;
  if (last === undefined || (!isWhole && !last.endsWith('季度'))) return undefined;
  const quarter = `-Q${String('一二三四'.indexOf(last.charAt(0)) + 1)}`;
  const isOwn = !isWhole && periods.some((period) => period.endsWith(quarter));
  return isOwn ? undefined : '可能只是一年里一段时间的数，请写明 period';
}
