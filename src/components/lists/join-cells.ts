import type { Square } from '../../catalogue/squares.ts';

/** A cell of the matrix; of several years in a row when there was no such bureau one cell is made. */
export interface JoinedCell {
  readonly squares: readonly Square[];
  /** Of its first year. */
  readonly index: number;
  /** How many years it spans. */
  readonly length: number;
  readonly outlived?: Square['outlived'];
}

export function joinCells(cells: readonly (readonly Square[])[]): JoinedCell[] {
  const joined: JoinedCell[] = [];
  cells.forEach((squares, index) => {
    const [outlived, ...others] = new Set(squares.map((square) => square.outlived));
    const why = others.length === 0 ? outlived : undefined;
    const last = joined.at(-1);
    if (last && why !== undefined && last.outlived === why)
      joined[joined.length - 1] = { ...last, length: last.length + 1 };
    else joined.push({ squares, index, length: 1, ...(why !== undefined && { outlived: why }) });
  });
  return joined;
}
