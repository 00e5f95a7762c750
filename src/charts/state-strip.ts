/** Lines of one state. */
export interface StateCount<State extends string = string> {
  readonly id: State;
  readonly count: number;
}

/** The part of a strip that one state takes. */
export interface StripPart<State extends string = string> {
  readonly id: State;
  readonly x: number;
  readonly width: number;
  /** Where one line ends and the next begins, if there are few enough to be told apart. */
  readonly cuts: readonly number[];
}

/** In units of the drawing; the page stretches it. */
export const stripWidth = 100;
/** Narrower than this nobody sees a part: one of 500 promises that was not kept must not vanish. */
const leastWidth = 1.5;
const mostCut = 40;

/** Draws all lines as one strip, state by state, each as wide as its share; states without lines are left out. */
export function drawStateStrip<State extends string>(
  states: readonly StateCount<State>[],
): StripPart<State>[] {
  const shown = states.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const wide = shown.map(({ count }) => Math.max(leastWidth, (count / total) * stripWidth));
  const scale = stripWidth / wide.reduce((sum, width) => sum + width, 0);
  let x = 0;
  return shown.map(({ id, count }, index): StripPart<State> => {
    const width = (wide[index] ?? 0) * scale;
    const start = x;
    x += width;
    const cuts =
      total > mostCut
        ? []
        : Array.from({ length: count - 1 }, (_, step) => round(start + (width / count) * (step + 1)));
    return { id, x: round(start), width: round(width), cuts };
  });
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
