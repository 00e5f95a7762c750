import { clockVariable, readClock } from '../source/clock.ts';
import { parseAnyMoment, writeMoment } from '../text/period/moment.ts';

/** What time it is for a command, and who said so. */
export interface Clock {
  /** Milliseconds since 1970, whole seconds. */
  readonly now: number;
  readonly isGiven: boolean;
}

/** One line of the help of every command that has the option. */
export const clockHelp =
  '--now 时间    当作现在是这个时间，例如 "2027-01-05 09:00"（北京时间）；不写的，用系统的时钟';

const second = 1000;

/**
 * The system's clock, unless the environment says otherwise.
 * @throws RangeError if that is no time
 */
export function readSystemClock(): Clock {
  const isGiven = (process.env[clockVariable] ?? '') !== '';
  return { now: Math.floor(readClock() / second) * second, isGiven };
}

/** @param written what stands behind `--now` */
export function readClockOption(written: string | undefined): Clock | { readonly problem: string } {
  if (written === undefined) {
    try {
      return readSystemClock();
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  }
  const now = parseAnyMoment(written.trim());
  if (now !== undefined) return { now, isGiven: true };
  return {
    problem: `--now 后面写的是“${written}”，不是时间。请写成 "2027-01-05 09:00"（北京时间，要加引号）、2027-01-05 或者 2027-01-05T01:00:00Z。`,
  };
}

/** All that this process reads goes by one clock from now on, also where Astro loads it. */
export function setClock({ now }: Pick<Clock, 'now'>): void {
  process.env[clockVariable] = new Date(now).toISOString();
}

/** What is needed to do the same again. */
export function describeClock({ now, isGiven }: Clock): string {
  const time = writeMoment(now);
  if (isGiven) return `按 ${time}（北京时间）生成，时间是指定的。`;
  const exact = new Date(now).toISOString().replace('.000', '');
  return `按 ${time}（北京时间）生成，时间取自系统的时钟；要再生成一个一样的，加上 --now ${exact}`;
}
