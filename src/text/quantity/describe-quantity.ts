import { readBoundWords, sayBounded } from './bound-words.ts';
import { toHalfWidth } from '../spelling/normalise.ts';

/** What is said of a quantity; what it does not have may be missing. */
export interface QuantityParts {
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * A quantity in figures, with its shared unit and the words that bound it: 约6.3亿元 → `约630,000,000元`, 30余万元 → `300,000余元`,
 * 3~5万元 → `30,000—50,000元`, 时速八十公里 → `80公里/小时`. Nothing if number and unit stand so in the text already: 180公里, 50户以上,
 * 30余台次.
 */
export function describeQuantity(text: string, quantity: QuantityParts): string | undefined {
  const { unit = '' } = quantity;
  const number = writeNumber(quantity);
  return simplify(text).includes(simplify(number + unit))
    ? undefined
    : sayBounded(readBoundWords(text), [number, '', unit]);
}

function writeNumber({ value, min, max }: QuantityParts): string {
  return value === undefined ? `${formatNumber(min)}—${formatNumber(max)}` : formatNumber(value);
}

/** Grouped by hand: what `Intl` writes may change with its data. */
export function formatNumber(value = NaN): string {
  const [whole = '', ...decimals] = String(value).split('.');
  if (!/^-?\d+$/u.test(whole)) return String(value);
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ','), ...decimals].join('.');
}

/** Without what two ways of writing the same differ in: 1，250 公里, 30余台, 1.4个百分点, 3至5个. */
function simplify(text: string): string {
  return toHalfWidth(text)
    .replace(/[\s,，余多个]/gu, '')
    .replace(/——|--|[-–~～－─至到]/gu, '—');
}
