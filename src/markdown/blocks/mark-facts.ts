import type { PhrasingContent } from 'mdast';
import { describeQuantity } from '../../text/quantity/describe-quantity.ts';
import { element } from '../components/component.ts';
import type { Facts, QuantityFact, RouteFact } from '../../schema/facts.ts';
import { placeMarks, type Mark } from './place-marks.ts';
import { href, roadPath } from '../../schema/address.ts';

/** Where the pages of roads lie. */
export interface RoadSite {
  /** Path prefix of the site. */
  readonly base: string;
  /** Whose document it is. */
  readonly bureau: string;
}

/**
 * Marks up the facts of a block: `6.3亿元` → `<data value="630000000" title="630,000,000元">6.3亿元</data>`,
 * `G209` → a link to what is said of the road. The text stays what it is. A range is no `data`, which must have one value (HTML, "The data
 * element"), but a `span` with `data-min` and `data-max`.
 * @param text the block's visible text
 */
export function markFacts(
  children: readonly PhrasingContent[],
  text: string,
  facts: Facts,
  site: RoadSite,
): PhrasingContent[] {
  const marks = [
    ...facts.quantities.map((quantity) => markQuantity(text, quantity)),
    ...facts.routes.map((route) => markRoute(route, site)),
  ].sort((a, b) => a.start - b.start);
  return placeMarks(children, withoutOverlaps(marks));
}

/** Elements would have to cross; what begins first stays. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  let last = 0;
  return marks.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

function markQuantity(text: string, quantity: QuantityFact): Mark {
  const { start, end, value, min, max } = quantity;
  const title = describeQuantity(text.slice(start, end), quantity);
  const properties = {
    ...(value === undefined
      ? { ...(min !== undefined && { dataMin: min }), ...(max !== undefined && { dataMax: max }) }
      : { value: String(value) }),
    ...(title !== undefined && { title }),
  };
  const tagName = value === undefined ? 'span' : 'data';
  return { start, end, isLink: false, wrap: (inside) => element(tagName, properties, inside) };
}

function markRoute({ start, end, code }: RouteFact, { base, bureau }: RoadSite): Mark {
  const properties = { href: href({ base }, roadPath(code, bureau)) };
  return { start, end, isLink: true, wrap: (inside) => element('a', properties, inside) };
}
