import { parsePeriod, periodMonths, type Period } from './period.ts';

/**
 * Whether a report on a period cannot have been written on a day (`2023-12-01`, or only the month): reports often come some weeks
 * before the last day, but not before half of the period is over, nor on years of which the last has not begun.
 */
export function isPremature(period: Period, day: string): boolean {
  const month = parsePeriod(day.slice(0, '2023-12'.length));
  if (!month) return false;
  const [first, last] = periodMonths(period);
  const enough = period.kind === 'span' ? last - 11 : first + Math.floor((last - first + 1) / 2);
  return periodMonths(month)[0] < enough;
}
