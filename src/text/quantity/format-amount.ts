import { readBoundWords, sayBounded } from './bound-words.ts';
import { formatNumber } from './describe-quantity.ts';

const multipliers = [
  { factor: 1e8, sign: '亿' },
  { factor: 1e4, sign: '万' },
] as const;

/** Money is said in 万 and 亿 from the first 万 on; other things are counted out longer. */
const leastForSign = { money: 1e4, other: 1e5 } as const;

/** More would be harder to read than the number itself. */
const mostDecimals = 4;

/** A number with its unit, as people say it: 630000000 元 → 6.3亿元, 11980 台 → 11,980台, 1808000 人次 → 180.8万人次. Never rounded. */
export function formatAmount(value: number, unit: string): string {
  return splitAmount(value, unit).join('');
}

/**
 * A quantity as people say it, with the words that bound it in its text: 60余个, 约6.3亿元, 不少于3座.
 * @param text the quantity as it was written
 */
export function formatBounded(value: number, unit: string, text: string): string {
  return sayBounded(readBoundWords(text), splitAmount(value, unit));
}

/** Digits, multiplier, unit. */
function splitAmount(value: number, unit: string): [string, string, string] {
  const size = Math.abs(value);
  const least = unit.startsWith('元') ? leastForSign.money : leastForSign.other;
  if (size >= least) {
    for (const { factor, sign } of multipliers) {
      if (size < factor) continue;
      const scaled = Number((value / factor).toPrecision(15));
      const decimals = String(scaled).split('.')[1]?.length ?? 0;
      if (decimals <= mostDecimals) return [formatNumber(scaled), sign, unit];
    }
  }
  return [formatNumber(value), '', unit];
}

/** 0.525 → 52.5%; one decimal at most. 99.96% is not yet 100%. */
export function formatShare(share: number): string {
  const tenths = share < 1 ? Math.min(999, Math.round(share * 1000)) : Math.round(share * 1000);
  return `${formatNumber(tenths / 10)}%`;
}
