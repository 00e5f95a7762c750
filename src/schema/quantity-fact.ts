import type { Quantity } from '../text/quantity/quantity.ts';
import type { QuantityFact } from './facts.ts';

/** A quantity as documents store it. What it does not have is left out. */
export function toQuantityFact(
  { start, end, value, unit, min, max, approximate }: Quantity,
  offset: number,
): QuantityFact {
  return {
    start: start + offset,
    end: end + offset,
    ...(value !== null && { value }),
    ...(unit !== '' && { unit }),
    ...(min !== null && { min }),
    ...(max !== null && { max }),
    ...(approximate && { approximate }),
  };
}
