import type { Mention } from '../about/mentions.ts';
import { findMeasures, findScopes } from './measures.ts';

/** Whether words before a figure speak of something beyond a measure and its part: of a project, of a place, of money of one sort. */
export function tellsMore(
  mentions: readonly Mention[],
  from: number,
  to: number,
  words: string,
  measure: string | undefined,
): boolean {
  const named = findMeasures(words);
  const covered = [...named, ...findScopes(words, named.at(-1)?.name ?? measure)];
  return mentions.some(
    ({ kind, start, end, text }, index) =>
      start >= from &&
      end <= to &&
      words.slice(start - from, end - from).trim() !== '' &&
      (kind === 'figure' ||
        kind === 'topic' ||
        kind === 'route' ||
        kind === 'latin' ||
        (kind === 'unknown' && text.length > 1)) &&
      !neutral.test(text) &&
      // 白石港完成货物吞吐量540万吨 is all of it; 其中，海门港8620万吨 is not.
      !(kind === 'unknown' && named.length > 0 && /^港口?$/u.test(mentions[index + 1]?.text ?? '')) &&
      !covered.some((one) => start < from + one.end && end > from + one.start),
  );
}

/** Says nothing of which part: of all of it. */
const neutral =
  /^(?:港口?|主要港口|.{1,3}[省市县区州]|全国?|中国|营业性|全社会|规模以上|主要|回升|回落|企稳|平稳|稳定|向好|较快|增长|.{1,3}港|.*固定资产.*|分领域看?|.{0,2}要求|城市|(?:运输)?生产|节假日|假期|.{0,2}长假|[春暑]运|综合|[客货]运|[合总共]计|首次|首度|再度|再创|.{0,3}[千百]亿|历史|.{0,4}新高|连续|我国|民用|境内|人民币?|民币|下同|固定)$/u;
