import { fold } from '../../text/fold.ts';

/**
 * What somebody asks for. A document is found if it contains at least one string of each group, and none of those that are
 * excluded. All strings are folded and not empty.
 */
export interface Query {
  readonly groups: readonly (readonly string[])[];
  readonly excluded: readonly string[];
}

/** One word of the query as written: `-` before it excludes; it is in quote marks or ends at white space. */
const word = /([-－]?)(?:"([^"]*)"?|“([^”]*)”?|([^\s"“][^\s]*))/gu;

/**
 * Reads a query. Words separated by white space must all occur; `"…"` or “…” keeps spaces and signs together; `-词` excludes;
 * `甲|乙` is satisfied by either; `180公里` asks for `180km` and `180千米` too.
 */
export function parseQuery(text: string): Query {
  const groups: string[][] = [];
  const excluded: string[] = [];
  for (const { 1: minus, 2: straight, 3: curly, 4: bare } of text.matchAll(word)) {
    const quoted = straight ?? curly;
    const alternatives = (quoted === undefined ? (bare ?? '').split(/[|｜]/u) : [quoted])
      .map(fold)
      .filter(Boolean)
      .flatMap(varyUnits);
    if (alternatives.length === 0) continue;
    if (minus) excluded.push(...alternatives);
    else groups.push([...new Set(alternatives)]);
  }
  return { groups, excluded };
}

/** Ways to write one unit, as they are after folding. */
const units = [
  ['公里', 'km', '千米'],
  ['平方米', 'm2', 'm²', '㎡'],
  ['立方米', 'm3', 'm³'],
  ['平方公里', 'km2', 'km²'],
  ['公顷', 'hm2', 'hm²'],
] as const;

/** A number with a unit at the end, in all the ways to write the unit: `180公里` → `180公里`, `180km`, `180千米`. */
function varyUnits(text: string): string[] {
  for (const names of units) {
    const name = names.find((one) => text.endsWith(one) && /\d$/u.test(text.slice(0, -one.length)));
    if (name === undefined) continue;
    const number = text.slice(0, -name.length);
    return [text, ...names.filter((other) => other !== name).map((other) => number + other)];
  }
  return [text];
}

/** The strings that are marked in what is found. */
export function listStrings({ groups }: Query): string[] {
  return [...new Set(groups.flat())];
}
