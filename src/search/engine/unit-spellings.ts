import { fold } from '../../text/spelling/fold.ts';
import { units, type UnitClass } from '../../text/quantity/unit-table.ts';

/** Units that people write in several ways. */
const kinds: ReadonlySet<UnitClass> = new Set(['length', 'area', 'volume', 'mass']);

/** Every spelling, as it is after folding → all spellings of its unit. */
const spellings = new Map<string, ReadonlySet<string>>(
  units
    .filter(({ name, kind }) => kinds.has(kind) && isTelling(name))
    .map(({ name, spellings }) => new Set([name, ...spellings].filter(isTelling).map(fold)))
    .flatMap((names) => [...names].map((name) => [name, names] as const)),
);

/** One character alone (米, m) stands in too many words, a sign (㎞) does not; 20平方 is the beginning of 20平方公里, too, and 千克标准煤 counts something else. */
function isTelling(spelling: string): boolean {
  if (spelling.length === 1) return /[\u3380-\u33FF]/u.test(spelling);
  return !units.some(({ name, kind }) => kinds.has(kind) && name !== spelling && name.startsWith(spelling));
}

/** Longest first: 5平方公里 is no 平方 and no 公里. A Latin unit ends where letters and digits end. */
const pattern = [...spellings.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => (/^[a-z]/u.test(name) ? `${name}(?![a-z\\d²³])` : name))
  .join('|');

/** A unit counts as one after a figure only, 180公里 or 180余公里. */
const unit = new RegExp(`(?<=\\d[余多]?)(?:${pattern})`, 'gu');

/** More would ask for more files than they are worth. */
const mostVaried = 2;

/**
 * A folded string in all the ways to write its units: `180公里` → `180公里`, `180千米`, `180km`, `180㎞`. Only the first two units
 * of a string are varied.
 */
export function varyUnits(text: string): string[] {
  let varied = [''];
  let position = 0;
  for (const { 0: name, index } of [...text.matchAll(unit)].slice(0, mostVaried)) {
    const between = text.slice(position, index);
    // What was written comes first.
    const names = new Set([name, ...(spellings.get(name) ?? [])]);
    varied = varied.flatMap((start) => [...names].map((other) => start + between + other));
    position = index + name.length;
  }
  return varied.map((start) => start + text.slice(position));
}
