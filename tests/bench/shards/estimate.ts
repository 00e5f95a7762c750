/** What a site takes of the processors, in seconds. */
export interface Split {
  /** Loading and checking every document, which each machine has to do by itself. */
  readonly reading: number;
  /** All pages together, on whatever machines. */
  readonly pages: number;
  /** Indexes, data and publishing, on one machine. */
  readonly rest: number;
}

interface Measured {
  readonly cpuSeconds: number;
}

/**
 * Tells reading from rendering.
 * @param parts of nearly the same size; the first was built from nothing, the others where documents had been read
 * @param merged likewise where documents had been read
 * @throws RangeError with fewer than two parts: nothing to compare
 */
export function splitWork(parts: readonly Measured[], merged: Measured): Split {
  const [first, ...others] = parts;
  if (!first || others.length === 0)
    throw new RangeError('It takes two parts to tell reading from rendering');
  const later = others.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const mean = later / others.length;
  return {
    reading: Math.max(0, first.cpuSeconds - mean),
    pages: later + mean,
    rest: merged.cpuSeconds,
  };
}

/** The same for a site so many times as large, of which each machine renders one part and one of them makes the whole. */
export function estimate(
  { reading, pages, rest }: Split,
  times: number,
  machines: number,
): { readonly part: number; readonly whole: number } {
  return { part: times * (reading + pages / machines), whole: times * (reading + rest) };
}
