/** Entries of a log, from `start` up to `end`, which is no longer in it. 0-based. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Subtrees whose hashes prove that an entry is in a tree, from the sibling of its leaf up to the child of the root
 * (RFC 6962 section 2.1.1).
 * @param index of the entry, below `size`
 */
export function listInclusionRanges(index: number, size: number): Range[] {
  const found: Range[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + largestPowerBelow(end - start);
    if (index < middle) {
      found.push({ start: middle, end });
      end = middle;
    } else {
      found.push({ start, end: middle });
      start = middle;
    }
  }
  return found.reverse();
}

/**
 * Subtrees whose hashes prove that a tree begins with all the entries of a smaller one (RFC 6962 section 2.1.2).
 * @param former size of the smaller one, above 0 and not above `size`
 */
export function listConsistencyRanges(former: number, size: number): Range[] {
  const found: Range[] = [];
  let [start, end] = [0, size];
  while (former < end) {
    const middle = start + largestPowerBelow(end - start);
    if (former <= middle) {
      found.push({ start: middle, end });
      end = middle;
    } else {
      found.push({ start, end: middle });
      start = middle;
    }
  }
  // The whole of the smaller tree is known to whoever has it.
  if (start > 0) found.push({ start, end });
  return found.reverse();
}

/** Complete subtrees that a subtree is made of, from left to right: each begins at a multiple of its size, a power of two. */
export function listCompleteRanges({ start, end }: Range): Range[] {
  const found: Range[] = [];
  for (let at = start; at < end;) {
    const length = end - at === 1 ? 1 : largestPowerBelow(end - at + 1);
    found.push({ start: at, end: at + length });
    at += length;
  }
  return found;
}

/** The largest power of two that is smaller than a number above 1. */
export function largestPowerBelow(number: number): number {
  let power = 1;
  while (power * 2 < number) power *= 2;
  return power;
}
