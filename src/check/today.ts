const hour = 3_600_000;
const hoursAheadOfUtc = 8;

/** The day in China, `YYYY-MM-DD`, wherever the check runs. */
export function todayInChina(now = Date.now()): string {
  return new Date(now + hoursAheadOfUtc * hour).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
