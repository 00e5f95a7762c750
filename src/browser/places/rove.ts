import { rove, type Stop } from '../rove.ts';

/** Makes the tiles of a map one stop of the keyboard. */
export function roveTiles(map: HTMLElement): void {
  const tiles = [...map.querySelectorAll<HTMLElement>('li[data-column]')].flatMap((item): Stop[] => {
    const link = item.querySelector<HTMLAnchorElement>('a[href]');
    const { column, row } = item.dataset;
    return link ? [{ link, column: Number(column), row: Number(row) }] : [];
  });
  rove(
    map,
    tiles.map(({ link }) => link),
    () => tiles,
  );
}
