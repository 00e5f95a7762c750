import type { ListedRoad } from '../../catalogue/road-list.ts';

/** Who else speaks of a road with this code. */
export function describeOthers({ count, named }: ListedRoad['others']): string {
  const names = named.map(({ shortName }) => shortName);
  return `也见于${names.join('、')}${count > named.length ? `等 ${String(count)} 处` : ''}`;
}
