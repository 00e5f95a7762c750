import { readClock } from '../source/clock.ts';
import { writeMoment } from '../text/period/moment.ts';

/** The day in China, `YYYY-MM-DD`, wherever the check runs. */
export function todayInChina(now = readClock()): string {
  return writeMoment(now).slice(0, 'YYYY-MM-DD'.length);
}
