import type { Sums } from './sum.ts';

/** Ways by which a whole company goes, or a whole office. */
const ways: ReadonlySet<string> = new Set(['铁路', '民航', '公共交通', '公交', '轨道交通', '出租车']);
const traffic = /^(?:旅客|货运量|.*周转量)$/u;

/**
 * The only way of which two documents add up traffic: to a railway, 货物发送量 is that of the railway whether it says so or not. None if
 * one of both tells the way from a whole.
 */
export function findSoleWay(documents: readonly Sums[]): string | undefined {
  const scopes = documents.map(
    (sums) =>
      new Set(
        [...sums.values()]
          .flatMap((own) => [...own.values()])
          .flatMap(({ measure, scope }) => (traffic.test(measure) ? [`${measure} ${scope}`] : [])),
      ),
  );
  const all = scopes.flatMap((own) => [...own]).map((sum) => sum.split(' ')[1] ?? '');
  const [way, ...others] = new Set(all.filter((scope) => scope !== ''));
  const isTold = scopes.some((own) =>
    [...own].some((sum) => sum.endsWith(' ') && own.has(sum + (way ?? ''))),
  );
  return way !== undefined && others.length === 0 && ways.has(way) && !isTold ? way : undefined;
}

/** A sum as it is written, without that way. */
export function dropWay(sum: string, way: string | undefined): string {
  const [measure = '', scope] = sum.split(' ');
  return scope !== undefined && scope === way && traffic.test(measure) ? `${measure} ` : sum;
}
