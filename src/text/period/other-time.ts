import { readCountedMonths } from './counted-months.ts';
import { containsPeriod, periodEnd, periodMonths, type Period } from './period.ts';
import { readToldPart } from './told-part.ts';

/** What is said for a period. */
export interface SaidForPeriod {
  readonly kind: 'target' | 'result';
  /** Whether it tells how much there is at the end. */
  readonly isLevel: boolean;
  /** Whether it is said of works, which go on over years. */
  readonly isOfWorks: boolean;
}

/**
 * The time that a sentence tells of a number, if it cannot be the period that the number is said to be of: 1至9月累计 for 2024-Q3, 全年目标
 * for 2024-H1, 2023年完成 for 2024. 上半年完成16公里 is promised for a year: it is a day by which it is to be done; reported for a year it is
 * another number.
 * @param words of the sentence up to the number
 */
export function findOtherTime(
  words: string,
  period: Period,
  { kind, isLevel, isOfWorks }: SaidForPeriod,
): Period | undefined {
  if (period.kind === 'span') return undefined;
  const counted = kind === 'result' ? readCountedMonths(words, period, isOfWorks) : undefined;
  // 年度计划80公里，已完成36公里: what was promised for a year tells no time of what is done.
  const told = counted ?? readToldPart(kind === 'result' ? words.replace(promised, '') : words, period);
  if (!told || told.id === period.id) return undefined;
  if (isLevel && (periodEnd(told) === periodEnd(period) || kind === 'target')) return undefined;
  const isWithin = containsPeriod(period, told);
  if (isWithin) return kind === 'result' && !isOfWorks ? told : undefined;
  return isOfWorks && !containsPeriod(told, period) && areNear(told, period) ? undefined : told;
}

const promised =
  /(?:(?:19|20)\d{2}年|今年|本年)?(?:全年|年度|[上下]半年|第?[一二三四1-4]季度)?[^，。；]{0,6}(?:目标|任务|计划)/gu;

/** Whether two times lie in one year: works that were done in the first half may be told of in the second. */
function areNear(one: Period, other: Period): boolean {
  const yearOf = (period: Period): number => Math.floor(periodMonths(period)[1] / 12);
  return yearOf(one) === yearOf(other);
}
