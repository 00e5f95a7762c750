import type { Figures, Measurement } from './measure-peer.ts';
import type { Peer } from './peer.ts';

/** What was measured of one site. */
export interface Result extends Measurement {
  readonly peer: Pick<Peer, 'id' | 'label'>;
  /** How many documents it has. */
  readonly documents: number;
}

/** A result of each of several runs as one: the middle of each figure. */
export function takeMedian(runs: readonly [Result, ...Result[]]): Result {
  return {
    ...runs[0],
    cold: takeMiddle(runs.map(({ cold }) => cold)),
    changed: takeMiddle(runs.map(({ changed }) => changed)),
  };
}

function takeMiddle(figures: readonly Figures[]): Figures {
  const of = (key: Exclude<keyof Figures, 'output'>): number => median(figures.map((one) => one[key]));
  return {
    seconds: of('seconds'),
    cpuSeconds: of('cpuSeconds'),
    peakMegabytes: of('peakMegabytes'),
    files: of('files'),
    bytes: of('bytes'),
    output: figures[0]?.output ?? '',
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below = 0, above = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (below + above) / 2;
}
