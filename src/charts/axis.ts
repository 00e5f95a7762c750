import { estimateWidth } from './text-width.ts';

export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** From numbers to places on a line, always with 0 on it: what is twice as much is twice as long. */
export interface Axis {
  /** Where 0 is. */
  readonly zero: number;
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** So many at most, 0 among them. */
const mostTicks = 5;
/** What is counted is never less; below it numbers lose their digits. */
export const leastSpan = 1e-9;
/** What stands between two labels. */
const air = 8;

/**
 * @param range of the values; 0 is added to it
 * @param from left end of the line
 * @param scale length of one unit
 * @param end labels end before it
 * @param isWhole whether no number between two whole ones means anything: 1.5条
 * @param format writes a number; the last label has the unit as well
 */
export function createAxis(
  [least, most]: readonly [number, number],
  {
    from,
    scale,
    end,
    size,
    isWhole = false,
  }: { from: number; scale: number; end: number; size: number; isWhole?: boolean },
  format: (value: number, isLast: boolean) => string,
): Axis {
  const zero = round(from - Math.min(0, least) * scale);
  const place = (value: number): number => round(zero + value * scale);
  for (const step of listSteps(Math.max(0, most) - Math.min(0, least))) {
    if (isWhole && step < 1) continue;
    const ticks = listTicks(Math.min(0, least), Math.max(0, most), step).map((value, index, all) => ({
      x: place(value),
      text: format(value, index === all.length - 1),
    }));
    if (ticks.length <= mostTicks && areApart(ticks, size, end)) return { zero, place, ticks };
  }
  return { zero, place, ticks: [{ x: zero, text: format(0, true) }] };
}

/** 1, 2, 5, 10 … times the tenth of the span: round numbers that may stand on an axis, finest first. */
function listSteps(span: number): number[] {
  if (span < leastSpan) return [];
  const power = 10 ** Math.floor(Math.log10(span) - 1);
  return [1, 2, 5, 10, 20, 50, 100].map((factor) => factor * power);
}

function listTicks(least: number, most: number, step: number): number[] {
  const [first, last] = [Math.ceil(least / step), Math.floor(most / step)];
  // Multiplied, not added up: 3 × 0.1 would be 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Whether labels, each in the middle under its tick, keep off each other and stay in the drawing. */
function areApart(ticks: readonly Tick[], size: number, end: number): boolean {
  return ticks.every(({ x, text }, index) => {
    const half = estimateWidth(text, size) / 2;
    const before = ticks[index - 1];
    const free = before ? before.x + estimateWidth(before.text, size) / 2 + air : 0;
    return x - half >= free && x + half <= end;
  });
}

/** Hundredths are finer than any screen. */
export function round(value: number): number {
  return Number(value.toFixed(2));
}
