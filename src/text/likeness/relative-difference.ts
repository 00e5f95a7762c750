/**
 * By how many per cent a number became more or less, to one decimal: `20%`. Undefined where that says nothing: of shares, whose
 * difference is in percentage points, and of what was nothing before.
 * @param unit of both numbers
 */
export function describeRelativeDifference(old: number, later: number, unit: string): string | undefined {
  if (old <= 0 || /^(?:%|‰|个?百分点)$/u.test(unit)) return undefined;
  const tenths = Math.round((Math.abs(later - old) / old) * 1000);
  return `${String(tenths / 10)}%`;
}
