import { parseDateTime } from './date.ts';

const hour = 3_600_000;
const aheadOfUtc = 8 * hour;

/**
 * Reads a moment in Beijing time, `2027-01-05 09:00`; a date alone is its first minute.
 * @returns milliseconds since 1970; undefined if it is not written like that, or there is no such day
 */
export function parseMoment(text: string): number | undefined {
  const found = parseDateTime(text);
  return found && Date.parse(`${found.date}T${found.time ?? '00:00'}:00+08:00`);
}

/** Reads a moment in Beijing time, or as ISO 8601 with its offset: `2027-01-05T01:00:00Z`, `2027-01-05T09:00:00+08:00`. */
export function parseAnyMoment(text: string): number | undefined {
  const [, day] = isoMoment.exec(text) ?? [];
  if (day === undefined) return parseMoment(text);
  // `Date` counts the 30th of February as a day of March.
  const milliseconds = parseDateTime(day) && Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

const isoMoment = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** `2027-01-05 09:00`, in Beijing time. */
export function writeMoment(milliseconds: number): string {
  return new Date(milliseconds + aheadOfUtc)
    .toISOString()
    .slice(0, '2027-01-05T09:00'.length)
    .replace('T', ' ');
}
