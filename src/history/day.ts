const secondsAheadOfUtc = 8 * 3600;

/** The last second in Beijing that has a year of four digits: a machine with a broken clock, or somebody who tries, commits at any time. */
const latest = Date.parse('9999-12-31T15:59:59Z') / 1000;

/** The day of a moment in Beijing time, `YYYY-MM-DD`, wherever the program runs. */
export function dayInBeijing(seconds: number): string {
  const ahead = (Math.min(seconds, latest) + secondsAheadOfUtc) * 1000;
  return new Date(ahead).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
