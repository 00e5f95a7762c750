import { findClosest } from '../text/likeness/closest.ts';

/** Says that a name is none of those known, and which it may have been meant to be. */
export function describeUnknown(
  what: string,
  written: string,
  known: Iterable<string>,
  otherwise: string,
): { message: string; advice: string } {
  const closest = findClosest(written, known);
  return {
    message: `没有名为“${written}”的${what}。`,
    advice: closest
      ? `是不是想写 ${closest}？${otherwise.replace(/^请先/u, '如果它是新的，请先')}`
      : otherwise,
  };
}
