import type { Delay } from '../projects/delays.ts';
import type { Saying } from '../sayings/saying.ts';
import { nameDay } from './describe-late.ts';

/** One day of a step that was put off, with the words that lead it: 原定 2023年底, 推迟到 2024年6月底, 又推迟到 2024年10月底. */
export interface DescribedDay {
  readonly lead: string;
  readonly day: string;
  readonly by: Saying;
}

export function describeDelay({ stage, days }: Delay): DescribedDay[] {
  const leads = ['原定', '推迟到', '又推迟到'];
  return days.map(({ day, by }, index) => ({
    lead: leads[Math.min(index, leads.length - 1)] ?? '',
    day: nameDeadline(day) + (stage === 'begun' && index === 0 ? '开工' : ''),
    by,
  }));
}

/** 2023-12-31 → 2023年底, 2024-06-30 → 2024年6月底, any other day as it is. */
function nameDeadline(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (month === '12' && date === '31') return `${year}年底`;
  const isLast = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() === Number(date);
  return isLast ? `${year}年${String(Number(month))}月底` : nameDay(day);
}
