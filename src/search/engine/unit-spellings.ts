/** Spellings of one unit each, as they are after folding. */
const units = [
  ['公里', '千米', 'km', '㎞'],
  ['平方公里', '平方千米', 'km²', 'km2', '㎢'],
  ['平方米', '平米', 'm²', 'm2', '㎡'],
  ['立方米', 'm³', 'm3', '㎥'],
  ['公顷', 'hm²', 'hm2'],
  ['厘米', 'cm', '㎝'],
  ['毫米', 'mm', '㎜'],
  ['千克', '公斤', 'kg', '㎏'],
] as const;

const spellings = new Map<string, readonly string[]>(
  units.flatMap((names) => names.map((name) => [name, names])),
);

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
