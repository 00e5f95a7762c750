/** A step of a build, as its log tells it. */
export interface Phase {
  readonly name: string;
  readonly seconds: number;
}

/** The steps that the log of `npm run build` says to be done, in order. */
export function listPhases(log: string): Phase[] {
  return [...log.matchAll(/^(.+)：完成，用时 ([\d.]+) 秒$/gmu)].map(([, name = '', seconds]) => ({
    name,
    seconds: Number(seconds),
  }));
}
