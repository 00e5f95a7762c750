import { readClock } from '../source/clock.ts';
import { writeMoment } from '../text/period/moment.ts';

/** `YYYY-MM-DD` in Beijing: the day of the clock that the build was given (decision 043). */
export function readBuildDay(environment = process.env): string {
  return writeMoment(readClock(environment)).slice(0, '2023-12-31'.length);
}
