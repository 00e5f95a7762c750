import type { Figure } from '../figures/figure.ts';
import type { Sum } from './sum.ts';

/** 公路41亿元，水运6亿元，分别增长6%和12%: as many growths as there are amounts before them, each of its own. */
export function listGrowths(
  text: string,
  figures: readonly Figure[],
  sums: ReadonlyMap<Figure, Sum>,
): [Figure, Sum][] {
  const first = figures.findIndex(
    ({ unit, start }, index) => unit === '%' && growths.test(text.slice(figures[index - 1]?.end ?? 0, start)),
  );
  const rest = figures.slice(first);
  const end = rest.findIndex(
    ({ unit, start }, index) =>
      index > 0 && !(unit === '%' && listed.test(text.slice(rest[index - 1]?.end, start))),
  );
  const grown = first === -1 ? [] : rest.slice(0, end === -1 ? undefined : end);
  const amounts = figures.slice(0, Math.max(0, first)).slice(-grown.length);
  if (grown.length < 2 || amounts.length < grown.length || amounts.some(({ unit }) => unit === '%'))
    return [];
  return grown.flatMap((figure, turn): [Figure, Sum][] => {
    const amount = amounts[turn];
    const sum = amount && sums.get(amount);
    return sum && !sums.has(figure) ? [[figure, sum]] : [];
  });
}

const growths = /^[，,](?:同比)?分别(?:同比)?(?:增长|下降)$/u;
const listed = /^(?:[、，和及与]|增长|下降)+$/u;
