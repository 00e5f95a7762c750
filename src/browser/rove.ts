/** The way that an arrow key points. */
const ways: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
]);

export interface Tile {
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

/** A link, and where it lies. */
export interface Stop extends Tile {
  readonly link: HTMLElement;
}

/**
 * Makes links one stop of the keyboard: arrows go from one to the other, as they lie, and Tab leaves them. Without this every link is a
 * stop.
 * @param listStops asked again with each key: what is folded lies nowhere
 */
export function rove(
  frame: HTMLElement,
  links: readonly HTMLElement[],
  listStops: () => readonly Stop[],
): void {
  const stopAt = (stop: HTMLElement): void => {
    for (const link of links) link.tabIndex = link === stop ? 0 : -1;
  };
  const [first] = links;
  if (!first) return;
  stopAt(first);
  frame.addEventListener('focusin', ({ target }) => {
    const link = links.find((one) => one === target);
    if (link) stopAt(link);
  });
  frame.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = listStops();
    const from = stops.find(({ link }) => link === event.target);
    const next = from && findNext(stops, from, event.key);
    if (!next) return;
    event.preventDefault();
    next.link.focus();
  });
}
