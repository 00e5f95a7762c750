import { findQuantities, type Quantity } from '../text/quantity.ts';
import { findRoutes, type RouteMention } from '../text/route.ts';

/** A number with its unit. What it does not have is left out; offsets are UTF-16, into the paragraph's text. */
export interface QuantityFact {
  readonly start: number;
  readonly end: number;
  /** In `unit`, multipliers worked in; missing for a range. */
  readonly value?: number;
  /** The spelling all share: km → 公里; missing for a bare 30万. */
  readonly unit?: string;
  /** Lower and upper end of a range, or a bound. */
  readonly min?: number;
  readonly max?: number;
  /** 约, 近, 余, 多, 左右 or their like stand by it. */
  readonly approximate?: true;
}

/** A road that is named. Offsets are UTF-16, into the paragraph's text. */
export interface RouteFact {
  readonly start: number;
  readonly end: number;
  /** `G209`. */
  readonly code: string;
  /** Division code of the county or the town that was written behind the code of a local road. */
  readonly area?: string;
}

/** What was found in the text of a paragraph. */
export interface Facts {
  readonly quantities: readonly QuantityFact[];
  readonly routes: readonly RouteFact[];
}

/**
 * Finds the facts of a paragraph, once: page, data and everything else read what is found here. Cells of a row, which a tab
 * separates, are read each by itself. Undefined if there is nothing.
 */
export function findFacts(text: string): Facts | undefined {
  const quantities: QuantityFact[] = [];
  const routes: RouteFact[] = [];
  let offset = 0;
  for (const part of text.split('\t')) {
    const roads = findRoutes(part);
    routes.push(...roads.map((road) => toRouteFact(road, offset)));
    quantities.push(...findQuantities(part, roads).map((quantity) => toQuantityFact(quantity, offset)));
    offset += part.length + 1;
  }
  return quantities.length + routes.length > 0 ? { quantities, routes } : undefined;
}

function toQuantityFact(
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

function toRouteFact({ start, end, code, area }: RouteMention, offset: number): RouteFact {
  return { start: start + offset, end: end + offset, code, ...(area !== undefined && { area }) };
}
