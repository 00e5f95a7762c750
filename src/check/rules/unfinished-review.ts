import type { Frontmatter } from '../../schema/frontmatter.ts';
import { parsePeriod } from '../../text/period/period.ts';
import { isPremature } from '../../text/period/premature.ts';
import { createFinding } from '../create-finding.ts';
import { locateInField } from '../locate-text.ts';
import type { CheckContext, DocumentRule } from './rule.ts';

export const unfinishedReview: DocumentRule = {
  id: 'unfinished-review',
  severity: 'error',
  title: '总结的时期还没有过完',
  why: '还没有过完的年份不会有总结：多半是把会议的年份、规划的名称当成了时期，或者写错了发布日期。台账、各年对照表会因此多出好几年。',
  part: 'frontmatter',
  bad: 'reviews: ["2026/2030"]',
  good: 'reviews: ["2023"]',
  found:
    'content/plans/yunxi/2024.mdx:2:12 总结时期“2026—2030年”到发布日期 2024-01-05 还没有过完。请写文件总结的时期；中期评估写到已经过去的年份，例如 2021/2023。',
  check: ({ document: { data }, source }, context) => {
    if (data.reviews.length === 0) return [];
    const { day, name } = dayOf(data, context);
    return data.reviews.flatMap((id) => {
      const period = parsePeriod(id);
      if (!period || !isPremature(period, day)) return [];
      return [
        createFinding(locateInField(source, 'reviews', id), {
          message: `总结时期“${period.label}”到${name} ${day} 还没有过完。`,
          advice: '请写文件总结的时期；中期评估写到已经过去的年份，例如 2021/2023。',
        }),
      ];
    });
  },
};

/** The last day on which the document can have been written. */
function dayOf(
  { published, written }: Pick<Frontmatter, 'published' | 'written'>,
  context: Pick<CheckContext, 'today'>,
): { readonly day: string; readonly name: string } {
  if (published !== undefined) return { day: published.slice(0, dayLength), name: '发布日期' };
  return written === undefined ? { day: context.today, name: '今天' } : { day: written, name: '成文日期' };
}

const dayLength = '2023-12-01'.length;
