import type { ChildPlace } from '../../promises/places/place.ts';

/** A place on its tile, both numbers from 1. */
export interface PlacedTile {
  readonly place: ChildPlace;
  readonly column: number;
  readonly row: number;
}

/** Places that have a tile, from the north-west on; the map begins at the first column and row that anything stands on. */
export function placeTiles(children: readonly ChildPlace[]): PlacedTile[] {
  const tiles = children.flatMap((place) => {
    const { tile } = place.bureau;
    return tile ? [{ place, column: tile[0], row: tile[1] }] : [];
  });
  const [west, north] = [
    Math.min(...tiles.map(({ column }) => column)),
    Math.min(...tiles.map(({ row }) => row)),
  ];
  return tiles
    .map(({ place, column, row }) => ({ place, column: column - west + 1, row: row - north + 1 }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** One place alone needs no map. */
export function hasMap(children: readonly ChildPlace[]): boolean {
  return placeTiles(children).length > 1;
}
