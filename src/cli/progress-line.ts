/** A line of a terminal that says how far something is. */
export interface ProgressLine {
  readonly tell: (what: string, done: number, total: number) => void;
  /** Takes the line away, so that what is printed next stands in its place. */
  readonly clear: () => void;
}

/** What the line is written to. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Milliseconds: what is done before needs no line, and nobody reads one that is renewed more often. */
const [patience, between] = [1000, 100];

/**
 * A line that is renewed; nothing where the screen is no terminal: a file or another program reads what is printed there.
 * @param now milliseconds of a clock
 */
export function createProgressLine(
  screen: Screen = process.stderr,
  now: () => number = () => performance.now(),
): ProgressLine {
  if (!screen.isTTY) return { tell: () => undefined, clear: () => undefined };
  let next = now() + patience;
  let isShown = false;
  return {
    tell: (what, done, total) => {
      if (now() < next) return;
      next = now() + between;
      isShown = true;
      screen.write(`\r${what} ${String(done)}/${String(total)}……\u001B[K`);
    },
    clear: () => {
      if (isShown) screen.write('\r\u001B[K');
      isShown = false;
    },
  };
}
