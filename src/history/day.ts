const secondsAheadOfUtc = 8 * 3600;

/** The day of a moment in Beijing time, `YYYY-MM-DD`, wherever the program runs. */
export function dayInBeijing(seconds: number): string {
  return new Date((seconds + secondsAheadOfUtc) * 1000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
