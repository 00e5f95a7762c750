import { parseAnyMoment } from '../text/period/moment.ts';

/**
 * Tells the parts of a build, which Astro and threads load by themselves, what time it is for this build: everything that depends on
 * the time asks here, so that a build can be repeated.
 */
export const clockVariable = 'TONGTU_NOW';

/** Tells them that drafts, and what waits for its time, are shown as well. */
export const draftsVariable = 'TONGTU_DRAFTS';

/** Milliseconds since 1970: what was given, or the system's clock. */
export function readClock(environment = process.env): number {
  const written = environment[clockVariable];
  if (written === undefined || written === '') return Date.now();
  const given = parseAnyMoment(written);
  // A wrong clock would publish what must not be published.
  if (given === undefined)
    throw new RangeError(
      `环境变量 ${clockVariable} 写的是“${written}”，请写成 2027-01-05 09:00（北京时间）。`,
    );
  return given;
}

export function showsDrafts(environment = process.env): boolean {
  return environment[draftsVariable] === '1';
}
