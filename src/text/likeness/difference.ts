import { addDecimals, formatDecimal, parseDecimal, type Decimal } from '../quantity/decimal.ts';

/** Larger numbers are written in these. */
const scales = [
  { name: '亿', digits: 8 },
  { name: '万', digits: 4 },
];

/**
 * What became of an amount: `增加3座`, `减少4000万元`, `增加2个百分点`. Exact; undefined for numbers that are not written as decimals.
 * @param unit of both numbers; may be empty
 */
export function describeDifference(old: number, later: number, unit: string): string | undefined {
  const [from, to] = [parseDecimal(String(old)), parseDecimal(String(later))];
  if (!from || !to) return undefined;
  const difference = addDecimals([to, { ...from, units: -from.units }]);
  const word = difference.units < 0n ? '减少' : '增加';
  const size = { ...difference, units: difference.units < 0n ? -difference.units : difference.units };
  return `${word}${scaleDown(size)}${unit === '%' ? '个百分点' : unit}`;
}

function scaleDown({ units, places }: Decimal): string {
  const scale = scales.find(({ digits }) => units >= 10n ** BigInt(places + digits));
  return scale
    ? formatDecimal({ units, places: places + scale.digits }) + scale.name
    : formatDecimal({ units, places });
}
