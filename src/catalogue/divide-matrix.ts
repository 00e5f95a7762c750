import type { Bureau } from '../schema/bureau.ts';
import type { Coverage, MatrixRow } from './matrix.ts';

/** A part of the matrix: a bureau with those below it. */
export interface MatrixArea {
  readonly bureau: Bureau;
  readonly rows: readonly MatrixRow[];
  readonly coverage: Coverage;
}

/**
 * Cuts a long matrix into areas, as the bureaus lie below each other: an area is a bureau with others right below it, none of which has
 * any below itself. What lies in no area stands before them.
 */
export function divideMatrix(rows: readonly MatrixRow[]): { single: MatrixRow[]; areas: MatrixArea[] } {
  const single: MatrixRow[] = [];
  const areas: MatrixArea[] = [];
  for (let index = 0; index < rows.length;) {
    const [row] = rows.slice(index, index + 1);
    if (!row) break;
    const end = rows.findIndex(({ depth }, at) => at > index && depth <= row.depth);
    const own = rows.slice(index, end === -1 ? rows.length : end);
    if (own.length > 1 && own.every(({ depth }) => depth <= row.depth + 1)) {
      areas.push({ bureau: row.bureau, rows: own, coverage: addCoverage(own) });
      index += own.length;
    } else {
      single.push(row);
      index += 1;
    }
  }
  return { single, areas };
}

function addCoverage(rows: readonly MatrixRow[]): Coverage {
  return {
    has: rows.reduce((sum, { coverage }) => sum + coverage.has, 0),
    due: rows.reduce((sum, { coverage }) => sum + coverage.due, 0),
  };
}
