import type { ListedRoad } from '../../catalogue/road-list.ts';

/** More names say no more than their number. */
const mostOthers = 3;

/** Who else speaks of a road with this code. */
export function describeOthers(others: ListedRoad['others']): string {
  const names = others.slice(0, mostOthers).map(({ shortName }) => shortName);
  return `也见于${names.join('、')}${others.length > mostOthers ? `等 ${String(others.length)} 处` : ''}`;
}
