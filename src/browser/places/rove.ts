/** The way that an arrow key points. */
const ways: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
]);

interface Tile {
  readonly column: number;
  readonly row: number;
}

/** The tile that is nearest in the direction of the key; straight ahead counts before aside. */
export function findNext<Found extends Tile>(
  tiles: readonly Found[],
  from: Tile,
  key: string,
): Found | undefined {
  const way = ways.get(key);
  if (!way) return undefined;
  const [x, y] = way;
  const measured = tiles.flatMap((tile) => {
    const [columns, rows] = [tile.column - from.column, tile.row - from.row];
    const ahead = columns * x + rows * y;
    const aside = Math.abs(columns * y) + Math.abs(rows * x);
    return ahead > 0 ? [{ tile, far: ahead + 2 * aside }] : [];
  });
  return measured.sort((a, b) => a.far - b.far)[0]?.tile;
}

/**
 * Makes the tiles of a map one stop of the keyboard: arrows go from tile to tile, as they lie, and Tab leaves the map. Without this
 * every tile is a stop.
 */
export function roveTiles(map: HTMLElement): void {
  const tiles = [...map.querySelectorAll<HTMLElement>('li[data-column]')].flatMap((item) => {
    const link = item.querySelector<HTMLAnchorElement>('a[href]');
    const { column, row } = item.dataset;
    return link ? [{ link, column: Number(column), row: Number(row) }] : [];
  });
  const stopAt = (link: HTMLAnchorElement): void => {
    for (const tile of tiles) tile.link.tabIndex = tile.link === link ? 0 : -1;
  };
  const [first] = tiles;
  if (!first) return;
  stopAt(first.link);
  map.addEventListener('focusin', ({ target }) => {
    const tile = tiles.find(({ link }) => link === target);
    if (tile) stopAt(tile.link);
  });
  map.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = tiles.find(({ link }) => link === event.target);
    const next = from && findNext(tiles, from, event.key);
    if (!next) return;
    event.preventDefault();
    next.link.focus();
  });
}
