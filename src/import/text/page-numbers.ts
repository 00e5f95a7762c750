import type { Dropped } from '../blocks.ts';
import type { Line } from './lines.ts';

const numbered =
  /^(?:[-—–－]+\s*(\d{1,3})\s*[-—–－]+|第\s*(\d{1,3})\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)$/u;

/**
 * Takes out the numbers of pages (- 1 -, — 2 —, 第3页 共9页) that a text copied from a PDF has among its sentences, and what stands
 * around them is joined again. They count upwards, else they are something else.
 */
export function dropPageNumbers(lines: readonly Line[]): {
  lines: readonly Line[];
  dropped: readonly Dropped[];
} {
  const found = lines.flatMap((line) => {
    const [, dashed, named] = numbered.exec(line.text) ?? [];
    const number = dashed ?? named;
    return number === undefined ? [] : [{ line, number: Number(number) }];
  });
  const counts = found.every(({ number }, index) => number > (found[index - 1]?.number ?? -1));
  if (found.length === 0 || !counts) return { lines, dropped: [] };
  const pages = new Set(found.map(({ line }) => line));
  return {
    lines: lines.flatMap((line, index) => {
      if (pages.has(line)) return [];
      const before = lines[index - 1];
      // The blank lines around a number are those of the page.
      return [before && pages.has(before) ? { ...line, afterBlank: false } : line];
    }),
    dropped: found.map(({ line: { text, place } }) => ({ sort: '页码', text, place })),
  };
}
