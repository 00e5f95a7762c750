import type { Figure } from './figure.ts';

/** What is counted in two words. */
const sameUnits: Readonly<Record<string, string>> = { 台: '辆', 台次: '辆次', 名: '人' };

/** Passengers are counted as 人 or as 人次. */
const passengers = /客|人员流动|出行|乘/u;
/** Vehicles that pass are counted as 辆 or as 辆次. */
const passing = /流量|车次/u;

/** A figure's unit, the same for what is counted in two words. */
export function unitOf({ unit = '' }: Pick<Figure, 'unit'>, text: string): string {
  if (unit === '人次' && passengers.test(text)) return '人';
  if (unit === '辆次' && passing.test(text)) return '辆';
  return sameUnits[unit] ?? unit;
}
