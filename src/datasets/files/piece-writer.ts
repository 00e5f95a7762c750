import type { Row } from '../table.ts';

/** Receives the rows of a piece of a part, in order. */
export interface PieceWriter {
  readonly add: (row: Row) => void;
  readonly close: () => void;
}
