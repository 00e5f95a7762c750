import type { Frontmatter } from '../schema/frontmatter.ts';
import { parsePeriod } from '../text/period/period.ts';

/** `总结2023年上半年，计划2023年下半年`. */
export function describePeriods({ plans, reviews }: Pick<Frontmatter, 'plans' | 'reviews'>): string {
  const parts = [
    reviews.length > 0 ? `总结${labelPeriods(reviews)}` : '',
    plans.length > 0 ? `计划${labelPeriods(plans)}` : '',
  ];
  return parts.filter(Boolean).join('，');
}

/** `2023年、2024年上半年`. */
export function labelPeriods(ids: readonly string[]): string {
  return ids.map((id) => parsePeriod(id)?.label ?? id).join('、');
}

/** What a document is for one year: 计划 for a whole one, 下半年计划 for a part of it, 计划（2021—2025年） for more. */
export function describeForYear(noun: string, ids: readonly string[], year: number): string {
  if (ids.includes(String(year))) return noun;
  const label = labelPeriods(ids);
  const part = label.replaceAll(`${String(year)}年`, '');
  return part !== label && !/\d{4}/u.test(part) ? `${part}${noun}` : `${noun}（${part}）`;
}
