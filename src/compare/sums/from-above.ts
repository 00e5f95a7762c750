import { fromAbove } from './said.ts';
import type { Sum, Sums } from './sum.ts';

/** Where everything was asked for from above, that tells nothing apart. */
export function dropShared(sums: Sums): Sums {
  const all = [...sums.values()].flatMap((own) => [...own.values()]);
  const others = new Set(all.filter(({ scope }) => scope !== fromAbove).map(({ measure }) => measure));
  const drop = (sum: Sum): Sum =>
    others.has(sum.measure) || sum.scope !== fromAbove ? sum : { ...sum, scope: '' };
  return new Map(
    [...sums].map(([sentence, own]) => [
      sentence,
      new Map([...own].map(([figure, sum]) => [figure, drop(sum)] as const)),
    ]),
  );
}
