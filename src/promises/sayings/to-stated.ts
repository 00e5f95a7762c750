import type { StatedQuantity } from '../../schema/document.ts';
import { toQuantityFact } from '../../schema/quantity-fact.ts';
import type { Quantity } from '../../text/quantity/quantity.ts';

/** A quantity that was found in words, as statements have theirs. */
export function toStated(text: string, quantity: Quantity): StatedQuantity {
  const { start, end, ...fact } = toQuantityFact(quantity, 0);
  return { text: text.slice(start, end), ...fact };
}
