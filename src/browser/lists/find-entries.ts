import { simplify } from './simplify.ts';

/** An entry of a list as the page has it. */
export interface FoundEntry {
  /** By which it is found. */
  readonly name: string;
  /** Place of the entry inside which it stands; undefined for none. */
  readonly parent?: number | undefined;
}

/**
 * Which entries a text means: those whose name has each of its words. Nothing typed means all.
 * @returns places of the entries that match, and of those that are shown: also what stands above and below these in a tree
 */
export function findEntries(
  entries: readonly FoundEntry[],
  typed: string,
): { readonly found: ReadonlySet<number>; readonly shown: ReadonlySet<number> } {
  const words = typed.split(/\s+/u).map(simplify).filter(Boolean);
  const found = new Set<number>();
  entries.forEach(({ name }, index) => {
    const simple = simplify(name);
    if (words.every((word) => simple.includes(word))) found.add(index);
  });
  const above = (index: number): number[] => {
    const parent = entries[index]?.parent;
    return parent === undefined ? [] : [parent, ...above(parent)];
  };
  const shown = new Set([...found].flatMap((index) => [index, ...above(index)]));
  entries.forEach((_, index) => {
    if (above(index).some((one) => found.has(one))) shown.add(index);
  });
  return { found, shown };
}

/** @param unit what is counted: 个地方 */
export function describeEntries(typed: string, count: number, unit: string): string {
  if (typed.trim() === '') return '';
  return count === 0 ? `没有找到“${typed.trim()}”，换一个写法试试` : `找到 ${String(count)} ${unit}`;
}
