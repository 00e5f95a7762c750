import type { Facts, QuantityFact, RouteFact } from '../../schema/facts.ts';
import { toQuantityFact } from '../../schema/quantity-fact.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import { findRoutes, type RouteMention } from '../../text/route.ts';

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

function toRouteFact({ start, end, code, area }: RouteMention, offset: number): RouteFact {
  return { start: start + offset, end: end + offset, code, ...(area !== undefined && { area }) };
}
